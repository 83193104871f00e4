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
    void sumsUpFiveHundredInThreeStatements(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(FeedbackEntity.class, EvidenceEntity.class);
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
        DemandService service = service(feedback, evidence);

        try (SqlCounter.Recording sql = database.record()) {
            DeliveryDemand demand = service.read("PAY-1", 5);

            assertThat(sql.statements()).hasSize(3);
            assertThat(demand.count()).isEqualTo(500);
            assertThat(demand.organisations())
                    .containsExactly(new FromOrganisation("Acme now", 499), new FromOrganisation("Globex", 1));
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

    private DemandService service(FeedbackStore feedback, EvidenceStore evidence) {
        return new DemandService(
                fixture.feedback.issues,
                fixture.feedback.kind,
                new LinkedFeedbackService(fixture.feedback.issues, fixture.feedback.kind, feedback),
                feedback,
                evidence,
                fixture.links,
                new OrganisationLibrary(organisations, new FakeStorage().snapshots()),
                new Access(fixture.feedback.people),
                InstantSource.fixed(FeedbackFixture.NOW));
    }
}
