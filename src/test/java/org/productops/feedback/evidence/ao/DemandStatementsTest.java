package org.productops.feedback.evidence.ao;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.productops.common.access.Access;
import org.productops.common.issue.VisibleIssue;
import org.productops.devhost.database.SqlCounter;
import org.productops.feedback.FeedbackFixture;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.FeedbackStore;
import org.productops.feedback.Importance;
import org.productops.feedback.LinkedFeedbackService;
import org.productops.feedback.SpokenFor;
import org.productops.feedback.ao.AoFeedbackStore;
import org.productops.feedback.ao.FeedbackEntity;
import org.productops.feedback.evidence.DeliveryDemand;
import org.productops.feedback.evidence.DeliveryDemand.FromOrganisation;
import org.productops.feedback.evidence.DeliveryDemand.FromSegment;
import org.productops.feedback.evidence.DeliveryDemand.InMonth;
import org.productops.feedback.evidence.DemandService;
import org.productops.feedback.evidence.EvidenceFixture;
import org.productops.feedback.evidence.EvidenceLink;
import org.productops.feedback.evidence.EvidenceStore;
import org.productops.feedback.item.FeedbackIssueFact;
import org.productops.feedback.item.FeedbackItem;
import org.productops.feedback.item.FeedbackItemStore;
import org.productops.feedback.item.MergedItems;
import org.productops.feedback.item.ao.AoFeedbackItemStore;
import org.productops.feedback.item.ao.FeedbackItemEntity;
import org.productops.feedback.organisation.InMemoryOrganisationStore;
import org.productops.feedback.organisation.OrganisationLibrary;
import org.productops.feedback.organisation.OrganisationSamples;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;
import org.productops.testing.fakes.FakeStorage;

class DemandStatementsTest {

    private final EvidenceFixture fixture = new EvidenceFixture();
    private final InMemoryOrganisationStore organisations = new InMemoryOrganisationStore();

    @OnEveryDatabase
    void sumsUpFiveHundredInFourStatements(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(FeedbackEntity.class, EvidenceEntity.class, FeedbackItemEntity.class);
        FeedbackStore feedback = new AoFeedbackStore(ao, InstantSource.fixed(FeedbackFixture.NOW));
        EvidenceStore evidence = new AoEvidenceStore(ao);
        organisations.save(List.of(OrganisationSamples.customer(7, "Acme now")), 1);
        fixture.feedback.issues.add(1_000, "PAY-1", "bug");
        LongStream.rangeClosed(1, 500).forEach(id -> {
            fixture.feedback.feedback(id, "FB-" + id);
            fixture.feedback.link(id, 1_000);
            feedback.insert(
                    FeedbackFixture.said(id, FeedbackSource.CUSTOMER, "", "Quote " + id, LocalDate.of(2026, 2, 1), 1)
                            .withOrganisation(spokenFor(id)));
            evidence.insert(
                    new EvidenceLink(id, 1_000, id == 1 ? Importance.BLOCKER : Importance.USEFUL, FeedbackFixture.NOW));
        });
        DemandService service = service(feedback, evidence, new AoFeedbackItemStore(ao));

        try (SqlCounter.Recording sql = database.record()) {
            DeliveryDemand demand = service.read("PAY-1", 5);

            assertThat(sql.statements()).hasSize(4);
            assertThat(demand.count()).isEqualTo(500);
            assertThat(demand.organisations())
                    .containsExactly(
                            new FromOrganisation("Acme now", 499, OptionalLong.of(7)),
                            new FromOrganisation("Globex", 1, OptionalLong.empty()));
            assertThat(demand.value()).hasValue(300);
            assertThat(demand.segments()).containsExactly(new FromSegment("Small", 499));
            assertThat(demand.importances()).isEqualTo(Map.of(Importance.BLOCKER, 1, Importance.USEFUL, 499));
            assertThat(demand.months()).hasSize(12).contains(new InMonth(YearMonth.of(2026, 2), 500));
            assertThat(demand.newest())
                    .extracting(said -> said.view().issue().id())
                    .containsExactly(500L, 499L, 498L, 497L, 496L);
            assertThat(demand.more()).isEqualTo(495);
        }
    }

    @OnEveryDatabase
    void countsThoseWhoseFeedbackWasMergedIntoALinkedOne(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(FeedbackEntity.class, EvidenceEntity.class, FeedbackItemEntity.class);
        FeedbackStore feedback = new AoFeedbackStore(ao, InstantSource.fixed(FeedbackFixture.NOW));
        EvidenceStore evidence = new AoEvidenceStore(ao);
        FeedbackItemStore items = new AoFeedbackItemStore(ao);
        fixture.feedback.issues.add(1_000, "PAY-1", "bug");
        // 1 is linked; 2 to 400 were merged into it, and 401 to 500 into 2. 501 was, too, and is linked itself.
        LongStream.rangeClosed(1, 502).forEach(id -> {
            fixture.feedback.feedback(id, "FB-" + id);
            feedback.insert(
                    FeedbackFixture.said(id, FeedbackSource.CUSTOMER, "", "Quote " + id, LocalDate.of(2026, 2, 1), 1)
                            .withOrganisation(SpokenFor.named("Customer " + id % 10)));
            FeedbackItem item = FeedbackItem.undecided(
                    new FeedbackIssueFact(id, 10, "", "Summary", FeedbackFixture.NOW), FeedbackFixture.NOW);
            items.insert(id == 1 ? item : item.mergedWith(id <= 400 || id > 500 ? 1 : 2, FeedbackFixture.NOW));
        });
        List.of(1L, 501L).forEach(id -> {
            fixture.feedback.link(id, 1_000);
            evidence.insert(new EvidenceLink(id, 1_000, Importance.BLOCKER, FeedbackFixture.NOW));
        });
        fixture.feedback.issues.hide(502);
        DemandService service = service(feedback, evidence, items);

        try (SqlCounter.Recording sql = database.record()) {
            DeliveryDemand demand = service.read("PAY-1", 5);

            assertThat(sql.statements())
                    .as("links, three times what was merged, twice what is known of them, and what is shown")
                    .hasSize(7);
            assertThat(demand.count())
                    .as("nothing that is hidden, and nothing twice")
                    .isEqualTo(501);
            assertThat(demand.organisations())
                    .hasSize(10)
                    .contains(new FromOrganisation("Customer 0", 50, OptionalLong.empty()));
            assertThat(demand.importances())
                    .as("what was merged says itself how much it matters")
                    .isEqualTo(Map.of(Importance.BLOCKER, 2, Importance.USEFUL, 499));
            assertThat(demand.newest())
                    .extracting(said -> said.survivor().map(VisibleIssue::key).orElse("linked"))
                    .containsExactly("linked", "FB-1", "FB-1", "FB-1", "FB-1");
        }
    }

    /** One that the list does not know, and one that was worth less before. */
    private static SpokenFor spokenFor(long id) {
        return id == 1
                ? SpokenFor.named("Globex")
                : new SpokenFor(
                        OptionalLong.of(7),
                        "Acme then",
                        "Small",
                        OptionalLong.of(id < 400 ? 100 : 300),
                        Optional.empty());
    }

    private DemandService service(FeedbackStore feedback, EvidenceStore evidence, FeedbackItemStore items) {
        return new DemandService(
                fixture.feedback.issues,
                fixture.feedback.kind,
                new LinkedFeedbackService(fixture.feedback.issues, fixture.feedback.kind, feedback),
                feedback,
                evidence,
                fixture.links,
                new MergedItems(items),
                new OrganisationLibrary(organisations, new FakeStorage().snapshots()),
                new Access(fixture.feedback.people),
                InstantSource.fixed(FeedbackFixture.NOW));
    }
}
