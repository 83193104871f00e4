package org.productops.feedback.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.productops.area.AreaFixture;
import org.productops.area.rule.IssueTypeName;
import org.productops.area.rule.RuledProjects;
import org.productops.common.access.Access;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotPermittedException;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.user.OnBehalf;
import org.productops.devhost.database.DatabaseKind;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackAttempts;
import org.productops.feedback.FeedbackCreation;
import org.productops.feedback.FeedbackFixture;
import org.productops.feedback.FeedbackIssueMaker;
import org.productops.feedback.FeedbackLinking;
import org.productops.feedback.Importance;
import org.productops.feedback.NewFeedback;
import org.productops.feedback.RecordingUnkept;
import org.productops.feedback.answer.AnswerLibrary;
import org.productops.feedback.answer.InMemoryToldStore;
import org.productops.feedback.delivery.InMemoryDeliveryItemStore;
import org.productops.feedback.evidence.InMemoryEvidenceStore;
import org.productops.feedback.intake.FeedbackIntakeMaker;
import org.productops.feedback.intake.IntakeAccess;
import org.productops.feedback.intake.IntakeEntryStore;
import org.productops.feedback.intake.IntakeLimits;
import org.productops.feedback.intake.IntakeQueueService;
import org.productops.feedback.intake.IntakeReader;
import org.productops.feedback.intake.IntakeService;
import org.productops.feedback.intake.IntakeSourceStore;
import org.productops.feedback.intake.IntakeSources;
import org.productops.feedback.intake.IntakeWithdrawal;
import org.productops.feedback.intake.IntakeWork;
import org.productops.feedback.intake.ao.AoIntakeEntryStore;
import org.productops.feedback.intake.ao.AoIntakeSourceStore;
import org.productops.feedback.intake.ao.IntakeEntryEntity;
import org.productops.feedback.intake.ao.IntakeSourceEntity;
import org.productops.feedback.item.FakeFeedbackIssueFacts;
import org.productops.feedback.item.FeedbackItems;
import org.productops.feedback.item.InMemoryFeedbackItemStore;
import org.productops.feedback.item.ItemDescriptions;
import org.productops.feedback.item.ItemMergers;
import org.productops.feedback.portal.ao.AoPortalFileStore;
import org.productops.feedback.portal.ao.AoPortalStore;
import org.productops.feedback.portal.ao.AoSentStore;
import org.productops.feedback.portal.ao.PortalEntity;
import org.productops.feedback.portal.ao.PortalFileEntity;
import org.productops.feedback.portal.ao.PortalFilePartEntity;
import org.productops.feedback.portal.ao.SentEntity;
import org.productops.testing.TestDatabase;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.FakeStorage;
import org.productops.testing.fakes.RecordingAudit;

/**
 * The project SHOP with real services on a database of its own. Mia administers it, Ada all of Jira; Noah and Lena are
 * colleagues who may not see it, and Lena alone is in sales.
 */
public final class PortalFixture implements AutoCloseable {

    public static final long SHOP = 10;

    public final FakePeople people = new FakePeople();
    public final RecordingAudit audit = new RecordingAudit();
    public final TestDatabase database = TestDatabase.open(DatabaseKind.H2);
    public final Map<Long, List<String>> attached = new HashMap<>();
    public final Set<Long> full = new HashSet<>();
    public Instant now = Instant.parse("2026-03-02T08:00:00Z");
    public long mostBytes = 1_000;
    public boolean setUp = true;

    public final PortalProjects projects = new Projects();
    public final PortalStore store = new AoPortalStore(database.activeObjects(PortalEntity.class));
    public final OnBehalf behalf = new Behalf();
    public final List<String> actedAs = new ArrayList<>();
    public final SentStore sent = new AoSentStore(database.activeObjects(SentEntity.class));
    public final PortalFileStore files =
            new AoPortalFileStore(database.activeObjects(PortalFileEntity.class, PortalFilePartEntity.class));
    public final IntakeEntryStore entries = new AoIntakeEntryStore(database.activeObjects(IntakeEntryEntity.class));
    public final IntakeSourceStore sources = new AoIntakeSourceStore(database.activeObjects(IntakeSourceEntity.class));
    public final FakeStorage storage = new FakeStorage();
    public final FeedbackFixture feedback = new FeedbackFixture();
    public final InMemoryFeedbackItemStore items = new InMemoryFeedbackItemStore();
    public final InMemoryEvidenceStore evidence = new InMemoryEvidenceStore();
    public final InMemoryDeliveryItemStore deliveries = new InMemoryDeliveryItemStore();
    public final InMemoryToldStore told = new InMemoryToldStore();
    public final FakeFeedbackIssueFacts facts = new FakeFeedbackIssueFacts();
    public final List<String> made = new ArrayList<>();
    public final List<String> labels = new ArrayList<>();
    public final Set<String> creators = new HashSet<>(Set.of("key-mia"));
    public boolean reportersAllowed = true;
    public final SentQueue queue;
    public final IntakeWithdrawal withdrawal;
    public final IntakeQueueService intake;
    public final SentCleanUp cleanUp;
    private final List<Runnable> waiting = new ArrayList<>();
    public final PortalService portals;
    public final SentFeedbackService sending;

    public PortalFixture() {
        people.administrator("ada").user("mia").user("noah").user("lena").group("sales", "lena");
        Access access = new Access(people);
        FeedbackCreation creation = new FeedbackCreation(
                new Maker(),
                feedback.keeping,
                feedback.store,
                new Attempts(),
                new Linking(),
                new RecordingUnkept(),
                access,
                storage.writes(),
                () -> now);
        ItemMergers mergers = new ItemMergers(
                new FeedbackItems(
                        items,
                        facts,
                        feedback.told::addAll,
                        new ItemDescriptions(items, feedback.store),
                        (id, since) -> Optional.empty(),
                        storage.issueWrites(feedback.issues),
                        () -> now),
                storage.writes(),
                () -> now);
        SentFollower follower = new SentFollower(sent, files, new Files(), mergers, storage.transactions());
        IntakeReader reader = new IntakeReader(new AreaFixture().library, () -> now);
        IntakeWork work = new IntakeWork(
                entries,
                sources,
                reader,
                new FeedbackIntakeMaker(creation, feedback.keeping, behalf, people, new EnglishTexts()),
                Optional.of(follower),
                (delay, piece) -> waiting.add(piece),
                storage.writes(),
                () -> now);
        IntakeService taking = new IntakeService(
                new IntakeAccess(sources, () -> now),
                new IntakeLimits(entries, () -> now),
                reader,
                entries,
                work,
                storage.transactions(),
                () -> now);
        queue = new SentQueue(
                sent,
                follower,
                taking,
                new IntakeSources(sources, storage.writes()),
                entries,
                feedback.store,
                new EnglishTexts(),
                storage.transactions());
        withdrawal = new IntakeWithdrawal(entries, storage.writes(), () -> now);
        intake = new IntakeQueueService(
                access,
                entries,
                sources,
                reader,
                work,
                feedback.issues,
                new Ruled(),
                storage.writes(),
                storage.transactions(),
                audit,
                () -> now);
        cleanUp = new SentCleanUp(queue, follower, files, storage.transactions(), () -> now);
        portals = new PortalService(access, store, sent, queue, intake, projects, people, storage.writes(), audit);
        sending = new SentFeedbackService(
                access,
                people,
                store,
                projects,
                sent,
                files,
                new Files(),
                queue,
                new SentOutcomes(feedback.issues, items, evidence, deliveries, new AnswerLibrary(told)),
                storage.writes(),
                storage.transactions(),
                () -> now);
        people.actAs("mia");
    }

    /** A portal that asks for words, kind, organisation, day and files, as Mia has made it. */
    public Portal portal() {
        people.actAs("mia");
        return portals.create("SHOP", draft("What did you hear?", "", true));
    }

    /** Lets the nodes do what waits, as they do beside all pages. */
    public void deliver() {
        while (!waiting.isEmpty()) {
            List<Runnable> pieces = List.copyOf(waiting);
            waiting.clear();
            pieces.forEach(Runnable::run);
            if (entries.due(now, List.of(), 1).isEmpty()) {
                return;
            }
        }
    }

    /** What Mia would type. */
    public static PortalDraft draft(String title, String group, boolean active) {
        return new PortalDraft(
                title,
                "",
                "Tell us.\nWe read it all.",
                group,
                active,
                List.of(
                        new PortalDraft.Question("quote", false, "In their words", ""),
                        new PortalDraft.Question("kind", false, "", ""),
                        new PortalDraft.Question("organisation", true, "", "The customer's name"),
                        new PortalDraft.Question("heardOn", false, "", ""),
                        new PortalDraft.Question("file", false, "", "")));
    }

    /** What somebody types. */
    public static SentDraft typed(String quote, String organisation, String... files) {
        return new SentDraft(Map.of(PortalField.QUOTE, quote, PortalField.ORGANISATION, organisation), List.of(files));
    }

    private final class Projects implements PortalProjects {
        @Override
        public Optional<PortalProject> visible(String key) {
            boolean sees = people.currentUserKey()
                    .filter(user -> Set.of("key-mia", "key-ada", "key-lena").contains(user))
                    .isPresent();
            return key.equals("SHOP") && sees ? find(SHOP) : Optional.empty();
        }

        @Override
        public Optional<PortalProject> withKey(String key) {
            return key.equals("SHOP") ? find(SHOP) : Optional.empty();
        }

        @Override
        public Optional<PortalProject> find(long id) {
            return id == SHOP ? Optional.of(new PortalProject(SHOP, "SHOP", "Web <shop>", setUp)) : Optional.empty();
        }

        @Override
        public boolean administered(long id) {
            return id == SHOP
                    && people.currentUserKey().filter("key-mia"::equals).isPresent();
        }
    }

    private final class Ruled implements RuledProjects {
        @Override
        public boolean administered(long projectId) {
            return projects.administered(projectId);
        }

        @Override
        public List<IssueTypeName> issueTypes(long projectId) {
            return List.of();
        }
    }

    /** As the user, of whom it is noted that something was done as them. */
    private final class Behalf implements OnBehalf {
        @Override
        public <T> Optional<T> of(String userKey, Supplier<T> work) {
            Optional<String> before = people.currentUserKey();
            if (people.findByKey(userKey).isEmpty()) {
                return Optional.empty();
            }
            people.actAs(userKey.replace("key-", ""));
            actedAs.add(userKey);
            try {
                return Optional.of(work.get());
            } finally {
                before.ifPresentOrElse(key -> people.actAs(key.replace("key-", "")), people::actAsNobody);
            }
        }
    }

    private final class Maker implements FeedbackIssueMaker {
        @Override
        public VisibleIssue make(NewFeedback wanted, Feedback said) {
            String user = people.currentUserKey().orElseThrow();
            if (!creators.contains(user)) {
                throw new NotPermittedException(Message.of("productops.feedback.error.not-creatable"), false);
            }
            if (wanted.reporterKey().isPresent() && !reportersAllowed) {
                throw InvalidException.at("reporter", Message.of("productops.feedback.error.product", "No."));
            }
            long id = 1_000 + made.size();
            made.add(user + " " + wanted.reporterKey().orElse("-") + " " + wanted.summary() + " "
                    + wanted.description());
            facts.put(id, SHOP, "", wanted.summary(), now);
            return feedback.feedback(id, "SHOP-" + id);
        }

        @Override
        public void label(VisibleIssue issue, List<String> names) {
            names.forEach(name -> labels.add(issue.key() + " " + name));
        }

        @Override
        public Optional<VisibleIssue> find(long issueId) {
            return feedback.issues.visible(List.of(issueId)).stream().findFirst();
        }

        @Override
        public List<VisibleIssue> madeSince(long projectId, String summary, Instant time) {
            return List.of();
        }
    }

    private static final class Attempts implements FeedbackAttempts {
        @Override
        public Optional<Instant> begunAt(long intakeId) {
            return Optional.empty();
        }

        @Override
        public void begin(long intakeId, Instant time) {
            assertThat(intakeId).isPositive();
        }

        @Override
        public void end(long intakeId) {
            assertThat(intakeId).isPositive();
        }
    }

    private static final class Linking implements FeedbackLinking {
        @Override
        public void requireLinkable(Collection<Long> deliveryIds) {
            assertThat(deliveryIds).isEmpty();
        }

        @Override
        public void link(VisibleIssue issue, Collection<Long> deliveryIds, Importance importance) {
            throw new AssertionError("Nothing is linked");
        }

        @Override
        public void unlink(VisibleIssue issue, long deliveryId) {
            throw new AssertionError("Nothing is taken back");
        }
    }

    private final class Files implements IssueFiles {
        @Override
        public long mostBytes() {
            return mostBytes;
        }

        @Override
        public boolean attach(long issueId, String userKey, String name, byte[] content) {
            if (full.contains(issueId)) {
                return false;
            }
            attached.computeIfAbsent(issueId, id -> new ArrayList<>()).add(name + " " + content.length + " " + userKey);
            return true;
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
