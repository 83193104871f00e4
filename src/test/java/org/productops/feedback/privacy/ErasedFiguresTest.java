package org.productops.feedback.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.productops.area.AreaFixture;
import org.productops.common.access.Access;
import org.productops.common.error.Confirmation;
import org.productops.common.index.LikeText;
import org.productops.common.index.TextQuestion;
import org.productops.common.issue.AllIssues;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.paging.Paging;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackFixture;
import org.productops.feedback.FeedbackKind;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.FeedbackTraces;
import org.productops.feedback.Importance;
import org.productops.feedback.LinkedFeedbackService;
import org.productops.feedback.Side;
import org.productops.feedback.Speaker;
import org.productops.feedback.SpokenFor;
import org.productops.feedback.ao.AoFeedbackPeopleStore;
import org.productops.feedback.ao.AoFeedbackStore;
import org.productops.feedback.ao.FeedbackEntity;
import org.productops.feedback.delivery.DeliveryItem;
import org.productops.feedback.delivery.DeliveryProject;
import org.productops.feedback.delivery.DeliveryProjects;
import org.productops.feedback.delivery.DeliveryState;
import org.productops.feedback.delivery.ao.AoDeliveryItemStore;
import org.productops.feedback.delivery.ao.DeliveryItemEntity;
import org.productops.feedback.event.FeedbackEvent;
import org.productops.feedback.event.FeedbackEvent.Kind;
import org.productops.feedback.event.ao.AoFeedbackEventStore;
import org.productops.feedback.event.ao.FeedbackEventEntity;
import org.productops.feedback.evidence.DeliveryDemand;
import org.productops.feedback.evidence.DemandService;
import org.productops.feedback.evidence.EvidenceFixture;
import org.productops.feedback.evidence.EvidenceLink;
import org.productops.feedback.evidence.ao.AoEvidenceStore;
import org.productops.feedback.evidence.ao.EvidenceEntity;
import org.productops.feedback.item.FeedbackIssueFact;
import org.productops.feedback.item.FeedbackItem;
import org.productops.feedback.item.ItemDescriptions;
import org.productops.feedback.item.MergedItems;
import org.productops.feedback.item.ao.AoFeedbackItemStore;
import org.productops.feedback.item.ao.FeedbackItemEntity;
import org.productops.feedback.item.ao.ItemTraces;
import org.productops.feedback.loop.InMemoryLoopStore;
import org.productops.feedback.loop.LoopCounting;
import org.productops.feedback.loop.LoopFilter;
import org.productops.feedback.loop.LoopFixture;
import org.productops.feedback.loop.LoopLibrary;
import org.productops.feedback.loop.LoopService;
import org.productops.feedback.loop.LoopView;
import org.productops.feedback.organisation.OrganisationFixture;
import org.productops.feedback.organisation.OrganisationNames;
import org.productops.feedback.organisation.OrganisationState;
import org.productops.feedback.search.FeedbackFollowing;
import org.productops.feedback.search.FeedbackSearchFixture;
import org.productops.feedback.search.IndexedFeedback;
import org.productops.feedback.search.IndexedFeedbackReader;
import org.productops.feedback.similar.SimilarIndex;
import org.productops.feedback.similar.StoredSimilarSource;
import org.productops.feedback.voice.StoredVoiceSource;
import org.productops.feedback.voice.VoiceFilterDraft;
import org.productops.feedback.voice.VoiceFixture;
import org.productops.feedback.voice.VoiceFollower;
import org.productops.feedback.voice.VoiceLibrary;
import org.productops.feedback.voice.VoiceRanking;
import org.productops.feedback.voice.VoiceRow;
import org.productops.feedback.voice.VoiceService;
import org.productops.feedback.voice.VoiceWeightsDraft;
import org.productops.feedback.voice.VoiceWeightsService;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;
import org.productops.testing.fakes.FakeSettings;
import org.productops.testing.fakes.FakeStorage;
import org.productops.testing.fakes.RecordingAudit;

/** What was made of what people said knows nothing of them once they are erased, and counts as before. */
class ErasedFiguresTest {

    private static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");
    private static final String NAME = "J\u00f6rg Weber";
    private static final String QUOTE = "Every Monday the export of our invoices stops halfway";
    private static final DeliveryProject SHOP = new DeliveryProject(7, "SHOP", "Shop");

    private Instant now = NOW;
    private final InstantSource clock = () -> now;
    private final FeedbackFixture feedback = new FeedbackFixture();
    private final OrganisationFixture organisations = new OrganisationFixture();
    private final AreaFixture areas = new AreaFixture();
    private final FakeStorage storage = feedback.storage;
    private final FeedbackSearchFixture search = new FeedbackSearchFixture();
    private final List<Long> indexed = new ArrayList<>();
    private final VisibleIssue story = feedback.issues.add(101, "SHOP-101", "story");
    private AoFeedbackStore said;
    private AoFeedbackItemStore items;
    private AoEvidenceStore evidence;
    private AoDeliveryItemStore deliveries;
    private AoFeedbackEventStore events;
    private PrivacyService privacy;

    /** What all figures say. */
    private record Figures(
            LoopView loops, List<VoiceRow> ofAreas, List<VoiceRow> ofDeliveries, DeliveryDemand demand) {}

    private void fill(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(
                FeedbackEntity.class,
                FeedbackItemEntity.class,
                EvidenceEntity.class,
                DeliveryItemEntity.class,
                FeedbackEventEntity.class);
        said = new AoFeedbackStore(ao, clock);
        items = new AoFeedbackItemStore(ao);
        evidence = new AoEvidenceStore(ao);
        deliveries = new AoDeliveryItemStore(ao);
        events = new AoFeedbackEventStore(ao);
        privacy = new PrivacyService(
                new Access(organisations.people),
                organisations.people,
                Optional.of(new OrganisationNames(organisations.library)),
                Optional.of(List.of(
                        new FeedbackTraces(
                                new AoFeedbackPeopleStore(ao, clock),
                                said,
                                new ItemDescriptions(items, said),
                                storage.issueWrites(feedback.issues)),
                        new ItemTraces(ao, storage.issueWrites(feedback.issues), clock))),
                Optional.of(feedback.issues),
                storage.transactions(),
                organisations.audit);
        areas.create("checkout", "");
        long acme = organisations.add("Acme").id();
        add(
                1,
                NAME,
                QUOTE,
                new SpokenFor(
                        OptionalLong.of(acme),
                        "Acme",
                        "Enterprise",
                        OptionalLong.of(500),
                        Optional.of(OrganisationState.CUSTOMER)));
        add(2, NAME, "The colours are too dark", SpokenFor.named(NAME));
        add(3, "Kim Lee", "I agree with what the others say", SpokenFor.named("Birch"));
        deliveries.put(new DeliveryItem(
                101,
                SHOP.id(),
                "checkout",
                DeliveryState.STARTED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                3,
                false));
    }

    private void add(long id, String speaker, String quote, SpokenFor organisation) {
        feedback.feedback(id, "FB-" + id);
        items.insert(FeedbackItem.undecided(
                new FeedbackIssueFact(id, SHOP.id(), "checkout", "Words of " + speaker, NOW), NOW));
        said.insert(new Feedback(
                id,
                FeedbackKind.REQUEST,
                FeedbackSource.CUSTOMER,
                "",
                new Speaker(Side.CUSTOMER, speaker, "", true),
                organisation,
                Importance.BLOCKER,
                quote,
                "",
                LocalDate.of(2026, 3, 1),
                OptionalLong.empty(),
                1));
        evidence.insert(new EvidenceLink(id, 101, Importance.BLOCKER, NOW));
        Instant heard = NOW.minus(Duration.ofHours(60));
        events.tell(List.of(
                FeedbackEvent.ofFeedback(Kind.HEARD, id, SHOP.id(), "checkout", heard),
                FeedbackEvent.ofFeedback(Kind.TRIAGED, id, SHOP.id(), "checkout", heard.plus(Duration.ofHours(id))),
                new FeedbackEvent(Kind.LINKED, id, 101, SHOP.id(), "checkout", heard.plus(Duration.ofHours(9)))));
    }

    private void erase(PrivacyDraft whom, boolean words) {
        now = now.plus(Duration.ofMinutes(5));
        privacy.erase(whom, words, true, Confirmation.EVERYTHING);
        now = now.plus(Duration.ofMinutes(5));
    }

    private Figures figures() {
        return new Figures(loops(), ranking(VoiceRanking.AREAS), ranking(VoiceRanking.DELIVERIES), demand());
    }

    private LoopView loops() {
        FakeStorage fresh = new FakeStorage();
        LoopLibrary library = new LoopLibrary(new InMemoryLoopStore(), fresh.snapshots(), fresh.snapshotWrites());
        LoopCounting counting = new LoopCounting(
                events,
                deliveries,
                new Projects(),
                library,
                new FakeSettings(),
                storage.locks(),
                InstantSource.fixed(NOW.plus(Duration.ofHours(1))));
        counting.run();
        return new LoopService(
                        library,
                        counting,
                        new Shop(),
                        areas.library,
                        feedback.issues,
                        new LoopFixture.OpenWork(),
                        events,
                        new Access(feedback.people))
                .read(new LoopFilter("", "", "", LoopFilter.USUAL));
    }

    private List<VoiceRow> ranking(VoiceRanking of) {
        InstantSource then = InstantSource.fixed(NOW.plus(Duration.ofHours(1)));
        VoiceLibrary library = VoiceFixture.counted(
                new StoredVoiceSource(said, items, evidence, deliveries, events, storage.transactions()), then);
        VoiceFollower follower = new VoiceFollower(library, then);
        try {
            return new VoiceService(
                            library,
                            follower,
                            new VoiceWeightsService(
                                    new FakeSettings(),
                                    storage.transactions(),
                                    new RecordingAudit(),
                                    new Access(feedback.people)),
                            new Shop(),
                            projects -> Optional.empty(),
                            areas.library,
                            organisations.library,
                            feedback.issues,
                            new Access(feedback.people),
                            then)
                    .rank(
                            VoiceFilterDraft.NONE.of(of),
                            new VoiceWeightsDraft(null, null, null, null, null, null, null, null, null),
                            new Paging(0, 50))
                    .rows()
                    .values();
        } finally {
            follower.stop();
        }
    }

    private DeliveryDemand demand() {
        return new DemandService(
                        feedback.issues,
                        feedback.kind,
                        new LinkedFeedbackService(feedback.issues, feedback.kind, said),
                        said,
                        evidence,
                        new EvidenceFixture().links,
                        new MergedItems(items),
                        organisations.library,
                        new Access(feedback.people),
                        InstantSource.fixed(NOW))
                .read(story, feedback.issues.visible(List.of(1L, 2L, 3L)), 0);
    }

    @OnEveryDatabase
    void figuresAreTheSameAfterAPersonWasErased(TestDatabase database) {
        fill(database);
        said.update(said.find(2).orElseThrow().withOrganisation(SpokenFor.NONE).withVersion(2));
        Figures before = figures();
        assertThat(before.demand().count()).isEqualTo(3);
        assertThat(before.ofAreas()).isNotEmpty();
        assertThat(before.ofDeliveries()).isNotEmpty();
        assertThat(before.loops().isEmpty()).isFalse();

        erase(new PrivacyDraft(NAME, ""), true);

        assertThat(said.find(1).orElseThrow().speaker().name()).isEmpty();
        assertThat(figures()).usingRecursiveComparison().isEqualTo(before);
    }

    @OnEveryDatabase
    void figuresAreTheSameAfterAnOrganisationWasErased(TestDatabase database) {
        fill(database);
        Figures before = figures();

        erase(new PrivacyDraft("", "Acme"), true);

        assertThat(said.find(1).orElseThrow().speaker().name()).isEmpty();
        assertThat(said.find(3).orElseThrow().speaker().name()).isEqualTo("Kim Lee");
        assertThat(figures()).usingRecursiveComparison().isEqualTo(before);
    }

    @OnEveryDatabase
    void searchesForgetWhoWasErased(TestDatabase database) {
        fill(database);
        IndexedFeedbackReader reader =
                new IndexedFeedbackReader(items, said, evidence, new MergedItems(items), organisations.library);
        FeedbackFollowing following = new FeedbackFollowing(
                said, items, evidence, events, search.refresh(indexed::add), new FakeSettings(), storage.locks());
        for (int minute = 0; minute < 3; minute++) {
            indexed.clear();
            following.run();
            search.workBeside();
        }
        assertThat(indexed).isEmpty();
        assertThat(reader.of(2).organisation()).contains(IndexedFeedback.name(NAME));

        erase(new PrivacyDraft(NAME, ""), false);
        following.run();
        search.workBeside();

        assertThat(indexed).contains(1L, 2L, 101L).doesNotContain(3L);
        assertThat(reader.of(2).toString()).doesNotContainIgnoringCase("weber");
        assertThat(reader.of(1).organisation()).isPresent();
    }

    @OnEveryDatabase
    void whatIsProbablyTheSameForgetsWhatWasSaid(TestDatabase database) {
        fill(database);
        SimilarIndex index = new SimilarIndex(new StoredSimilarSource(said, items, storage.transactions()), clock);
        index.follow();
        assertThat(index.like(TextQuestion.like(QUOTE, 5)))
                .extracting(LikeText::id)
                .contains(1L);

        erase(new PrivacyDraft(NAME, ""), true);
        index.follow();

        assertThat(index.like(TextQuestion.like(QUOTE, 5)))
                .extracting(LikeText::id)
                .doesNotContain(1L);
        assertThat(index.like(TextQuestion.like("Words of " + NAME, 5)))
                .flatExtracting(LikeText::sharedWords)
                .noneMatch(word -> String.valueOf(word).contains("weber"));
        index.close();
    }

    private static final class Shop implements DeliveryProjects {
        @Override
        public List<DeliveryProject> visible() {
            return List.of(SHOP);
        }

        @Override
        public boolean isAdministered(long projectId) {
            return false;
        }
    }

    private static final class Projects implements AllIssues {
        @Override
        public List<Long> projects() {
            return List.of(SHOP.id());
        }

        @Override
        public Collection<Long> ofProject(long projectId) {
            throw new AssertionError("Figures are made without reading issues");
        }

        @Override
        public String name(long issueId) {
            return String.valueOf(issueId);
        }
    }
}
