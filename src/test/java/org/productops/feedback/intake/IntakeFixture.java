package org.productops.feedback.intake;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.productops.area.AreaFixture;
import org.productops.area.rule.FakeRuledProjects;
import org.productops.common.access.Access;
import org.productops.common.setup.SetUpProject;
import org.productops.common.store.SalTransactions;
import org.productops.common.store.Transactions;
import org.productops.common.store.Writes;
import org.productops.feedback.LateKeeping;
import org.productops.feedback.intake.ao.AoIntakeEntryStore;
import org.productops.feedback.intake.ao.AoIntakePeopleStore;
import org.productops.feedback.intake.ao.AoIntakeSourceStore;
import org.productops.feedback.intake.ao.IntakeEntryEntity;
import org.productops.feedback.intake.ao.IntakeSourceEntity;
import org.productops.testing.TestDatabase;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeIssues;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.RecordingAudit;
import org.productops.testing.fakes.ThreadLocks;

/** Intake over a real database, without a product; {@code root} administers it and is logged in. */
public final class IntakeFixture {

    public static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    public static final String SECRET = "sign-with-this";
    public static final long PROJECT = 10_000;

    public final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    public final InstantSource clock = now::get;
    public final FakePeople people =
            new FakePeople().administrator("root").user("bot").user("mia").actAs("root");
    public final AreaFixture areas = new AreaFixture();
    public final FakeIssues issues = new FakeIssues();
    public final FakeRuledProjects ruled = new FakeRuledProjects();
    public final RecordingAudit audit = new RecordingAudit();
    public final List<SetUpProject> projects = new ArrayList<>(List.of(new SetUpProject(PROJECT, "PAY", "Payments")));
    public final IntakeEntryStore entries;
    public final IntakeSourceStore sources;
    public final Made made = new Made();
    public final IntakeSourceService sourceService;
    public final IntakeService service;
    public final IntakeQueueService queue;
    public final IntakeWork work;
    public final IntakeCleanUp cleanUp;
    final List<Delayed> delayed = new ArrayList<>();
    private final Transactions transactions;
    private final Writes writes;
    private final TestDatabase database;
    private boolean holdsWork;

    record Delayed(Duration delay, Runnable work) {}

    public IntakeFixture(TestDatabase database) {
        this.database = database;
        ActiveObjects ao = database.activeObjects(IntakeSourceEntity.class, IntakeEntryEntity.class);
        entries = new AoIntakeEntryStore(ao);
        sources = new AoIntakeSourceStore(ao);
        transactions = new SalTransactions(database.transactionTemplate());
        writes = new Writes(new ThreadLocks(), transactions);
        Access access = new Access(people);
        sourceService = new IntakeSourceService(
                access, sources, entries, () -> List.copyOf(projects), people, writes, audit, clock);
        work = node(this::run);
        service = new IntakeService(
                new IntakeAccess(sources, clock),
                new IntakeLimits(entries, clock),
                new IntakeReader(areas.library, clock),
                entries,
                work,
                transactions,
                clock);
        queue = new IntakeQueueService(
                access,
                entries,
                sources,
                new IntakeReader(areas.library, clock),
                work,
                issues,
                ruled,
                writes,
                transactions,
                audit,
                clock);
        cleanUp = new IntakeCleanUp(sources, entries, transactions, clock);
    }

    private void run(Duration delay, Runnable piece) {
        if (delay.isZero() && !holdsWork) {
            piece.run();
        } else {
            delayed.add(new Delayed(delay, piece));
        }
    }

    /** What keeps apart what Jira's screens could not keep with its issue. */
    public IntakeUnkeptFeedback unkept() {
        return new IntakeUnkeptFeedback(
                new IntakeSources(sources, writes),
                entries,
                new IntakeReader(areas.library, clock),
                new EnglishTexts(),
                clock);
    }

    /** What erases people from what came in. */
    public IntakeTraces traces() {
        return new IntakeTraces(people(database), entries, writes, clock);
    }

    private static IntakePeopleStore people(TestDatabase database) {
        return new AoIntakePeopleStore(database.activeObjects(IntakeSourceEntity.class, IntakeEntryEntity.class));
    }

    /** What takes back what came in by a file. */
    public IntakeWithdrawal withdrawal() {
        return new IntakeWithdrawal(entries, writes, clock);
    }

    /** What does the work of a node. */
    public IntakeWork node(IntakeThread thread) {
        return new IntakeWork(
                entries,
                sources,
                new IntakeReader(areas.library, clock),
                made,
                Optional.empty(),
                thread,
                writes,
                clock);
    }

    /** The same over a store that fails now and then. */
    public IntakeWork node(IntakeThread thread, IntakeEntryStore store) {
        return new IntakeWork(
                store, sources, new IntakeReader(areas.library, clock), made, Optional.empty(), thread, writes, clock);
    }

    /** A door of a node. */
    public IntakeService door(IntakeEntryStore store, IntakeWork node) {
        return new IntakeService(
                new IntakeAccess(sources, clock),
                new IntakeLimits(store, clock),
                new IntakeReader(areas.library, clock),
                store,
                node,
                transactions,
                clock);
    }

    /** From now on nothing is made of what comes in. */
    public void hold() {
        holdsWork = true;
    }

    /** Sees to what waits, as the scheduler has it done. */
    public void release() {
        holdsWork = false;
        List<Delayed> held = List.copyOf(delayed);
        delayed.clear();
        held.stream().filter(each -> each.delay().isZero()).forEach(each -> each.work()
                .run());
        node(this::run).wake();
    }

    /** A source that takes what is sent with {@link #token}. */
    public IntakeSource source(IntakeKind kind) {
        return source(kind, List.of());
    }

    /** The same with rules of its own. */
    public IntakeSource source(IntakeKind kind, List<IntakeSourceDraft.Rule> rules) {
        return sourceService.create(draft(kind, rules));
    }

    public static IntakeSourceDraft draft(IntakeKind kind, List<IntakeSourceDraft.Rule> rules) {
        return new IntakeSourceDraft(
                "Source " + kind, kind.name(), "pay", "bot", kind.isSigned() ? SECRET : "", "", "", "", true, rules);
    }

    /** A new token of the source. */
    public String token(IntakeSource source) {
        return sourceService.renewToken(source.id(), Duration.ZERO, Optional.empty());
    }

    /** What a script sends. */
    public static IntakeLetter letter(String token, String body) {
        return letter(token, body.getBytes(StandardCharsets.UTF_8));
    }

    public static IntakeLetter letter(String token, byte[] body) {
        return new IntakeLetter(token, "", "", "", new ByteArrayInputStream(body));
    }

    /** What Zendesk sends, signed at this moment. */
    public static IntakeLetter zendesk(String token, String body, Instant at) {
        return zendesk(token, body, at, body);
    }

    /** The same, of which something else arrives than was signed. */
    public static IntakeLetter zendesk(String token, String signed, Instant at, String arrives) {
        String signature = Base64.getEncoder().encodeToString(mac("HmacSHA256", at + signed));
        return new IntakeLetter(token, signature, at.toString(), "", stream(arrives));
    }

    /** What Intercom sends. */
    public static IntakeLetter intercom(String token, String body) {
        return new IntakeLetter(token, "", "", "sha1=" + HexFormat.of().formatHex(mac("HmacSHA1", body)), stream(body));
    }

    private static ByteArrayInputStream stream(String body) {
        return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] mac(String algorithm, String signed) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), algorithm));
            return mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** Issues as Jira makes them, one for each entry. */
    public static final class Made implements IntakeMaker {
        private final AtomicLong ids = new AtomicLong(100);
        private final Map<Long, Long> byEntry = new ConcurrentHashMap<>();
        private final Map<Long, MappedFeedback> said = new ConcurrentHashMap<>();
        private final AtomicLong calls = new AtomicLong();
        private volatile RuntimeException before;
        private final Map<Long, MappedFeedback> kept = new ConcurrentHashMap<>();
        private volatile LateKeeping late = LateKeeping.KEPT;
        private volatile Error after;

        @Override
        public long make(IntakeSource source, long entryId, MappedFeedback feedback) {
            calls.incrementAndGet();
            if (before != null) {
                throw before;
            }
            said.put(entryId, feedback);
            long id = byEntry.computeIfAbsent(entryId, entry -> ids.incrementAndGet());
            if (after != null) {
                throw after;
            }
            return id;
        }

        @Override
        public LateKeeping keep(long issueId, MappedFeedback feedback, Instant typedAt) {
            if (before != null) {
                throw before;
            }
            if (late == LateKeeping.KEPT) {
                kept.put(issueId, feedback);
            }
            return late;
        }

        /** What is found from now on where something is to be kept with its issue. */
        void finding(LateKeeping found) {
            late = found;
        }

        /** The words that were kept with an issue. */
        Optional<String> keptOf(long issueId) {
            return Optional.ofNullable(kept.get(issueId)).map(said -> said.text(IntakeTarget.QUOTE));
        }

        /** From now on no issue can be made, because of this; null to let them be made again. */
        public void refuse(RuntimeException why) {
            before = why;
        }

        /** From now on, this happens right after an issue was made; null for nothing. */
        public void breakAfterwards(Error why) {
            after = why;
        }

        /** How many issues there are. */
        public int count() {
            return byEntry.size();
        }

        /** How often one was asked for. */
        public long calls() {
            return calls.get();
        }

        /** What was found for the entry. */
        MappedFeedback said(long entryId) {
            return said.get(entryId);
        }
    }
}
