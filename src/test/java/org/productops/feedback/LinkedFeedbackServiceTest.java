package org.productops.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.error.NotFoundException;

class LinkedFeedbackServiceTest {

    private static final long BUG = 100;

    private final FakeFeedbackIssues issues =
            new FakeFeedbackIssues().add(new FeedbackIssue(BUG, "PAY-1", "A bug", false, true));
    private final InMemoryFeedbackStore store = new InMemoryFeedbackStore();
    private final LinkedFeedbackService service = new LinkedFeedbackService(issues, store);

    @BeforeEach
    void link() {
        linked(1, "Acme", "2026-01-05");
        linked(2, "Globex", "2026-02-05");
        linked(3, "ACME", "2026-03-05");
        linked(4, "", "2026-01-20");
        issues.feedback(5, "FB-5").link(5, BUG);
    }

    @Test
    void countsAndShowsTheNewestFirstThoseWithoutARecordLast() {
        LinkedFeedback linked = service.read("PAY-1", 5);

        assertThat(linked.count()).isEqualTo(5);
        assertThat(linked.newest())
                .extracting(view -> view.issue().key())
                .containsExactly("FB-3", "FB-2", "FB-4", "FB-1", "FB-5");
        assertThat(linked.more()).isZero();
    }

    @Test
    void putsTheYoungerIssueFirstOnTheSameDay() {
        linked(6, "", "2026-02-05");

        assertThat(service.read("PAY-1", 3).newest())
                .extracting(view -> view.issue().key())
                .containsExactly("FB-3", "FB-6", "FB-2");
    }

    @Test
    void countsOrganisationsHoweverTheyAreWritten() {
        LinkedFeedback linked = service.read("PAY-1", 5);

        assertThat(linked.organisations())
                .extracting(LinkedFeedback.FromOrganisation::name, LinkedFeedback.FromOrganisation::count)
                .containsExactly(tuple("ACME", 2), tuple("Globex", 1));
        assertThat(linked.unnamed()).isEqualTo(2);
    }

    @Test
    void saysHowManyMoreThereAre() {
        LinkedFeedback linked = service.read("PAY-1", 2);

        assertThat(linked.newest()).hasSize(2);
        assertThat(linked.more()).isEqualTo(3);
        assertThat(linked.organisations()).hasSize(2);
    }

    @Test
    void neitherShowsNorCountsWhatTheUserMayNotSee() {
        issues.hide(3);

        LinkedFeedback linked = service.read("PAY-1", 5);

        assertThat(linked.count()).isEqualTo(4);
        assertThat(linked.newest()).extracting(view -> view.issue().key()).doesNotContain("FB-3");
        assertThat(linked.organisations())
                .extracting(LinkedFeedback.FromOrganisation::name, LinkedFeedback.FromOrganisation::count)
                .containsExactly(tuple("Acme", 1), tuple("Globex", 1));
    }

    @Test
    void neitherShowsNorCountsAnIssueThatIsNoLongerFeedback() {
        issues.add(new FeedbackIssue(3, "PAY-33", "Moved", false, true));

        assertThat(service.read("PAY-1", 5).count()).isEqualTo(4);
    }

    @Test
    void forgetsADeletedIssue() {
        issues.delete(3);

        assertThat(service.read("PAY-1", 5).count()).isEqualTo(4);
    }

    @Test
    void readsTheRecordsOnceHoweverManyThereAre() {
        service.read("PAY-1", 5);

        assertThat(store.reads()).isEqualTo(1);
    }

    @Test
    void saysWhetherThereIsAnyWithoutReadingRecords() {
        assertThat(service.isAny(BUG)).isTrue();
        assertThat(service.isAny(1)).isFalse();
        assertThat(store.reads()).isZero();
    }

    @Test
    void doesNotKnowAnIssueThatTheUserMayNotSee() {
        issues.hide(BUG);

        assertThatThrownBy(() -> service.read("PAY-1", 5)).isInstanceOf(NotFoundException.class);
    }

    private void linked(long id, String organisation, String day) {
        issues.feedback(id, "FB-" + id).link(id, BUG);
        store.insert(
                new FeedbackRecord(id, FeedbackSource.CUSTOMER, organisation, "Quote " + id, LocalDate.parse(day), 1));
    }
}
