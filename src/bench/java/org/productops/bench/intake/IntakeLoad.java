package org.productops.bench.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.productops.bench.Machine;
import org.productops.bench.library.Measured;
import org.productops.it.HttpApi;

/**
 * Sends feedback to two hosts that share one PostgreSQL, restarts that meanwhile, kills one of the hosts and starts it again, and
 * then looks whether each piece that was acknowledged became exactly one issue. Ends with 1 if not. Arguments: requests a second, and
 * for how many seconds; 200 and 60 if they are missing. See {@code docs/benchmarks.md}; writes {@code target/intake-load.md}.
 */
public final class IntakeLoad {

    private static final int FIRST_PORT = 7140;
    private static final int MOST_TRIES = 10_000;
    private static final Duration AWAY = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    private static final Duration SCHEDULE = Duration.ofMinutes(1);
    private static final Pattern CONFIRMED = Pattern.compile("name=\"confirmed\" value=\"([^\"]*)\"");
    private static final String SET_UP = "/plugins/servlet/productops/setup";
    private static final String SOURCES = "/rest/productops/1.0/intake-sources";

    private final int perSecond;
    private final int seconds;
    private final Path directory = Files.createTempDirectory("intake-load");
    private final SharedPostgres postgres = new SharedPostgres(directory.resolve("postgres"));
    private final List<Node> nodes = new CopyOnWriteArrayList<>();
    private final StringBuilder story = new StringBuilder();
    private final long began = System.nanoTime();

    private IntakeLoad(int perSecond, int seconds) throws IOException {
        this.perSecond = perSecond;
        this.seconds = seconds;
    }

    /** See the class. */
    public static void main(String[] arguments) throws Exception {
        // Maven hands all of them over as one.
        List<Integer> numbers = Arrays.stream(String.join(" ", arguments).split(" "))
                .filter(each -> !each.isBlank())
                .map(Integer::valueOf)
                .toList();
        IntakeLoad load = numbers.isEmpty() ? new IntakeLoad(200, 60) : new IntakeLoad(numbers.get(0), numbers.get(1));
        // Also if somebody stops this.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> load.nodes.forEach(Node::kill), "stopping nodes"));
        boolean right = false;
        try {
            right = load.run();
        } finally {
            load.nodes.forEach(Node::kill);
            load.postgres.close();
            Files.writeString(Path.of("target", "intake-load.md"), load.story.toString());
        }
        System.exit(right ? 0 : 1);
    }

    private boolean run() throws Exception {
        Machine before = Machine.now();
        say("Processor: %s; memory: %s; JDK: %s", Machine.processor(), Machine.memory(), Machine.jdk());
        say("Began: %s, load average %.2f", before.at(), before.load());
        start(0);
        setUp();
        HttpApi admin = nodes.get(0).admin();
        long source = made(admin.postJson(
                        SOURCES,
                        "{\"name\":\"Load\",\"kind\":\"PLAIN\",\"project\":\"SHOP\",\"runsAs\":\"admin\",\"perMinute\":60000}"))
                .json()
                .path("id")
                .asLong();
        Sending sending = new Sending(
                admin.get(SOURCES + "/" + source).json().path("key").asText(),
                made(admin.postJson(SOURCES + "/" + source + "/token", "{}"))
                        .json()
                        .path("token")
                        .asText());
        // Only now, when there are all tables.
        start(1);
        nodes.forEach(node -> sending.to(node.port()));
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        clock.scheduleAtFixedRate(this::tick, SCHEDULE.toSeconds(), SCHEDULE.toSeconds(), TimeUnit.SECONDS);
        say("Two nodes are there; %d requests a second for %d seconds", perSecond, seconds);
        CompletableFuture<Void> disturbed = CompletableFuture.runAsync(() -> disturb(sending));
        sending.send(perSecond, seconds);
        say("All %d are acknowledged", sending.acknowledged().size());
        disturbed.get();
        // At the one that came back.
        Outcome outcome = new Outcome(nodes.get(1).admin(), source);
        await(outcome);
        clock.shutdownNow();
        List<String> wrong = new ArrayList<>(sending.wrong());
        wrong.addAll(outcome.check(sending.acknowledged()));
        report(sending, outcome, wrong);
        Machine after = Machine.now();
        say("Ended: %s, load average %.2f", after.at(), after.load());
        return wrong.isEmpty();
    }

    private void start(int number) throws IOException, InterruptedException {
        Node node = Node.start(postgres.port(), FIRST_PORT + number, directory.resolve("node-" + number));
        if (number < nodes.size()) {
            nodes.set(number, node);
        } else {
            nodes.add(node);
        }
    }

    private void setUp() {
        HttpApi session = HttpApi.anonymous(nodes.get(0).jira()).session("admin");
        String token = HttpApi.token(session.get(SET_UP));
        Matcher confirmed = CONFIRMED.matcher(session.postForm(SET_UP, Map.of("projects", "SHOP", "atl_token", token))
                .body());
        if (confirmed.find()) {
            session.postForm(SET_UP, Map.of("projects", "SHOP", "confirmed", confirmed.group(1), "atl_token", token));
        }
    }

    private static HttpApi.Answer made(HttpApi.Answer answer) {
        if (answer.status() != 201) {
            throw new IllegalStateException(answer.status() + ": " + answer.body());
        }
        return answer;
    }

    /** What the product's clock does in a cluster, on one of the nodes; the host's stands still. */
    private void tick() {
        nodes.stream().filter(Node::isAlive).findFirst().ifPresent(node -> node.admin()
                .postJson("/dev/jobs?run=org.productops.feedback-intake", ""));
    }

    /** Restarts the database, and kills the second node and starts it again, beside what is sent. */
    private void disturb(Sending sending) {
        try {
            Thread.sleep(Duration.ofSeconds(seconds).dividedBy(3).toMillis());
            say("The database goes");
            postgres.close();
            Thread.sleep(AWAY.toMillis());
            postgres.start();
            say("The database is back");
            Thread.sleep(Duration.ofSeconds(seconds).dividedBy(3).minus(AWAY).toMillis());
            kill(sending);
            start(1);
            sending.to(nodes.get(1).port());
            say("The killed node is back");
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The database or a node cannot be had", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** When it holds the lock of a piece and the one under which its issue is made. */
    private void kill(Sending sending) throws SQLException, InterruptedException {
        Node node = nodes.get(1);
        for (int tried = 0; tried < MOST_TRIES && postgres.locks(node.process()) < 2; tried++) {
            Thread.sleep(1);
        }
        node.kill();
        sending.notTo(node.port());
        say("One node was killed (exit code %d)", node.exitCode());
        Set<Long> begun = postgres.begun();
        Thread.sleep(AWAY.toMillis());
        begun.retainAll(postgres.begun());
        say(
                begun.isEmpty()
                        ? "It was not making an issue just then"
                        : "Begun, and nobody is at it: the issue of %s",
                begun);
    }

    private void await(Outcome outcome) throws InterruptedException {
        Instant start = Instant.now();
        int first = outcome.waiting();
        int waiting = first;
        say("%d wait to become issues", waiting);
        while (waiting > 0 && Instant.now().isBefore(start.plus(PATIENCE))) {
            Thread.sleep(LOOK_EVERY.toMillis());
            waiting = outcome.waiting();
            System.err.println(waiting + " wait");
        }
        double took = Duration.between(start, Instant.now()).toMillis() / 1e3;
        say("%d wait to become issues; %.1f a second", waiting, (first - waiting) / took);
    }

    private void report(Sending sending, Outcome outcome, List<String> wrong) {
        say("%d issues", outcome.issues());
        Measured times = sending.times();
        say(
                "Until it was acknowledged, with all that had to be sent again: p50 %s ms, p90 %s ms, p99 %s ms, max %s ms",
                Measured.text(times.millis(0.5)),
                Measured.text(times.millis(0.9)),
                Measured.text(times.millis(0.99)),
                Measured.text(times.millis(1)));
        say("Answers: %s", sending.answers());
        wrong.stream().limit(20).forEach(each -> say("WRONG: %s", each));
        say(wrong.isEmpty() ? "Right: each became exactly one issue, with its own words" : "Wrong: %d", wrong.size());
    }

    private synchronized void say(String form, Object... values) {
        String line = String.format(
                Locale.ROOT,
                "%5.1f s: %s",
                (System.nanoTime() - began) / 1e9,
                String.format(Locale.ROOT, form, values));
        System.out.println(line);
        story.append(line).append('\n');
    }
}
