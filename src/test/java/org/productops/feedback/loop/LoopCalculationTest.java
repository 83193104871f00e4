package org.productops.feedback.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.productops.feedback.delivery.DeliveryItem;
import org.productops.feedback.delivery.DeliveryState;
import org.productops.feedback.event.FeedbackEvent;
import org.productops.feedback.event.FeedbackEvent.Kind;

class LoopCalculationTest {

    private static final long PROJECT = 7;
    private static final long ASKED = 1;
    private static final long BUILT = 101;
    private static final Instant HEARD = Instant.parse("2026-03-01T00:00:00Z");
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private final LoopCalculation calculation =
            new LoopCalculation(ZoneOffset.UTC, MARCH.minusMonths(23), MARCH.plusMonths(2));

    private void feedback(Kind kind, int hours) {
        calculation.accept(FeedbackEvent.ofFeedback(kind, ASKED, PROJECT, "checkout", at(hours)));
    }

    private void delivery(Kind kind, int hours) {
        calculation.accept(FeedbackEvent.ofDelivery(kind, BUILT, PROJECT, "payment", at(hours)));
    }

    private void link(Kind kind, int hours) {
        calculation.accept(new FeedbackEvent(kind, ASKED, BUILT, PROJECT, "checkout", at(hours)));
    }

    private static Instant at(int hours) {
        return HEARD.plus(Duration.ofHours(hours));
    }

    private List<String> points() {
        return calculation.points(List.of()).stream()
                .map(point -> point.measure() + " " + point.amount())
                .collect(Collectors.toList());
    }

    @Test
    void timesRunFromTheDayOnWhichItWasHeard() {
        feedback(Kind.HEARD, 0);
        feedback(Kind.RECORDED, 30);
        feedback(Kind.TRIAGED, 40);
        feedback(Kind.TRIAGED, 90);
        link(Kind.LINKED, 41);
        delivery(Kind.STARTED, 50);
        delivery(Kind.RELEASED, 100);
        feedback(Kind.ANSWERED, 120);
        delivery(Kind.REVIEWED, 900);

        assertThat(points())
                .contains(
                        "TRIAGED 2400",
                        "LINKED 2460",
                        "STARTED 3000",
                        "RELEASED 6000",
                        "ANSWERED 7200",
                        "REVIEWED 54000",
                        "LINK 0",
                        "TOLD 0",
                        "DELIVERED 0");
        assertThat(calculation.points(List.of()))
                .filteredOn(point -> point.measure() == LoopMeasure.RELEASED)
                .first()
                .isEqualTo(new LoopPoint(LoopMeasure.RELEASED, PROJECT, "checkout", MARCH, ASKED, BUILT, 6000));
    }

    @Test
    void theDayThatWasCorrectedLastCounts() {
        feedback(Kind.HEARD, 20);
        feedback(Kind.HEARD, 0);
        feedback(Kind.HEARD, 10);
        feedback(Kind.TRIAGED, 12);

        assertThat(points()).containsExactly("TRIAGED 120");
    }

    @Test
    void whatAnImportMergesIsDecidedByNobody() {
        feedback(Kind.HEARD, 0);
        feedback(Kind.MERGED, 1);
        assertThat(points()).isEmpty();

        feedback(Kind.UNMERGED, 2);
        feedback(Kind.TRIAGED, 30);
        assertThat(points()).containsExactly("TRIAGED 1800");
    }

    @Test
    void aClockThatIsWrongByADayMakesNoNegativeTime() {
        feedback(Kind.HEARD, 24);
        feedback(Kind.TRIAGED, 1);

        assertThat(points()).containsExactly("TRIAGED 0");
    }

    @Test
    void whatWasReleasedBeforeItWasAskedForIsNoAnswerToIt() {
        feedback(Kind.HEARD, 100);
        link(Kind.LINKED, 110);
        delivery(Kind.STARTED, 10);
        delivery(Kind.RELEASED, 20);

        assertThat(points()).doesNotContain("RELEASED 0", "STARTED 0").contains("LINKED 600");
    }

    @Test
    void aReleaseWithFeedbackAndOneAfterWhichSomethingWasLearnedAreSuch() {
        link(Kind.LINKED, 10);
        delivery(Kind.RELEASED, 48);
        assertThat(points()).anyMatch(point -> point.startsWith("RELEASE_HEARD"));
        assertThat(points()).noneMatch(point -> point.startsWith("RELEASE_LEARNED"));

        delivery(Kind.REVIEWED, 60);
        assertThat(points()).anyMatch(point -> point.startsWith("RELEASE_LEARNED"));
    }

    @Test
    void feedbackThatWasHeardAndLinkedAfterTheReleaseIsLearning() {
        delivery(Kind.RELEASED, 48);
        feedback(Kind.HEARD, 60);
        link(Kind.LINKED, 70);

        assertThat(points())
                .anyMatch(point -> point.startsWith("RELEASE_LEARNED"))
                .noneMatch(point -> point.startsWith("RELEASE_HEARD"));
    }

    @Test
    void oldFeedbackThatIsOnlyLinkedLateIsNoLearning() {
        feedback(Kind.HEARD, 0);
        delivery(Kind.RELEASED, 48);
        link(Kind.LINKED, 70);

        assertThat(points()).noneMatch(point -> point.startsWith("RELEASE_LEARNED"));
    }

    @Test
    void aReleaseWithoutAnyFeedbackCountsForItsAreas() {
        calculation.accept(FeedbackEvent.ofDelivery(Kind.RELEASED, 0, PROJECT, "checkout", at(1)));
        calculation.accept(FeedbackEvent.ofDelivery(Kind.RELEASED, 0, PROJECT, "checkout", at(2)));
        calculation.accept(FeedbackEvent.ofDelivery(Kind.RELEASED, 0, PROJECT, "payment", at(2)));

        assertThat(calculation.points(List.of()))
                .extracting(point -> point.measure() + " " + point.areaKey() + " " + point.amount())
                .containsExactlyInAnyOrder(
                        "RELEASE checkout "
                                + at(1).atZone(ZoneOffset.UTC).toLocalDate().toEpochDay(),
                        "RELEASE payment "
                                + at(1).atZone(ZoneOffset.UTC).toLocalDate().toEpochDay());
    }

    @Test
    void reworkIsWhatWasOpenedAgainAfterItsRelease() {
        delivery(Kind.REOPENED, 10);
        delivery(Kind.RELEASED, 20);
        assertThat(points()).doesNotContain("REWORKED 0");

        delivery(Kind.REOPENED, 30);
        delivery(Kind.RELEASED, 40);
        assertThat(points().stream().filter("REWORKED 0"::equals)).hasSize(1);
        assertThat(points().stream().filter("DELIVERED 0"::equals)).hasSizeGreaterThanOrEqualTo(1);
    }

    @Test
    void feedbackThatCameBackWasAnsweredBefore() {
        feedback(Kind.CAME_BACK, 1);
        assertThat(points()).isEmpty();

        feedback(Kind.ANSWERED, 2);
        assertThat(points()).containsExactly("TOLD 0", "CAME_BACK 0");
    }

    @Test
    void anAnswerThatWasTakenBackIsNone() {
        feedback(Kind.HEARD, 0);
        feedback(Kind.ANSWERED, 2);
        feedback(Kind.UNANSWERED, 3);
        assertThat(points()).isEmpty();

        feedback(Kind.ANSWERED, 5);
        assertThat(points()).contains("ANSWERED 300", "TRIAGED 300", "TOLD 0");
    }

    @Test
    void aDecisionThatWasTakenBackOnTheSameDayIsNone() {
        feedback(Kind.HEARD, 0);
        feedback(Kind.TRIAGED, 2);
        feedback(Kind.UNTRIAGED, 3);
        assertThat(points()).isEmpty();

        feedback(Kind.TRIAGED, 5);
        feedback(Kind.UNTRIAGED, 5 + 24 * 60);
        assertThat(points()).as("who thinks again another day had decided").contains("TRIAGED 300");
    }

    @Test
    void aLinkThatWasTakenBackLinksNothing() {
        feedback(Kind.HEARD, 0);
        link(Kind.LINKED, 1);
        link(Kind.UNLINKED, 2);
        delivery(Kind.RELEASED, 3);

        assertThat(points()).contains("LINKED 60").noneMatch(point -> point.startsWith("RELEASED"));
    }

    @Test
    void openIssuesCountAsTheyAreNow() {
        DeliveryItem both = new DeliveryItem(
                BUILT,
                PROJECT,
                "checkout",
                DeliveryState.OPEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                2,
                true);
        assertThat(calculation.points(List.of(both)))
                .extracting(LoopPoint::measure)
                .containsExactly(LoopMeasure.OPEN_HEARD, LoopMeasure.OPEN_CRITERION);
    }

    @Test
    void whatIsOlderThanTwoYearsIsNotCounted() {
        LoopCalculation recent = new LoopCalculation(ZoneOffset.UTC, MARCH.plusMonths(1), MARCH.plusMonths(2));
        recent.accept(FeedbackEvent.ofFeedback(Kind.HEARD, ASKED, PROJECT, "", at(0)));
        recent.accept(FeedbackEvent.ofFeedback(Kind.TRIAGED, ASKED, PROJECT, "", at(1)));

        assertThat(recent.points(List.of())).isEmpty();
    }
}
