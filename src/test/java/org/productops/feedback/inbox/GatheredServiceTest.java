package org.productops.feedback.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.productops.feedback.inbox.InboxFixture.merge;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotPermittedException;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackFixture;
import org.productops.feedback.FeedbackSource;

class GatheredServiceTest {

    private final InboxFixture fixture = new InboxFixture();

    private void heard(long id, LocalDate day, int daysAgo) {
        fixture.feedback(id, daysAgo);
        Feedback said = FeedbackFixture.said(id, FeedbackSource.CUSTOMER, "Acme", "I want " + id, day, 1);
        fixture.feedback.store.forget(List.of(id));
        fixture.feedback.store.insert(said);
    }

    private static List<String> keys(List<GatheredView> views) {
        return views.stream().map(view -> view.item().issue().key()).toList();
    }

    @Test
    void whatWasHeardFirstStandsFirstAndOfThatWhatCameInFirst() {
        heard(1, LocalDate.of(2026, 2, 3), 9);
        heard(2, LocalDate.of(2025, 12, 1), 1);
        heard(3, LocalDate.of(2026, 2, 3), 12);

        List<GatheredView> gathered = fixture.gathered.of(List.of("FB-1", "FB-2", "FB-3"));

        assertThat(keys(gathered)).containsExactly("FB-2", "FB-3", "FB-1");
        assertThat(gathered.get(0).heardOn()).isEqualTo("2025-12-01");
        assertThat(gathered.get(0).createdOn()).isEqualTo("2026-03-09");
    }

    @Test
    void whatNobodyRecordedWasHeardWhenItCameIn() {
        heard(1, LocalDate.of(2026, 2, 3), 9);
        fixture.feedback(2, 60);
        fixture.feedback.store.forget(List.of(2L));

        assertThat(keys(fixture.gathered.of(List.of("FB-1", "FB-2")))).containsExactly("FB-2", "FB-1");
    }

    @Test
    void countsWhoAskedWithAllThatWasMergedAsFarAsItIsSeen() {
        IntStream.rangeClosed(1, 5).forEach(id -> fixture.feedback(id, id));
        fixture.triage.triage("FB-4", 1, merge("FB-3"));
        fixture.triage.triage("FB-3", 1, merge("FB-2"));
        fixture.triage.triage("FB-5", 1, merge("FB-2"));
        assertThat(fixture.gathered.of(List.of("FB-1", "FB-2")))
                .extracting(view -> view.item().issue().key(), GatheredView::asked)
                .containsExactlyInAnyOrder(tuple("FB-1", 1), tuple("FB-2", 4));

        fixture.feedback.issues.hide(5);

        assertThat(fixture.gathered.of(List.of("FB-2", "FB-5")))
                .singleElement()
                .extracting(GatheredView::asked)
                .isEqualTo(3);
    }

    @Test
    void takesOnlySoManyAtOnceAndOnlyOfThoseWhoAreLoggedIn() {
        fixture.feedback(1, 1);
        assertThatThrownBy(() -> fixture.gathered.of(List.of())).isInstanceOf(InvalidException.class);
        List<String> many = IntStream.rangeClosed(0, InboxService.MOST_NAMED)
                .mapToObj(number -> "FB-" + number)
                .toList();
        assertThatThrownBy(() -> fixture.gathered.of(many)).isInstanceOf(InvalidException.class);
        fixture.people.actAsNobody();
        assertThatThrownBy(() -> fixture.gathered.of(List.of("FB-1"))).isInstanceOf(NotPermittedException.class);
    }
}
