package org.productops.feedback.ao;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.productops.devhost.database.SqlCounter;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackFixture;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.FeedbackStore;
import org.productops.feedback.SpokenFor;
import org.productops.feedback.organisation.OrganisationUse;
import org.productops.feedback.organisation.UnknownName;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoOrganisationUseTest {

    @OnEveryDatabase
    void countsWhatIsNamedByTheIdAndWhatTheListDoesNotKnowByTheName(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(FeedbackEntity.class);
        FeedbackStore store = new AoFeedbackStore(ao, InstantSource.fixed(FeedbackFixture.NOW));
        OrganisationUse use = new AoOrganisationUse(ao);
        store.insert(from(1, SpokenFor.named("Globex")));
        store.insert(from(2, SpokenFor.named("Acme")));
        store.insert(from(3, SpokenFor.named("ACME")));
        store.insert(from(4, SpokenFor.NONE));
        store.insert(from(5, listed(70)));
        store.insert(from(6, listed(70)));
        store.insert(from(7, listed(71)));

        try (SqlCounter.Recording sql = database.record()) {
            assertThat(use.counts()).isEqualTo(Map.of(70L, 2, 71L, 1));
            assertThat(use.unknownNames(10)).containsExactly(new UnknownName("Acme", 2), new UnknownName("Globex", 1));
            assertThat(use.unknownNames(1)).containsExactly(new UnknownName("Acme", 2));
            assertThat(sql.statements()).hasSize(3).allSatisfy(text -> assertThat(text)
                    .doesNotContain("QUOTE", "*"));
        }
    }

    private static Feedback from(long issueId, SpokenFor organisation) {
        return FeedbackFixture.said(issueId, FeedbackSource.CUSTOMER, "", "Quote", LocalDate.of(2026, 1, 31), 1)
                .withOrganisation(organisation);
    }

    private static SpokenFor listed(long id) {
        return new SpokenFor(OptionalLong.of(id), "Listed", "", OptionalLong.empty(), Optional.empty());
    }
}
