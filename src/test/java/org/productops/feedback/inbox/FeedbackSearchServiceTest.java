package org.productops.feedback.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.productops.common.access.Access;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotPermittedException;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackFixture;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.item.ItemDescription;

class FeedbackSearchServiceTest {

    private final InboxFixture fixture = new InboxFixture();
    private final FeedbackSearchService search = new FeedbackSearchService(new Access(fixture.people), fixture.inbox);

    private List<String> all(String source, String segment, int limit) {
        List<String> keys = new ArrayList<>();
        Optional<String> after = Optional.of("");
        while (after.isPresent()) {
            InboxListView part = search.find(
                    InboxFilterDraft.NONE.with(InboxFields.SOURCE, source).with(InboxFields.SEGMENT, segment),
                    after.get(),
                    limit);
            assertThat(part.items()).hasSizeLessThanOrEqualTo(limit);
            part.items().forEach(view -> keys.add(view.issue().key()));
            after = part.next();
        }
        return keys;
    }

    private void from(long id, FeedbackSource source) {
        Feedback said = FeedbackFixture.said(id, source, "Acme", "I want " + id, LocalDate.of(2026, 1, 31), 2);
        fixture.feedback.store.update(said);
        fixture.store.describe(id, ItemDescription.of(said));
    }

    @Test
    void findsWhatIsRareAmongManyPartByPart() {
        IntStream.rangeClosed(1, 100).forEach(id -> fixture.feedback(id, 1));
        from(3, FeedbackSource.SALES);
        from(97, FeedbackSource.SALES);

        assertThat(all("SALES", "", 2)).containsExactlyInAnyOrder("FB-3", "FB-97");
        assertThat(all("SALES", "", 50)).containsExactlyInAnyOrder("FB-3", "FB-97");
        assertThat(all("PARTNER", "", 10)).isEmpty();
        assertThat(all("", "", 30)).hasSize(100);
    }

    @Test
    void findsTheSegmentThatTheOrganisationHadAndNothingHidden() {
        fixture.feedback(1, 1);
        fixture.feedback(2, 1);

        assertThat(all("", "Enterprise", 10)).isEmpty();
        fixture.feedback.issues.hide(2);
        assertThat(all("CUSTOMER", "", 10)).containsExactly("FB-1");
    }

    @Test
    void refusesWhatItDoesNotKnowAndWhoIsNotLoggedIn() {
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> all("NOBODY", "", 10))
                .satisfies(e -> assertThat(e.errors().fields()).containsOnlyKeys("source"));
        fixture.people.actAsNobody();
        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(() -> all("", "", 10));
    }
}
