package org.productops.feedback.inbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.productops.area.AreaFixture;
import org.productops.area.mapping.FakeProjects;
import org.productops.area.rule.FakeRuledProjects;
import org.productops.common.access.Access;
import org.productops.common.index.IndexedText;
import org.productops.common.issue.VisibleIssue;
import org.productops.feedback.FeedbackFixture;
import org.productops.feedback.FeedbackLinking;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.Importance;
import org.productops.feedback.LinkedFeedbackService;
import org.productops.feedback.answer.AnswerLimits;
import org.productops.feedback.event.InMemoryFeedbackEventStore;
import org.productops.feedback.evidence.DemandService;
import org.productops.feedback.evidence.EvidenceIssueLinks;
import org.productops.feedback.evidence.EvidenceLink;
import org.productops.feedback.evidence.InMemoryEvidenceStore;
import org.productops.feedback.item.FakeFeedbackIssueFacts;
import org.productops.feedback.item.FeedbackItem;
import org.productops.feedback.item.FeedbackItems;
import org.productops.feedback.item.InMemoryFeedbackItemStore;
import org.productops.feedback.item.ItemDescriptions;
import org.productops.feedback.item.MergedItems;
import org.productops.feedback.organisation.InMemoryOrganisationStore;
import org.productops.feedback.organisation.OrganisationLibrary;
import org.productops.feedback.similar.AreaProposals;
import org.productops.feedback.similar.AreaWords;
import org.productops.feedback.similar.SimilarFeedback;
import org.productops.feedback.similar.SimilarFollower;
import org.productops.feedback.similar.SimilarIndex;
import org.productops.feedback.similar.SimilarNodes;
import org.productops.feedback.similar.SimilarSource;
import org.productops.feedback.similar.SimilarSource.ChangedText;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.FakeSettings;
import org.productops.testing.fakes.FakeStorage;
import org.productops.testing.fakes.RecordingAudit;

/** The inbox without a product. The project FB is 10 and has feedback, PAY is 20; {@code anna} is logged in. */
public final class InboxFixture {

    public static final Instant NOW = FeedbackFixture.NOW;
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    public Instant now = NOW;
    private final InstantSource clock = () -> now;
    public final FakeStorage storage = new FakeStorage();
    public final FeedbackFixture feedback = new FeedbackFixture();
    public final FakePeople people = feedback.people;
    public final AreaFixture areas = new AreaFixture();
    public final FakeProjects projects = new FakeProjects();
    public final FakeRuledProjects ruled = new FakeRuledProjects();
    public final FakeFeedbackIssueFacts facts = new FakeFeedbackIssueFacts();
    public final InMemoryFeedbackItemStore store = new InMemoryFeedbackItemStore();
    public final InMemoryFeedbackEventStore events = new InMemoryFeedbackEventStore();
    public final InMemoryEvidenceStore evidence = new InMemoryEvidenceStore();
    public final InMemoryDifferentStore different = new InMemoryDifferentStore();
    final FakeDeliveryIssues deliveries = new FakeDeliveryIssues(feedback.issues);
    public final RecordingAudit audit = new RecordingAudit();
    private final InMemoryAgeLimitsStore limitsStore = new InMemoryAgeLimitsStore();
    public final InMemoryOrganisationStore organisations = new InMemoryOrganisationStore();
    public boolean whole = true;
    public final List<String> linked = new ArrayList<>();
    /** When people were told. */
    public final Map<Long, Instant> told = new HashMap<>();

    public final FeedbackItems items = new FeedbackItems(
            store,
            facts,
            events,
            new ItemDescriptions(store, feedback.store),
            (id, since) -> Optional.ofNullable(told.get(id)).filter(at -> !at.isBefore(since)),
            storage.issueWrites(feedback.issues),
            clock);
    private final InboxAccess access =
            new InboxAccess(new Access(people), feedback.issues, feedback.kind, store, projects, ruled, Supplier::get);
    final Map<Long, IndexedText> texts = new ConcurrentSkipListMap<>();
    final SimilarIndex index = new SimilarIndex(new Said(), clock);
    private final AreaWords words = new AreaWords(areas.library, Map::of);
    private final SimilarFollower follower =
            new SimilarFollower(index, words, new SimilarNodes(new FakeSettings(), clock), clock);
    private final SimilarFeedback similar = new SimilarFeedback(index, follower, feedback.issues, new Access(people));
    private final AreaProposals proposals = new AreaProposals(similar, words, follower, new Access(people));
    public final InboxService inbox = new InboxService(
            access,
            feedback.issues,
            store,
            items,
            feedback.store,
            different,
            evidence,
            new DemandService(
                    feedback.issues,
                    feedback.kind,
                    new LinkedFeedbackService(feedback.issues, feedback.kind, feedback.store),
                    feedback.store,
                    evidence,
                    new NoLinks(),
                    new MergedItems(store),
                    new OrganisationLibrary(organisations, storage.snapshots()),
                    new Access(people),
                    clock),
            similar,
            proposals,
            new InboxDeadlines(limitsStore, clock),
            areas.service,
            new OrganisationLibrary(organisations, storage.snapshots()),
            any -> whole ? Optional.empty() : Optional.of(seen()),
            people,
            clock);
    public final TriageService triage = new TriageService(
            access,
            inbox,
            store,
            items,
            feedback.store,
            different,
            deliveries,
            new Linking(),
            areas.service,
            feedback.issues,
            storage.issueWrites(feedback.issues),
            storage.writes(),
            clock);
    public final GatheredService gathered = new GatheredService(access, inbox, new MergedItems(store), feedback.issues);
    public final ProposedAreaService proposed = new ProposedAreaService(access, inbox, proposals);
    public final AgeLimitsService limits = new AgeLimitsService(access, limitsStore, storage.writes(), audit);
    public final AnswerLimits answerLimits = new InboxAnswerLimits(limitsStore);
    public final SavedViewService views =
            new SavedViewService(access, inbox, new InMemorySavedViewStore(), storage.writes());

    public InboxFixture() {
        projects.project(10, "FB", "Feedback");
        projects.project(20, "PAY", "Payments");
        deliveries.onArea = (issue, key) -> {
            facts.put(
                    issue.id(),
                    10,
                    key,
                    issue.summary(),
                    items.find(issue.id()).orElseThrow().createdAt());
            items.follow(issue.id());
        };
    }

    private Set<Long> seen() {
        return feedback.issues.visible(store.issueIdsAfter(0, Integer.MAX_VALUE)).stream()
                .map(VisibleIssue::id)
                .collect(Collectors.toSet());
    }

    /** Adds feedback FB-id of so many days ago. */
    public FeedbackItem feedback(long id, int daysAgo) {
        VisibleIssue issue = feedback.feedback(id, "FB-" + id);
        facts.put(id, 10, "", issue.summary(), now.minus(Duration.ofDays(daysAgo)));
        feedback.store.insert(FeedbackFixture.said(
                id, FeedbackSource.CUSTOMER, "Acme", "I want " + id, LocalDate.of(2026, 1, 31), 1));
        items.follow(id);
        return store.find(id).orElseThrow();
    }

    /** A decision with nothing else said. */
    public static TriageDraft draft(Decision decision) {
        return new TriageDraft(decision.name(), "", "", "", "", "", "", "", "", "");
    }

    public static TriageDraft link(String delivery) {
        return new TriageDraft("LINK", "", delivery, "", "", "", "", "", "", "");
    }

    public static TriageDraft merge(String other) {
        return new TriageDraft("MERGE", "", "", "", "", "", "", other, "", "");
    }

    public static TriageDraft decline(String reason) {
        return new TriageDraft("DECLINE", "", "", "", "", "", "", "", "", reason);
    }

    public static TriageDraft later(String day) {
        return new TriageDraft("LATER", "", "", "", "", "", "", "", day, "");
    }

    /** The whole inbox with this word of a box. */
    public List<String> keys(String state) {
        return inbox.list(filter(state), "", 100).items().stream()
                .map(view -> view.issue().key())
                .toList();
    }

    public static InboxFilterDraft filter(String state) {
        return InboxFilterDraft.NONE.with(InboxFields.STATE, state);
    }

    public static InboxFilterDraft filter(
            String project, String state, String area, String kind, String organisation, String text) {
        return filter(state)
                .with(InboxFields.PROJECT, project)
                .with(InboxFields.AREA, area)
                .with(InboxFields.KIND, kind)
                .with(InboxFields.ORGANISATION, organisation)
                .with(InboxFields.TEXT, text);
    }

    /** What the index reads. */
    private final class Said implements SimilarSource {
        @Override
        public List<Long> issueIdsAfter(long issueId, int most) {
            return texts.keySet().stream()
                    .filter(id -> id > issueId)
                    .limit(most)
                    .toList();
        }

        @Override
        public List<IndexedText> texts(Collection<Long> issueIds) {
            return issueIds.stream().map(texts::get).filter(Objects::nonNull).toList();
        }

        @Override
        public List<ChangedText> changedSince(long millis, int most) {
            return List.of();
        }
    }

    /** What feedback is evidence for is said by {@link FeedbackFixture}. */
    private static final class NoLinks implements EvidenceIssueLinks {
        @Override
        public boolean mayLink(VisibleIssue issue) {
            return true;
        }

        @Override
        public Set<Long> deliveriesOf(long feedbackId) {
            return Set.of();
        }

        @Override
        public void create(long feedbackId, long deliveryId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove(long feedbackId, long deliveryId) {
            throw new UnsupportedOperationException();
        }
    }

    private final class Linking implements FeedbackLinking {
        @Override
        public void requireLinkable(Collection<Long> deliveryIds) {
            // Everybody may link.
        }

        @Override
        public void link(VisibleIssue issue, Collection<Long> deliveryIds, Importance importance) {
            deliveryIds.forEach(id -> {
                evidence.insert(new EvidenceLink(issue.id(), id, importance, now));
                linked.add(issue.key() + " " + id + " " + importance);
            });
        }

        @Override
        public void unlink(VisibleIssue issue, long deliveryId) {
            evidence.remove(issue.id(), deliveryId);
        }
    }
}
