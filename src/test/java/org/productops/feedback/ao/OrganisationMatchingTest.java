package org.productops.feedback.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.productops.common.error.Confirmation;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackFixture;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.ListedOrganisations;
import org.productops.feedback.OrganisationMatching;
import org.productops.feedback.SpokenFor;
import org.productops.feedback.organisation.Organisation;
import org.productops.feedback.organisation.OrganisationDraft;
import org.productops.feedback.organisation.OrganisationFixture;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;
import org.productops.testing.fakes.FakeIssues;

/** Feedback that named an organisation before anybody put that on the list. */
class OrganisationMatchingTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-05-04T10:00:00Z"));
    private static final LocalDate HEARD = LocalDate.parse("2026-03-01");

    private final OrganisationFixture organisations = new OrganisationFixture();
    private final FakeIssues issues = new FakeIssues();

    private static Feedback said(long issueId, String organisation) {
        return FeedbackFixture.said(issueId, FeedbackSource.CUSTOMER, organisation, "It is slow", HEARD, 1);
    }

    @OnEveryDatabase
    void itIsFoundOnceTheListHasItOrTheOtherNameOfIt(TestDatabase database) {
        AoFeedbackStore store = new AoFeedbackStore(database.activeObjects(FeedbackEntity.class), CLOCK);
        OrganisationMatching matching = new OrganisationMatching(
                store, new ListedOrganisations(organisations.library), organisations.storage.issueWrites(issues));
        for (long id = 1; id <= 4; id++) {
            issues.add(id, "FB-" + id, "feedback");
        }
        store.insert(said(1, "Acme"));
        store.insert(said(2, "ACM Inc"));
        store.insert(said(3, "Birch"));
        store.insert(said(4, ""));
        matching.run();
        assertThat(store.unlistedOrganisations()).containsOnlyKeys(1L, 2L, 3L);

        Organisation acme = organisations
                .service
                .create(new OrganisationDraft("ACME", List.of(), "Enterprise", "500", "LOST", List.of(), "2026-01-01"))
                .organisation();
        matching.run();

        SpokenFor found = store.find(1).orElseThrow().organisation();
        assertThat(found.organisationId()).hasValue(acme.id());
        assertThat(found.segment()).isEqualTo("Enterprise");
        assertThat(found.value()).isEqualTo(OptionalLong.of(500));
        assertThat(store.find(1).orElseThrow().version()).isEqualTo(2);
        assertThat(store.unlistedOrganisations()).containsOnlyKeys(2L, 3L);

        Organisation twin = organisations.add("ACM Inc");
        organisations.service.merge(twin.id(), 1, String.valueOf(acme.id()), Confirmation.EVERYTHING);
        matching.run();
        matching.run();

        assertThat(store.find(2).orElseThrow().organisation().organisationId()).isPresent();
        assertThat(store.find(2).orElseThrow().version()).isEqualTo(2);
        assertThat(store.find(3).orElseThrow().version())
                .as("nobody knows it yet")
                .isEqualTo(1);
        assertThat(store.unlistedOrganisations()).containsOnlyKeys(3L);
    }

    @OnEveryDatabase
    void anAliasThatIsAddedLaterMatchesWhatWasSaidBefore(TestDatabase database) {
        AoFeedbackStore store = new AoFeedbackStore(database.activeObjects(FeedbackEntity.class), CLOCK);
        OrganisationMatching matching = new OrganisationMatching(
                store, new ListedOrganisations(organisations.library), organisations.storage.issueWrites(issues));
        issues.add(1, "FB-1", "feedback");
        Organisation acme = organisations.add("Acme");
        store.insert(said(1, "Roadrunner Supplies"));
        matching.run();
        assertThat(store.unlistedOrganisations()).containsOnlyKeys(1L);

        organisations.service.update(
                acme.id(),
                1,
                new OrganisationDraft(
                        "Acme", List.of("roadrunner  SUPPLIES"), "Enterprise", "500", "", List.of(), "2026-01-01"));
        matching.run();

        assertThat(store.find(1).orElseThrow().organisation().organisationId()).hasValue(acme.id());
        assertThat(store.unlistedOrganisations()).isEmpty();
    }
}
