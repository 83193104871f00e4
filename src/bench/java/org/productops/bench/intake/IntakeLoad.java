package org.productops.bench.intake;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.productops.bench.Machine;
import org.productops.bench.library.Measured;
import org.productops.common.access.Access;
import org.productops.common.setup.SetUpProject;
import org.productops.common.store.SalTransactions;
import org.productops.common.store.Writes;
import org.productops.devhost.database.Database;
import org.productops.devhost.database.SharedDatabase;
import org.productops.devhost.sal.HostTransactionTemplate;
import org.productops.feedback.FeedbackSummary;
import org.productops.feedback.ao.AoFeedbackStore;
import org.productops.feedback.intake.IntakeEntry;
import org.productops.feedback.intake.IntakeFilter;
import org.productops.feedback.intake.IntakeSource;
import org.productops.feedback.intake.IntakeSourceDraft;
import org.productops.feedback.intake.IntakeSourceService;
import org.productops.feedback.intake.IntakeState;
import org.productops.feedback.intake.ao.AoIntakeEntryStore;
import org.productops.feedback.intake.ao.AoIntakeSourceStore;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.RecordingAudit;

/**
 * Sends feedback to two processes that share one PostgreSQL, restarts that meanwhile, kills one of the processes, and then looks
 * whether each piece that was acknowledged became exactly one issue. Ends with 1 if not. Arguments: requests a second, and for
 * how many seconds; 200 and 60 if they are missing. See {@code docs/benchmarks.md}; writes {@code target/intake-load.md}.
 */
public final class IntakeLoad {

    private static final Duration RESTART_AFTER = Duration.ofSeconds(20);
    private static final Duration AWAY = Duration.ofSeconds(3);
    private static final Duration KILL_AFTER = Duration.ofSeconds(40);
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(10);
    private static final long PROJECT = 10_000;

    private final Path directory;
    private final int databasePort;
    private final StringBuilder story = new StringBuilder();
    private final long began = System.nanoTime();
    private final CountDownLatch disturbed = new CountDownLatch(1);
    private EmbeddedPostgres postgres;

    private IntakeLoad() throws IOException {
        directory = Files.createTempDirectory("intake-load");
        try (ServerSocket free = new ServerSocket(0)) {
            databasePort = free.getLocalPort();
        }
    }

    /** See the class. */
    public static void main(String[] arguments) throws Exception {
        int perSecond = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
        IntakeLoad load = new IntakeLoad();
        boolean right = load.run(perSecond, seconds);
        Path file = Files.createDirectories(Path.of("target")).resolve("intake-load.md");
        Files.writeString(file, load.story.toString());
        System.exit(right ? 0 : 1);
    }

    private boolean run(int perSecond, int seconds) throws Exception {
        Machine before = Machine.now();
        say("Processor: %s; memory: %s; JDK: %s", Machine.processor(), Machine.memory(), Machine.jdk());
        say("Began: %s, load average %.2f", before.at(), before.load());
        startDatabase();
        String url = postgres.getJdbcUrl("postgres", "postgres");
        Path stop = directory.resolve("stop");
        Sending sending = source(url);
        List<Node> nodes = List.of(new Node(url, directory.resolve("never")), new Node(url, stop));
        try {
            for (Node node : nodes) {
                if (!node.ready.await(2, TimeUnit.MINUTES)) {
                    throw new IllegalStateException(
                            "The node at " + node.port + " does not start; see its log in target");
                }
                sending.to(node.port);
            }
            say("Two nodes are there; %d requests a second for %d seconds", perSecond, seconds);
            disturb(nodes, sending, stop);
            sending.send(perSecond, seconds);
            say("All %d are acknowledged", sending.acknowledged().size());
            disturbed.await();
            // Joined only now: what was joined before the restart would have connections that are gone.
            try (Database database = SharedDatabase.join(url)) {
                ActiveObjects ao = IntakeNode.activeObjects(database);
                AoIntakeEntryStore entries = new AoIntakeEntryStore(ao);
                await(entries);
                boolean right = check(database, ao, entries, sending);
                Machine after = Machine.now();
                say("Ended: %s, load average %.2f", after.at(), after.load());
                return right;
            }
        } finally {
            nodes.forEach(node -> node.process.destroyForcibly());
            postgres.close();
        }
    }

    private void startDatabase() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setPort(databasePort)
                .setDataDirectory(directory.resolve("postgres"))
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
    }

    /** Makes the tables, and the source that all is sent to. */
    private static Sending source(String url) throws SQLException {
        FakePeople people = new FakePeople().administrator("root").user("bot").actAs("root");
        try (Database database = SharedDatabase.join(url)) {
            PlainIssues.create(database.dataSource());
            ActiveObjects ao = IntakeNode.activeObjects(database);
            IntakeSourceService sources = new IntakeSourceService(
                    new Access(people),
                    new AoIntakeSourceStore(ao),
                    new AoIntakeEntryStore(ao),
                    () -> List.of(new SetUpProject(PROJECT, "PAY", "Payments")),
                    people,
                    new Writes(
                            new AdvisoryLocks(url),
                            new SalTransactions(new HostTransactionTemplate(database.transactions()))),
                    new RecordingAudit(),
                    Instant::now);
            IntakeSource source = sources.create(
                    new IntakeSourceDraft("Load", "PLAIN", "pay", "bot", "", "", "60000", "", true, List.of()));
            return new Sending(source.key(), sources.renewToken(source.id(), Duration.ZERO));
        }
    }

    /** Restarts the database and kills the second node, beside what is sent. */
    private void disturb(List<Node> nodes, Sending sending, Path stop) {
        Thread thread = new Thread(
                () -> {
                    try {
                        Thread.sleep(RESTART_AFTER.toMillis());
                        say("The database goes");
                        postgres.close();
                        Thread.sleep(AWAY.toMillis());
                        startDatabase();
                        say("The database is back");
                        Thread.sleep(KILL_AFTER.minus(RESTART_AFTER).minus(AWAY).toMillis());
                        Files.createFile(stop);
                        nodes.get(1).stopped.await();
                        nodes.get(1).process.destroyForcibly().waitFor();
                        say(
                                "One node was killed (exit code %d) between an issue and what is kept of it",
                                nodes.get(1).process.exitValue());
                        sending.notTo(nodes.get(1).port);
                        disturbed.countDown();
                    } catch (IOException e) {
                        say("The database or the node cannot be had: %s", e);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "disturbing");
        thread.setDaemon(true);
        thread.start();
    }

    private void await(AoIntakeEntryStore entries) throws InterruptedException {
        Instant last = Instant.now().plus(PATIENCE);
        int waiting = entries.count(IntakeFilter.in(IntakeState.WAITING));
        say("%d wait to become issues", waiting);
        while (waiting > 0 && Instant.now().isBefore(last)) {
            Thread.sleep(LOOK_EVERY.toMillis());
            waiting = entries.count(IntakeFilter.in(IntakeState.WAITING));
            System.err.println(waiting + " wait");
        }
        say("%d wait to become issues", waiting);
    }

    private boolean check(Database database, ActiveObjects ao, AoIntakeEntryStore entries, Sending sending)
            throws SQLException {
        Map<String, Long> acknowledged = sending.acknowledged();
        Map<Long, String> summaries = new HashMap<>();
        Map<String, Integer> issues = new TreeMap<>();
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT ID, SUMMARY FROM " + PlainIssues.TABLE)) {
            while (rows.next()) {
                summaries.put(rows.getLong(1), rows.getString(2));
                issues.merge(rows.getString(2), 1, Integer::sum);
            }
        }
        List<String> wrong = new ArrayList<>(sending.wrong());
        Map<Long, IntakeEntry> byId = new HashMap<>();
        entries.findAll(acknowledged.values()).forEach(entry -> byId.put(entry.id(), entry));
        acknowledged.forEach((own, id) -> {
            IntakeEntry entry = byId.get(id);
            String summary = Sending.summary(own);
            if (entry == null) {
                wrong.add(own + " was acknowledged and is not there");
            } else if (entry.state() != IntakeState.DONE || entry.issueId().isEmpty()) {
                wrong.add(own + " is " + entry.state() + " because of " + entry.reason());
            } else if (!summary.equals(summaries.get(entry.issueId().getAsLong()))) {
                wrong.add(own + " became another one's issue");
            }
            if (issues.getOrDefault(summary, 0) != 1) {
                wrong.add(own + " became " + issues.getOrDefault(summary, 0) + " issues");
            }
        });
        List<FeedbackSummary> kept = new AoFeedbackStore(ao, Instant::now).summaries(summaries.keySet());
        if (kept.size() != summaries.size()) {
            wrong.add("of " + summaries.size() + " issues, " + kept.size() + " have what was said");
        }
        if (summaries.size() != acknowledged.size()) {
            wrong.add(summaries.size() + " issues were made of " + acknowledged.size());
        }
        say("%d issues, each with what was said", summaries.size());
        Measured times = sending.times();
        say(
                "Until it was acknowledged, with all that had to be sent again: p50 %s ms, p90 %s ms, p99 %s ms, max %s ms",
                Measured.text(times.millis(0.5)),
                Measured.text(times.millis(0.9)),
                Measured.text(times.millis(0.99)),
                Measured.text(times.millis(1)));
        say("Answers: %s", sending.answers());
        wrong.stream().limit(20).forEach(each -> say("WRONG: %s", each));
        say(wrong.isEmpty() ? "Right: each became exactly one issue" : "Wrong: %d", wrong.size());
        return wrong.isEmpty();
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

    /** Another process. */
    private static final class Node {
        private final int port;
        private final Process process;
        private final CountDownLatch ready = new CountDownLatch(1);
        private final CountDownLatch stopped = new CountDownLatch(1);

        Node(String url, Path stop) throws IOException {
            try (ServerSocket free = new ServerSocket(0)) {
                port = free.getLocalPort();
            }
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            IntakeNode.class.getName(),
                            url,
                            String.valueOf(port),
                            stop.toString())
                    .redirectErrorStream(true)
                    .start();
            Thread reader = new Thread(this::read, "node-" + port);
            reader.setDaemon(true);
            reader.start();
        }

        private void read() {
            Path log = Path.of("target", "intake-node-" + port + ".log");
            try (BufferedReader lines = process.inputReader();
                    var into = Files.newBufferedWriter(log)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    into.write(line + "\n");
                    into.flush();
                    if (line.equals(IntakeNode.READY)) {
                        ready.countDown();
                    } else if (line.equals(IntakeNode.STOPPED)) {
                        stopped.countDown();
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
