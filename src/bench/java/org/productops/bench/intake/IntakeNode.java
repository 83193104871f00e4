package org.productops.bench.intake;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.productops.area.AreaFixture;
import org.productops.common.access.Access;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.ProductOpsException;
import org.productops.common.issue.IssueWrites;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.store.SalTransactions;
import org.productops.common.store.Writes;
import org.productops.common.user.OnBehalf;
import org.productops.devhost.ao.ActiveObjectsFactory;
import org.productops.devhost.ao.TableNamespace;
import org.productops.devhost.database.Database;
import org.productops.devhost.database.SharedDatabase;
import org.productops.devhost.sal.HostTransactionTemplate;
import org.productops.feedback.FeedbackCreation;
import org.productops.feedback.FeedbackKeeping;
import org.productops.feedback.FeedbackLinking;
import org.productops.feedback.Importance;
import org.productops.feedback.SpokenFor;
import org.productops.feedback.ao.AoFeedbackAttempts;
import org.productops.feedback.ao.AoFeedbackStore;
import org.productops.feedback.ao.FeedbackAttemptEntity;
import org.productops.feedback.ao.FeedbackEntity;
import org.productops.feedback.event.ao.AoFeedbackEventStore;
import org.productops.feedback.event.ao.FeedbackEventEntity;
import org.productops.feedback.intake.FeedbackIntakeMaker;
import org.productops.feedback.intake.IntakeAccess;
import org.productops.feedback.intake.IntakeEntry;
import org.productops.feedback.intake.IntakeLetter;
import org.productops.feedback.intake.IntakeLimits;
import org.productops.feedback.intake.IntakeReader;
import org.productops.feedback.intake.IntakeService;
import org.productops.feedback.intake.IntakeWork;
import org.productops.feedback.intake.PooledIntakeThread;
import org.productops.feedback.intake.ao.AoIntakeEntryStore;
import org.productops.feedback.intake.ao.AoIntakeSourceStore;
import org.productops.feedback.intake.ao.IntakeEntryEntity;
import org.productops.feedback.intake.ao.IntakeSourceEntity;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakePeople;

/**
 * A node: the plugin's own intake, over HTTP, with the thread that makes issues of what came in. Its arguments are the address of
 * the database, its port, and a file: once that is there, the node stops right after it has made an issue, before anything of
 * it is kept, and says so; then it is time to kill it.
 */
final class IntakeNode {

    /** What is said then. */
    static final String STOPPED = "STOPPED";

    /** What is said once something can be sent. */
    static final String READY = "READY";

    private static final int THREADS = 24;
    private static final Duration SCHEDULE = Duration.ofSeconds(20);
    private static final InstantSource CLOCK = Instant::now;

    private final IntakeService service;
    private final IntakeWork work;

    private IntakeNode(String url, Path stop) {
        Database database = SharedDatabase.join(url);
        ActiveObjects ao = activeObjects(database);
        SalTransactions transactions = new SalTransactions(new HostTransactionTemplate(database.transactions()));
        Writes writes = new Writes(new AdvisoryLocks(url), transactions);
        AoIntakeEntryStore entries = new AoIntakeEntryStore(ao);
        AoIntakeSourceStore sources = new AoIntakeSourceStore(ao);
        AoFeedbackStore feedback = new AoFeedbackStore(ao, CLOCK);
        PlainIssues issues = new PlainIssues(database.dataSource(), () -> stopIf(stop));
        FeedbackKeeping keeping = new FeedbackKeeping(
                feedback,
                (name, contact, day) -> name.isEmpty() ? SpokenFor.NONE : SpokenFor.named(name),
                issues,
                new AoFeedbackEventStore(ao),
                kept -> {},
                new IssueWrites(issues, writes));
        FeedbackCreation creation = new FeedbackCreation(
                issues,
                keeping,
                feedback,
                new AoFeedbackAttempts(ao),
                new NoLinks(),
                new Access(new FakePeople().user("bot").actAs("bot")),
                writes,
                CLOCK);
        work = new IntakeWork(
                entries,
                sources,
                new IntakeReader(new AreaFixture().library, CLOCK),
                new FeedbackIntakeMaker(creation, keeping, new AsBot(), new FakePeople(), new EnglishTexts()),
                Optional.empty(),
                new PooledIntakeThread(),
                writes,
                CLOCK);
        service = new IntakeService(
                new IntakeAccess(sources, CLOCK),
                new IntakeLimits(entries, CLOCK),
                new IntakeReader(new AreaFixture().library, CLOCK),
                entries,
                work,
                transactions,
                CLOCK);
    }

    /** The tables that intake needs; makes them in an empty database. */
    static ActiveObjects activeObjects(Database database) {
        return ActiveObjectsFactory.open(
                database,
                new TableNamespace("org.productops.product-ops"),
                List.of(
                        IntakeSourceEntity.class,
                        IntakeEntryEntity.class,
                        FeedbackEntity.class,
                        FeedbackAttemptEntity.class,
                        FeedbackEventEntity.class));
    }

    private static void stopIf(Path stop) {
        if (Files.exists(stop)) {
            System.out.println(STOPPED);
            while (true) {
                try {
                    Thread.sleep(Long.MAX_VALUE);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    /** See the class. */
    public static void main(String[] arguments) throws IOException {
        IntakeNode node = new IntakeNode(arguments[0], Path.of(arguments[2]));
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[1])), 512);
        server.setExecutor(Executors.newFixedThreadPool(THREADS));
        server.createContext("/", node::take);
        server.start();
        // As the product's scheduler does, though it does so less often.
        Executors.newSingleThreadScheduledExecutor()
                .scheduleWithFixedDelay(node.work::wake, 0, SCHEDULE.toSeconds(), TimeUnit.SECONDS);
        System.out.println(READY);
    }

    /** What is answered is the number of the entry, with the status that the REST interface has. */
    private void take(HttpExchange exchange) throws IOException {
        int status;
        String answer;
        try {
            answer = service.accept(
                            exchange.getRequestURI().getPath().substring(1),
                            new IntakeLetter(
                                    exchange.getRequestHeaders().getFirst("X-Product-Ops-Token"),
                                    "",
                                    "",
                                    "",
                                    exchange.getRequestBody()))
                    .entry()
                    .map(IntakeEntry::id)
                    .map(String::valueOf)
                    .orElse("");
            status = 202;
        } catch (ProductOpsException e) {
            status = HttpStatus.of(e);
            answer = e.errors().toString();
        } catch (RuntimeException e) {
            status = 500;
            answer = e.toString();
        }
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private record AsBot() implements OnBehalf {
        @Override
        public <T> Optional<T> of(String userKey, Supplier<T> work) {
            return Optional.of(work.get());
        }
    }

    private record NoLinks() implements FeedbackLinking {
        @Override
        public void requireLinkable(Collection<Long> deliveryIds) {
            if (!deliveryIds.isEmpty()) {
                throw new IllegalStateException("Nothing is linked here");
            }
        }

        @Override
        public void link(VisibleIssue feedback, Collection<Long> deliveryIds, Importance importance) {
            requireLinkable(deliveryIds);
        }
    }
}
