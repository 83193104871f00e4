package org.productops.readiness.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.productops.readiness.gate.GateFixture.NOW;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.paging.Paging;
import org.productops.readiness.check.CheckTypes;

class TrialServiceTest {

    private static final Paging FIRST = new Paging(0, 20);
    private static final TrialQuestion ALL = new TrialQuestion(Optional.empty(), "", "", 30);

    private final GateFixture fixture = new GateFixture();
    private final TrialService trials = fixture.trials;

    @BeforeEach
    void act() {
        fixture.readiness.people.actAs("admin");
    }

    private void wouldRefuse(long issueId, long projectId, String transition) {
        fixture.log.note(new Refusal(
                issueId,
                "PAY-" + issueId / 10,
                projectId,
                "Delivery",
                transition,
                fixture.done.id(),
                List.of(fixture.done.items().get(0).id()),
                Refusal.Kind.TRIAL,
                "key-anna",
                NOW.minusSeconds(issueId)));
    }

    @Test
    void saysHowManyOfAllAndBecauseOfWhatAndWhere() {
        wouldRefuse(10, 1, "Close");
        wouldRefuse(20, 1, "Close");
        wouldRefuse(30, 2, "Close");
        fixture.log.note(fixture.refusal(20, fixture.ready, Refusal.Kind.TRIAL, NOW.minusSeconds(20)));
        fixture.log.note(fixture.refusal(40, fixture.ready, Refusal.Kind.REFUSED, NOW));
        for (int issue = 0; issue < 6; issue++) {
            fixture.log.passed(fixture.passage(1000 + issue, fixture.done, true, Passage.State.CLOSED, NOW));
            fixture.log.passed(fixture.passage(2000 + issue, fixture.done, false, Passage.State.CLOSED, NOW));
        }

        TrialReportView report = trials.report(ALL, FIRST);
        assertThat(report.stopped()).isEqualTo(3);
        assertThat(report.judged()).isEqualTo(9);
        assertThat(report.percent()).isEqualTo(33);
        assertThat(report.items())
                .extracting(row -> row.item().text(), ItemCountView::count, report::percentOf)
                .containsExactly(tuple("Docs", 3, 100), tuple("Estimate", 1, 33));
        assertThat(report.projects())
                .containsExactly(
                        new TrialReportView.ProjectView(Optional.of("Payments"), 2, 8),
                        new TrialReportView.ProjectView(Optional.empty(), 1, 1));
        assertThat(report.issues().values())
                .extracting(view -> view.issue().map(VisibleIssue::key).orElse(""))
                .containsExactly("PAY-1", "PAY-2", "PAY-3");

        TrialReportView done = trials.report(new TrialQuestion(Optional.of(fixture.done.id()), "", "", 30), FIRST);
        assertThat(done.checklist()).contains("Done");
        assertThat(done.stopped()).isEqualTo(3);
        assertThat(done.judged()).isEqualTo(9);
    }

    @Test
    void aTransitionThatIsAskedTwiceForOneListIsOneTransition() {
        fixture.log.note(fixture.refusal(10, fixture.done, Refusal.Kind.TRIAL, NOW));
        fixture.log.note(fixture.refusal(20, fixture.done, Refusal.Kind.TRIAL, NOW));
        fixture.log.note(fixture.refusal(20, fixture.done, Refusal.Kind.TRIAL, NOW));
        fixture.log.note(fixture.refusal(20, fixture.done, Refusal.Kind.REFUSED, NOW));

        assertThat(trials.report(new TrialQuestion(Optional.of(fixture.done.id()), "", "", 30), FIRST))
                .extracting(TrialReportView::stopped, TrialReportView::judged)
                .containsExactly(2, 2);
        assertThat(fixture.log
                        .itemCountsSince(GateTally.day(NOW))
                        .get(fixture.done.items().get(0).id()))
                .extracting(ItemCounts::asked, ItemCounts::open)
                .containsExactly(2, 2);
    }

    @Test
    void whatKeptAListFromBeingUsedIsSaid() {
        JudgedTransition transition = new JudgedTransition(10, "PAY-1", 1, "Delivery", "Close", "key-anna", NOW);
        GateNotes notes = new GateNotes(fixture.log, new CheckTypes(List.of()));
        notes.unable(
                transition,
                Refusal.Kind.TRIAL,
                fixture.done.id(),
                Message.of("productops.readiness.error.no-section", "Done", "Qualty", "Close"));
        notes.unable(transition, Refusal.Kind.TRIAL, 99, Message.of("productops.readiness.error.newer"));

        assertThat(trials.report(ALL, FIRST).items())
                .extracting(row -> row.item().instead().orElseThrow().key())
                .containsExactlyInAnyOrder("productops.gate.item.list.no-section", "productops.gate.item.list");
    }

    @Test
    void asksForOneTransitionOfOneWorkflow() {
        wouldRefuse(10, 1, "Close");
        wouldRefuse(20, 1, "Ship");
        assertThat(trials.report(new TrialQuestion(Optional.empty(), "Delivery", "Ship", 30), FIRST)
                        .stopped())
                .isEqualTo(1);
        assertThat(trials.report(new TrialQuestion(Optional.empty(), "Other", "Ship", 30), FIRST))
                .extracting(TrialReportView::stopped, TrialReportView::judged)
                .containsExactly(0, 0);
    }

    @Test
    void looksBackAsLongAsIsAsked() {
        fixture.log.note(fixture.refusal(10, fixture.done, Refusal.Kind.TRIAL, NOW.minus(Duration.ofDays(20))));
        assertThat(trials.report(new TrialQuestion(Optional.empty(), "", "", 7), FIRST)
                        .stopped())
                .isZero();
        assertThat(trials.report(ALL, FIRST).stopped()).isEqualTo(1);
    }

    @Test
    void neverSaysThatMoreWereStoppedThanThereWere() {
        fixture.memory.refusals.add(
                fixture.refusal(10, fixture.done, Refusal.Kind.TRIAL, NOW).withId(5));
        TrialReportView report = trials.report(ALL, FIRST);
        assertThat(report.stopped()).isEqualTo(1);
        assertThat(report.judged()).isEqualTo(1);
    }

    @Test
    void fewAreNotNothingAndNearlyAllAreNotAll() {
        assertThat(TrialReportView.percent(1, 1000)).isEqualTo(1);
        assertThat(TrialReportView.percent(999, 1000)).isEqualTo(99);
        assertThat(TrialReportView.percent(0, 1000)).isZero();
        assertThat(TrialReportView.percent(7, 7)).isEqualTo(100);
        assertThat(TrialReportView.percent(0, 0)).isZero();
    }

    @Test
    void isForAdministratorsAndChecklistsThatThereWere() {
        assertThatThrownBy(() -> trials.report(new TrialQuestion(Optional.of(99L), "", "", 30), FIRST))
                .isInstanceOf(NotFoundException.class);
        fixture.readiness.people.actAs("anna");
        assertThatThrownBy(() -> trials.report(ALL, FIRST)).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(trials::checklists).isInstanceOf(NotPermittedException.class);
    }
}
