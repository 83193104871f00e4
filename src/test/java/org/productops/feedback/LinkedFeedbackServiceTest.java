package org.productops.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.error.NotFoundException;
import org.productops.common.issue.VisibleIssue;

class LinkedFeedbackServiceTest {

    private static final long BUG = 100;

    private final FeedbackFixture fixture = new FeedbackFixture();
    private final LinkedFeedbackService service = fixture.linked;

    @BeforeEach
    void link() {
        fixture.issues.add(BUG, "PAY-1", "bug");
        linked(1, "Acme", "2026-01-05");
        linked(2, "Globex", "2026-02-05");
        linked(3, "ACME", "2026-03-05");
        linked(4, "", "2026-01-20");
        fixture.feedback(5, "FB-5");
        fixture.link(5, BUG);
    }

    @Test
    void countsAndShowsTheNewestFirstThoseWithoutARecordLast() {
        LinkedFeedback linked = service.read("PAY-1", 5);

        assertThat(linked.count()).isEqualTo(5);
        assertThat(linked.newest())
                .extracting(view -> view.issue().key())
                .containsExactly("FB-3", "FB-2", "FB-4", "FB-1", "FB-5");
        assertThat(linked.newest().get(0).feedback().orElseThrow().quote()).isEqualTo("Quote 3");
        assertThat(linked.newest().get(4).feedback()).isEmpty();
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
    void countsAllAndReadsTheWordsOfThoseOnlyThatAreShown() {
        LinkedFeedback linked = service.read("PAY-1", 2);

        assertThat(linked.newest()).hasSize(2);
        assertThat(linked.more()).isEqualTo(3);
        assertThat(linked.organisations()).hasSize(2);
        assertThat(fixture.store.wordsRead()).isEqualTo(2);
    }

    @Test
    void showsTheOthersBesideOneThatCannotBeRead() {
        UnreadableFeedback stored = new UnreadableFeedback(5, new FeedbackDraft("CUSTOMER", "Acme", "Slow", "soon"), 2);
        fixture.store.add(stored);

        LinkedFeedback linked = service.read("PAY-1", 5);

        assertThat(linked.newest())
                .extracting(view -> view.issue().key())
                .containsExactly("FB-3", "FB-2", "FB-4", "FB-1", "FB-5");
        assertThat(linked.newest().get(4).unreadable()).contains(stored);
        assertThat(linked.organisations())
                .extracting(LinkedFeedback.FromOrganisation::count)
                .containsExactly(3, 1);
    }

    @Test
    void neitherShowsNorCountsWhatTheUserMayNotSee() {
        fixture.issues.hide(3);

        LinkedFeedback linked = service.read("PAY-1", 5);

        assertThat(linked.count()).isEqualTo(4);
        assertThat(linked.newest()).extracting(view -> view.issue().key()).doesNotContain("FB-3");
        assertThat(linked.organisations())
                .extracting(LinkedFeedback.FromOrganisation::name, LinkedFeedback.FromOrganisation::count)
                .containsExactly(tuple("Acme", 1), tuple("Globex", 1));
    }

    @Test
    void neitherShowsNorCountsAnIssueThatIsNoLongerFeedback() {
        fixture.issues.add(3, "PAY-33", "bug");

        assertThat(service.read("PAY-1", 5).count()).isEqualTo(4);
    }

    @Test
    void forgetsADeletedIssue() {
        fixture.issues.delete(3);

        assertThat(service.read("PAY-1", 5).count()).isEqualTo(4);
    }

    @Test
    void saysWhatIsLinkedWithoutReadingAnyFeedback() {
        VisibleIssue bug = fixture.issues.find("PAY-1").orElseThrow();

        assertThat(service.linked(bug))
                .extracting(VisibleIssue::key)
                .containsExactly("FB-1", "FB-2", "FB-3", "FB-4", "FB-5");
        assertThat(service.linked(fixture.issues.find("FB-1").orElseThrow())).isEmpty();
        assertThat(fixture.store.wordsRead()).isZero();
    }

    @Test
    void isEmptyWhereNothingIsLinked() {
        LinkedFeedback linked = service.read("FB-1", 5);

        assertThat(linked.count()).isZero();
        assertThat(linked.newest()).isEmpty();
        assertThat(linked.organisations()).isEmpty();
    }

    @Test
    void doesNotKnowAnIssueThatTheUserMayNotSee() {
        fixture.issues.hide(BUG);

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> service.read("PAY-1", 5));
    }

    private void linked(long id, String organisation, String day) {
        fixture.feedback(id, "FB-" + id);
        fixture.link(id, BUG);
        fixture.store.insert(FeedbackFixture.said(
                id, FeedbackSource.CUSTOMER, organisation, "Quote " + id, LocalDate.parse(day), 1));
    }
}
