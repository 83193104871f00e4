package org.productops.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.feedback.event.FeedbackEvent;

class CriterionServiceTest {

    private static final CriterionDraft LOWER = new CriterionDraft(
            "Basket abandonment", "41 %", "below 35 %", "2026-04-01", "mia", "https://example.org/chart");

    private final OutcomeFixture fixture = new OutcomeFixture();
    private final CriterionService service = fixture.service;

    @Test
    void definesAndTellsWhatHappened() {
        fixture.facts.places.put(1L, new CriterionPlace(7, "checkout"));
        CriterionView view = service.define("PAY-1", OutcomeFixture.DRAFT);

        assertThat(view.criterion())
                .isEqualTo(new SuccessCriterion(
                        1,
                        1,
                        "Basket abandonment",
                        "41 %",
                        "below 30 %",
                        LocalDate.of(2026, 4, 1),
                        "key-mia",
                        "https://example.org/chart",
                        java.util.Optional.empty(),
                        1));
        assertThat(view.standing()).isEqualTo(CriterionStanding.OPEN);
        assertThat(service.of("PAY-1")).containsExactly(view);
        assertThat(fixture.store.places(List.of(1L))).isEqualTo(Map.of(1L, new CriterionPlace(7, "checkout")));
        assertThat(fixture.events)
                .containsExactly(
                        FeedbackEvent.ofDelivery(FeedbackEvent.Kind.CRITERION_SET, 1, 7, "checkout", fixture.now));
        assertThat(service.history("PAY-1")).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(CriterionChange.Kind.DEFINED);
            assertThat(change.afterwards()).isFalse();
            assertThat(change.userKey()).isEqualTo("key-anna");
            assertThat(change.fields()).contains(new FieldChange("target", "", "below 30 %"));
        });
    }

    @Test
    void refusesADayInThePastButNotTodayWhereverThatIs() {
        assertThat(errors(draft("2026-03-09"))).containsKey("reviewOn");
        assertThat(errors(draft("2026-02-30"))).containsKey("reviewOn");
        assertThat(errors(draft("2136-03-09"))).containsKey("reviewOn");
        assertThat(service.define("PAY-1", draft("2026-03-10")).standing()).isEqualTo(CriterionStanding.DUE);
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        assertThat(errors(new CriterionDraft(" ", "x".repeat(256), "", "", "nobody", "javascript:alert(1)")))
                .containsOnlyKeys("measure", "baseline", "target", "reviewOn", "reviewer", "link");
        assertThat(fixture.store.ofIssue(1)).isEmpty();
    }

    @Test
    void asksNobodyWhoIsGoneOrWouldNotSeeTheIssue() {
        fixture.people.deactivate("mia");
        assertThat(errors(OutcomeFixture.DRAFT)).containsOnlyKeys("reviewer");

        fixture.blind.add("key-eve");
        assertThat(errors(draft("2026-04-01", "eve"))).containsOnlyKeys("reviewer");
    }

    @Test
    void whatWasAgreedChangesVisiblyAndSaysSoAfterwards() {
        SuccessCriterion defined = fixture.define();
        service.change("PAY-1", defined.id(), 1, LOWER);
        fixture.now = Instant.parse("2026-04-02T12:00:00Z");
        CriterionView later = service.change("PAY-1", defined.id(), 2, OutcomeFixture.DRAFT);

        assertThat(later.version()).isEqualTo(3);
        assertThat(service.history("PAY-1"))
                .extracting(CriterionChange::kind, CriterionChange::afterwards, CriterionChange::fields)
                .startsWith(
                        org.assertj.core.groups.Tuple.tuple(
                                CriterionChange.Kind.CHANGED,
                                true,
                                List.of(new FieldChange("target", "below 35 %", "below 30 %"))),
                        org.assertj.core.groups.Tuple.tuple(
                                CriterionChange.Kind.CHANGED,
                                false,
                                List.of(new FieldChange("target", "below 30 %", "below 35 %"))));
    }

    @Test
    void aChangeAfterTheReleaseIsOneAfterwards() {
        SuccessCriterion defined = fixture.define();
        fixture.facts.released.add(1L);
        service.change("PAY-1", defined.id(), 1, LOWER);

        assertThat(service.history("PAY-1").get(0).afterwards()).isTrue();
    }

    @Test
    void savingWhatIsAgreedChangesNothing() {
        SuccessCriterion defined = fixture.define();

        assertThat(service.change("PAY-1", defined.id(), 1, OutcomeFixture.DRAFT)
                        .version())
                .isEqualTo(1);
        assertThat(service.history("PAY-1")).hasSize(1);
    }

    @Test
    void aDayThatHasPassedAndAReviewerWhoLeftMayStay() {
        SuccessCriterion defined = fixture.define();
        fixture.now = Instant.parse("2026-05-02T12:00:00Z");
        fixture.people.delete("mia");

        CriterionView changed = service.change(
                "PAY-1",
                defined.id(),
                1,
                new CriterionDraft("Basket abandonment", "", "half", "2026-04-01", "key-mia", ""));

        assertThat(changed.criterion().reviewerKey()).isEqualTo("key-mia");
        assertThat(changed.standing()).isEqualTo(CriterionStanding.OVERDUE);
        assertThat(changed.reviewerGone()).isTrue();
    }

    @Test
    void refusesAStaleVersion() {
        SuccessCriterion defined = fixture.define();
        service.change("PAY-1", defined.id(), 1, LOWER);

        ConflictException conflict = catchThrowableOfType(
                ConflictException.class, () -> service.change("PAY-1", defined.id(), 1, OutcomeFixture.DRAFT));
        assertThat(conflict.stored(CriterionView.class)
                        .orElseThrow()
                        .criterion()
                        .target())
                .isEqualTo("below 35 %");
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> service.remove("PAY-1", defined.id(), 1));
        fixture.people.actAs("mia");
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> fixture.reviews.review("PAY-1", defined.id(), 1, OutcomeFixture.PARTLY));
    }

    @Test
    void theReviewerAndOwnersOfTheAreaSayWhatCameOut() {
        SuccessCriterion defined = fixture.define();

        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> fixture.reviews.review("PAY-1", defined.id(), 1, OutcomeFixture.PARTLY));

        fixture.people.actAs("mia");
        CriterionView reviewed = fixture.reviews.review("PAY-1", defined.id(), 1, OutcomeFixture.PARTLY);
        assertThat(reviewed.standing()).isEqualTo(CriterionStanding.PARTLY);
        assertThat(reviewed.criterion().review())
                .contains(new OutcomeReview(
                        Outcome.PARTLY,
                        "35 %",
                        "Fewer fields helped, the price did not.",
                        LocalDate.of(2026, 3, 10),
                        "key-mia"));

        fixture.people.actAs("ben");
        fixture.reviews.review("PAY-1", defined.id(), 2, new OutcomeReviewDraft("MET", "29 %", ""));
        assertThat(service.history("PAY-1"))
                .extracting(CriterionChange::kind)
                .containsExactly(
                        CriterionChange.Kind.CORRECTED, CriterionChange.Kind.REVIEWED, CriterionChange.Kind.DEFINED);
        assertThat(service.history("PAY-1").get(0).fields())
                .contains(
                        new FieldChange("result", "PARTLY", "MET"),
                        new FieldChange("learned", "Fewer fields helped, the price did not.", ""));
        assertThat(fixture.events)
                .extracting(FeedbackEvent::kind)
                .containsExactly(FeedbackEvent.Kind.CRITERION_SET, FeedbackEvent.Kind.REVIEWED);
    }

    @Test
    void aBetThatWasNotWonSaysWhy() {
        SuccessCriterion defined = fixture.define();
        fixture.people.actAs("mia");

        assertThat(catchThrowableOfType(
                                InvalidException.class,
                                () -> fixture.reviews.review(
                                        "PAY-1", defined.id(), 1, new OutcomeReviewDraft("NOT_MET", "", " ")))
                        .errors()
                        .fields())
                .containsOnlyKeys("learned");
        assertThat(catchThrowableOfType(
                                InvalidException.class,
                                () -> fixture.reviews.review(
                                        "PAY-1", defined.id(), 1, new OutcomeReviewDraft("WON", "", "x")))
                        .errors()
                        .fields())
                .containsOnlyKeys("result");
    }

    @Test
    void whatWasReviewedStays() {
        SuccessCriterion defined = fixture.define();
        SuccessCriterion other = fixture.define();
        fixture.people.actAs("mia");
        fixture.reviews.review("PAY-1", defined.id(), 1, OutcomeFixture.PARTLY);
        fixture.people.actAs("anna");

        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> service.remove("PAY-1", defined.id(), 2));
        service.remove("PAY-1", other.id(), 1);
        assertThat(service.of("PAY-1")).hasSize(1);
        assertThat(service.history("PAY-1").get(0).kind()).isEqualTo(CriterionChange.Kind.REMOVED);
        assertThat(service.history("PAY-1").get(0).fields()).contains(new FieldChange("target", "below 30 %", ""));
    }

    @Test
    void whoMayNotEditTheIssueDefinesNothing() {
        SuccessCriterion defined = fixture.define();
        fixture.issues.lock(1);

        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> service.define("PAY-1", OutcomeFixture.DRAFT));
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> service.change("PAY-1", defined.id(), 1, LOWER));
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> service.remove("PAY-1", defined.id(), 1));
        fixture.people.actAsNobody();
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> service.define("PAY-1", OutcomeFixture.DRAFT));
    }

    @Test
    void whoMayNotSeeTheIssueFindsNothing() {
        SuccessCriterion defined = fixture.define();
        fixture.issues.add(2, "PAY-2", "story");
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> service.find("PAY-2", defined.id()));
        fixture.issues.hide(1);
        fixture.people.actAs("mia");

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> service.of("PAY-1"));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> fixture.reviews.review("PAY-1", defined.id(), 1, OutcomeFixture.PARTLY));
    }

    @Test
    void thereAreNeverTooMany() {
        for (int i = 0; i < SuccessCriterion.MOST; i++) {
            fixture.define();
        }
        assertThatExceptionOfType(InvalidException.class).isThrownBy(fixture::define);
    }

    @Test
    void feedbackHasNone() {
        fixture.issues.add(3, "FB-3", FakeCriterionIssues.FEEDBACK);

        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> service.define("FB-3", OutcomeFixture.DRAFT));
        assertThat(service.mayDefine(fixture.issues.find("FB-3").orElseThrow())).isFalse();
    }

    private static CriterionDraft draft(String day) {
        return draft(day, "mia");
    }

    private static CriterionDraft draft(String day, String reviewer) {
        return new CriterionDraft("Measure", "", "Target", day, reviewer, "");
    }

    private Map<String, ?> errors(CriterionDraft draft) {
        return catchThrowableOfType(InvalidException.class, () -> service.define("PAY-1", draft))
                .errors()
                .fields();
    }
}
