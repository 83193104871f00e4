package org.productops.feedback.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.productops.common.access.Access;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.Confirmation;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.person.PersonQuery;
import org.productops.common.person.PersonTrace;
import org.productops.common.person.PersonWords;
import org.productops.devhost.database.SqlCounter;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackStore;
import org.productops.feedback.FeedbackTraces;
import org.productops.feedback.organisation.OrganisationFixture;
import org.productops.feedback.organisation.OrganisationNames;
import org.productops.feedback.privacy.PrivacyDraft;
import org.productops.feedback.privacy.PrivacyService;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;
import org.productops.testing.fakes.FakeIssues;

/** People in feedback: what is found of them, and what is left when they are erased. */
class AoFeedbackPeopleStoreTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-05-04T10:00:00Z"));

    private final OrganisationFixture organisations = new OrganisationFixture();
    private final FakeIssues issues = new FakeIssues();

    private static void said(
            ActiveObjects ao, long issueId, String name, String contact, String organisation, Long organisationId) {
        Map<String, Object> row = new HashMap<>();
        row.put("ISSUE_ID", issueId);
        row.put("SOURCE_NAME", "CUSTOMER");
        row.put("QUOTE", "I am " + name);
        row.put("HEARD_ON", LocalDate.of(2026, 1, 31).toString());
        row.put("SPEAKER", name);
        row.put("CONTACT", contact);
        row.put("CONSENT", true);
        row.put("ORGANISATION", organisation);
        row.put("ORGANISATION_ID", organisationId);
        row.put("ORIGINAL_LINK", "https://desk.example/" + issueId);
        row.put("ROW_VERSION", 1L);
        ao.create(FeedbackEntity.class, row);
    }

    private ActiveObjects filled(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(FeedbackEntity.class);
        long acme = organisations.add("Acme", "ACM").id();
        said(ao, 1, "Jo D\u00f6e", "jo@acme.example", "Acme", acme);
        said(ao, 2, "", "JO@acme.example", "", null);
        said(ao, 3, "jo d\u00f6e", "", "Birch", null);
        said(ao, 4, "Kim", "", "acm", null);
        said(ao, 5, "", "", "Acme", acme);
        for (long id = 1; id <= 4; id++) {
            issues.add(id, "FB-" + id, "feedback");
        }
        return ao;
    }

    private PrivacyService service(ActiveObjects ao) {
        FeedbackStore store = new AoFeedbackStore(ao, CLOCK);
        return new PrivacyService(
                new Access(organisations.people),
                organisations.people,
                Optional.of(new OrganisationNames(organisations.library)),
                Optional.of(List.of(new FeedbackTraces(
                        new AoFeedbackPeopleStore(ao, CLOCK),
                        store,
                        said -> {},
                        organisations.storage.issueWrites(issues)))),
                Optional.of(issues),
                organisations.storage.transactions(),
                organisations.audit);
    }

    private static List<Long> found(PrivacyService service, String person, String organisation) {
        return service.find(new PrivacyDraft(person, organisation)).get(0).traces().stream()
                .map(PersonTrace::issueId)
                .sorted()
                .toList();
    }

    @OnEveryDatabase
    void findsAPersonByNameOrContactAndThePeopleOfAnOrganisation(TestDatabase database) {
        ActiveObjects ao = filled(database);
        PrivacyService service = service(ao);

        assertThat(found(service, " JO  d\u00d6E ", ""))
                .as("also where only the address of the same person stands")
                .containsExactly(1L, 2L, 3L);
        assertThat(found(service, "jo@ACME.example", "")).containsExactly(1L, 2L, 3L);
        assertThat(found(service, "", "ACM")).containsExactly(1L, 4L);
        assertThat(found(service, "Jo D\u00f6e", "Acme")).containsExactly(1L);
        assertThat(found(service, "", "birch")).containsExactly(3L);
        assertThat(found(service, "Nobody", "")).isEmpty();
        assertThat(service.find(new PrivacyDraft("Kim", ""))
                        .get(0)
                        .traces()
                        .get(0)
                        .fields())
                .containsOnlyKeys("speaker", "organisation", "quote", "link")
                .containsEntry("quote", "I am Kim");
        try (SqlCounter.Recording sql = database.record()) {
            service.find(new PrivacyDraft("Kim", ""));
            assertThat(sql.statements())
                    .as("who they are, what is kept, and who names them")
                    .hasSize(3);
        }
    }

    @OnEveryDatabase
    void erasesThePersonAndKeepsWhatIsCounted(TestDatabase database) {
        ActiveObjects ao = filled(database);
        PrivacyService service = service(ao);
        PrivacyDraft jo = new PrivacyDraft("jo@acme.example", "");

        assertThatThrownBy(() -> service.erase(jo, false, true, Confirmation.NONE))
                .isInstanceOf(UnconfirmedException.class);
        assertThat(found(service, "jo@acme.example", "")).hasSize(3);

        assertThat(service.erase(jo, false, true, Confirmation.EVERYTHING)
                        .get(0)
                        .count())
                .isEqualTo(3);

        assertThat(found(service, "jo@acme.example", "")).isEmpty();
        Feedback left = new AoFeedbackStore(ao, CLOCK).find(1).orElseThrow();
        assertThat(left.speaker().name()).isEmpty();
        assertThat(left.speaker().contact()).isEmpty();
        assertThat(left.speaker().mayBeContacted()).isFalse();
        assertThat(left.organisation().name()).isEqualTo("Acme");
        assertThat(left.quote()).as("what is left of it").isEqualTo("I am [\u2026]");
        assertThat(left.version()).isEqualTo(2);
        assertThat(found(service, "Kim", "")).containsExactly(4L);
        assertThat(organisations.audit.last().changes()).containsExactly(new FieldChange("erased", "", "3"));
        assertThat(organisations.audit.last().toString()).doesNotContain("acme.example");
    }

    @OnEveryDatabase
    void erasesTheirWordsIfAskedAndWhatIsLeftOfIssuesThatAreGone(TestDatabase database) {
        ActiveObjects ao = filled(database);
        PrivacyService service = service(ao);
        issues.delete(4);

        service.erase(new PrivacyDraft("", "Acme"), true, true, Confirmation.EVERYTHING);

        FeedbackStore store = new AoFeedbackStore(ao, CLOCK);
        assertThat(store.find(1).orElseThrow().quote()).isEqualTo(PersonWords.ERASED);
        assertThat(store.find(1).orElseThrow().link()).isEmpty();
        assertThat(store.find(4)).isEmpty();
        assertThat(store.find(3).orElseThrow().quote()).isEqualTo("I am jo d\u00f6e");
        assertThat(store.changedSince(CLOCK.millis(), 10))
                .extracting(each -> each.feedback().issueId())
                .containsExactly(1L);
        assertThat(service.erase(new PrivacyDraft("", "Acme"), true, true, Confirmation.EVERYTHING)
                        .get(0)
                        .count())
                .isZero();
    }

    @OnEveryDatabase
    void onlyAdministratorsLookForPeopleWhoAreNamed(TestDatabase database) {
        PrivacyService service = service(filled(database));

        assertThatThrownBy(() -> service.find(new PrivacyDraft(" ", "\u200b"))).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> new PersonQuery("", Set.of(), Set.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(service.keys(List.of(1L, 9L))).containsExactly(Map.entry(1L, "FB-1"));
        organisations.people.actAs("ben");
        assertThatThrownBy(() -> service.find(new PrivacyDraft("Kim", ""))).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> service.erase(new PrivacyDraft("Kim", ""), true, true, Confirmation.EVERYTHING))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> service.keys(List.of(1L))).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(service::requireMay).isInstanceOf(NotPermittedException.class);
    }
}
