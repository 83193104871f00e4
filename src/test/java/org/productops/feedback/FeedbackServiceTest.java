package org.productops.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.error.BusyException;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.feedback.organisation.OrganisationState;

class FeedbackServiceTest {

    private static final FeedbackDraft SLOW = new FeedbackDraft("CUSTOMER", "Acme", "Too slow.", "2026-03-01");
    private static final FeedbackDraft FAST = new FeedbackDraft("SALES", "", "Fast now.", "2026-03-02");
    private static final FeedbackDraft WRONG = new FeedbackDraft("", "", "", "");

    private final FeedbackFixture fixture = new FeedbackFixture();
    private final FeedbackService service = fixture.service;

    @BeforeEach
    void issues() {
        fixture.feedback(1, "FB-1");
        fixture.feedback(2, "FB-2");
        fixture.issues.lock(2);
        fixture.issues.add(3, "PAY-3", "bug");
    }

    @Test
    void hasNothingAtVersionZeroUntilSomethingIsRecorded() {
        FeedbackView view = service.read("FB-1");

        assertThat(view.feedback()).isEmpty();
        assertThat(view.version()).isZero();
        assertThat(service.readToEdit("FB-1")).isEqualTo(view);
    }

    @Test
    void recordsAndChangesWithRisingVersions() {
        FeedbackView first = service.save("FB-1", 0, SLOW);
        FeedbackView second = service.save("FB-1", first.version(), FAST);

        assertThat(first.version()).isEqualTo(1);
        assertThat(second.version()).isEqualTo(2);
        assertThat(service.read("FB-1").feedback())
                .isEqualTo(second.feedback())
                .contains(FeedbackFixture.said(1, FeedbackSource.SALES, "", "Fast now.", LocalDate.of(2026, 3, 2), 2));
    }

    @Test
    void listsFindWhatIsRecordedAtOnce() {
        List<Feedback> listed = new ArrayList<>();
        fixture.listing = listed::add;
        fixture.know(acme("Small", OrganisationState.CUSTOMER));

        service.save("FB-1", 0, SLOW);
        service.save("FB-1", 1, FAST);
        service.save("FB-1", 2, FAST);

        assertThat(listed)
                .extracting(feedback -> feedback.organisation().name())
                .containsExactly("Acme", "");
    }

    @Test
    void keepsWhatTheOrganisationWasWhenItSpokeWhateverItBecomes() {
        SpokenFor then = acme("Small", OrganisationState.PROSPECT);
        SpokenFor later = acme("Large", OrganisationState.CUSTOMER);
        fixture.know(then);
        service.save("FB-1", 0, SLOW);
        fixture.know(later);

        assertThat(organisation(service.save("FB-1", 1, draft("acme", "Words put right.", "2026-03-01"))))
                .isEqualTo(then);
        assertThat(organisation(service.save("FB-1", 2, draft("Acme", "Slow.", "2026-03-05"))))
                .as("another day")
                .isEqualTo(later);
        assertThat(organisation(service.save("FB-1", 3, draft("Globex", "Slow.", "2026-03-05"))))
                .isEqualTo(SpokenFor.named("Globex"));
    }

    @Test
    void learnsOfAnOrganisationThatCameOntoTheListLater() {
        service.save("FB-1", 0, SLOW);
        SpokenFor listed = acme("Small", OrganisationState.CUSTOMER);
        fixture.know(listed);

        assertThat(organisation(service.save("FB-1", 1, SLOW))).isEqualTo(listed);
    }

    @Test
    void keepsTheIntakeThatItWasMadeOf() {
        fixture.store.insert(
                FeedbackRules.apply(SLOW, 1, 1, FeedbackFixture.NOW).withIntake(OptionalLong.of(5)));

        assertThat(service.save("FB-1", 1, FAST).feedback().orElseThrow().intakeId())
                .hasValue(5);
    }

    private static SpokenFor acme(String segment, OrganisationState state) {
        return new SpokenFor(OptionalLong.of(7), "Acme", segment, OptionalLong.of(100), Optional.of(state));
    }

    private static FeedbackDraft draft(String organisation, String quote, String day) {
        return new FeedbackDraft("SALES", organisation, quote, day);
    }

    private static SpokenFor organisation(FeedbackView view) {
        return view.feedback().orElseThrow().organisation();
    }

    @Test
    void keepsTheVersionWhenNothingChanged() {
        service.save("FB-1", 0, SLOW);

        assertThat(service.save("FB-1", 1, SLOW).version()).isEqualTo(1);
        assertThat(service.read("FB-1").version()).isEqualTo(1);
    }

    @Test
    void refusesAStaleVersionAndGivesWhatIsStored() {
        service.save("FB-1", 0, SLOW);
        FeedbackView theirs = service.save("FB-1", 1, FAST);

        ConflictException conflict = conflict(1);

        assertThat(conflict.expectedVersion()).isEqualTo(1);
        assertThat(conflict.currentVersion()).isEqualTo(2);
        assertThat(conflict.stored(FeedbackView.class)).contains(theirs);
        assertThat(service.read("FB-1")).isEqualTo(theirs);
    }

    @Test
    void comparesTheVersionOnlyOnceNobodyElseCanSave() {
        service.save("FB-1", 0, SLOW);
        fixture.storage.meanwhile(() -> service.save("FB-1", 1, FAST));

        assertThat(conflict(1).currentVersion()).isEqualTo(2);
    }

    @Test
    void refusesAVersionOfSomethingThatIsNotRecorded() {
        assertThat(conflict(4).currentVersion()).isZero();
        assertThat(fixture.store.find(1)).isEmpty();
    }

    @Test
    void isBusyWhereAnotherNodeAddsTheFirstAtTheSameMoment() {
        Feedback theirs = FeedbackRules.apply(FAST, 1, 1, FeedbackFixture.NOW);
        fixture.store.addUnseen(theirs);

        assertThatExceptionOfType(BusyException.class).isThrownBy(() -> service.save("FB-1", 0, SLOW));

        assertThat(fixture.store.find(1)).contains(theirs);
    }

    @Test
    void writesNothingThatIsInvalid() {
        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> service.save("FB-1", 0, WRONG));
        assertThat(fixture.store.find(1)).isEmpty();
    }

    @Test
    void doesNotKnowAnIssueThatTheUserMayNotSee() {
        fixture.issues.hide(1);

        for (String key : new String[] {"FB-1", "FB-99", ""}) {
            notFound(() -> service.read(key));
            notFound(() -> service.readToEdit(key));
            notFound(() -> service.save(key, 0, SLOW));
        }
    }

    @Test
    void hasNoFeedbackOnAnIssueOfAnotherType() {
        notFound(() -> service.read("PAY-3"));
        notFound(() -> service.read(fixture.issues.find("PAY-3").orElseThrow()));
        notFound(() -> service.readToEdit("PAY-3"));
        notFound(() -> service.save("PAY-3", 0, SLOW));
    }

    @Test
    void showsNoFeedbackOnceTheIssueWasMovedToAnotherTypeAndAgainWhenItComesBack() {
        service.save("FB-1", 0, SLOW);
        fixture.issues.add(1, "PAY-10", "bug");

        notFound(() -> service.read("PAY-10"));

        fixture.feedback(1, "FB-20");
        assertThat(service.read("FB-20").feedback().orElseThrow().quote()).isEqualTo("Too slow.");
    }

    @Test
    void letsThoseReadWhoMayNotEdit() {
        assertThat(service.read("FB-2").feedback()).isEmpty();

        assertThat(refused(() -> service.save("FB-2", 0, SLOW)).anonymous()).isFalse();
        assertThat(refused(() -> service.readToEdit("FB-2")).anonymous()).isFalse();
        assertThat(fixture.store.find(2)).isEmpty();
    }

    @Test
    void sendsAnonymousEditorsToLogInWhateverTheyAskFor() {
        fixture.people.actAsNobody();

        for (String key : new String[] {"FB-1", "PAY-3", "FB-99"}) {
            assertThat(refused(() -> service.save(key, 0, WRONG)).anonymous()).isTrue();
            assertThat(refused(() -> service.readToEdit(key)).anonymous()).isTrue();
        }
        assertThat(service.read("FB-1").feedback()).isEmpty();
    }

    @Test
    void asksForThePermissionThenForTheRulesAndOnlyThenForTheLock() {
        FeedbackService busy = fixture.busyService();

        refused(() -> busy.save("FB-2", 0, WRONG));
        notFound(() -> busy.save("FB-99", 0, SLOW));
        notFound(() -> busy.save("PAY-3", 0, SLOW));
        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> busy.save("FB-1", 7, WRONG));
        assertThatExceptionOfType(BusyException.class).isThrownBy(() -> busy.save("FB-1", 7, SLOW));
    }

    @Test
    void givesWhatCannotBeReadToThoseWhoCorrectIt() {
        UnreadableFeedback stored =
                new UnreadableFeedback(1, new FeedbackDraft("OF_A_LATER_VERSION", "Acme", "Slow", "2026-03-01"), 7);
        fixture.store.add(stored);

        FeedbackView view = service.readToEdit("FB-1");
        assertThat(view.feedback()).isEmpty();
        assertThat(view.unreadable()).contains(stored);
        assertThat(view.version()).isEqualTo(7);
        assertThat(conflict(0).stored(FeedbackView.class)).contains(view);

        assertThat(service.save("FB-1", 7, SLOW).version()).isEqualTo(8);
        assertThat(service.read("FB-1").unreadable()).isEmpty();
    }

    @Test
    void recordsNothingForAnIssueThatIsDeletedMeanwhile() {
        fixture.storage.meanwhile(() -> fixture.issues.delete(1));

        notFound(() -> service.save("FB-1", 0, SLOW));
        assertThat(fixture.store.find(1)).isEmpty();
    }

    private ConflictException conflict(long version) {
        return catchThrowableOfType(ConflictException.class, () -> service.save("FB-1", version, SLOW));
    }

    private static void notFound(ThrowingCallable call) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(call);
    }

    private static NotPermittedException refused(ThrowingCallable call) {
        return catchThrowableOfType(NotPermittedException.class, call);
    }
}
