package org.productops.readiness.waiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.Confirmation;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.ProductOpsException;
import org.productops.common.paging.Paging;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.check.Check;
import org.productops.readiness.check.Eligible;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistDraft;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.checklist.Scope;
import org.productops.readiness.checklist.WaiverPolicy;
import org.productops.readiness.issue.ActiveWaiver;
import org.productops.readiness.issue.ItemChange;
import org.productops.readiness.waiver.Waiver.State;
import org.productops.readiness.waiver.WaiverView.Standing;
import org.productops.testing.fakes.EnglishTexts;

class WaiverServiceTest {

    private static final Eligible OWNER = Eligible.areaRole("owner");
    private static final WaiverDraft DRAFT = new WaiverDraft("The vendor is late", "3");

    private final ReadinessFixture given = new ReadinessFixture();
    private final InMemoryWaiverStore store = new InMemoryWaiverStore();
    private final FakeGranters eligible = new FakeGranters().holders(OWNER, "key-ben");
    private final List<Waiver> told = new ArrayList<>();
    private final Checklist checklist = given.needed("Done", ReadinessFixture.manual("Reviewed"));
    private Instant now = ReadinessFixture.NOW;
    private final WaiverService service = new WaiverService(
            given.issues,
            new WaivableChecklists(given.library, given.reader),
            store,
            eligible,
            new Access(given.people),
            given.people,
            given.storage.issueWrites(given.issues),
            given.history,
            given.audit,
            () -> now,
            Optional.of(List.of((issue, waiver) -> told.add(waiver))));
    private final StoredWaivers waivers = new StoredWaivers(store, () -> now);

    @Test
    void aRequestIsGrantedForTheDaysThatWereAskedForAndRunsOut() {
        eligible.area = "pay";
        Waiver asked = ask("anna");
        assertThat(waivers.activeOn(10)).isEmpty();
        assertThat(waivers.undecided(checklist.id())).isEqualTo(1);
        assertThat(waivers.undecided(checklist.id() + 1)).isZero();

        Waiver granted = grant("ben", asked, DecisionDraft.NONE);

        assertThat(waivers.undecided(checklist.id())).isZero();
        assertThat(granted.state()).isEqualTo(State.GRANTED);
        assertThat(granted.areaKey()).isEqualTo("pay");
        assertThat(granted.isInOwnRight()).isFalse();
        assertThat(waivers.activeOn(10))
                .containsExactly(new ActiveWaiver(
                        granted.id(),
                        checklist.id(),
                        "The vendor is late",
                        "key-ben",
                        now.plus(Duration.ofDays(3)),
                        Optional.of("pay")));
        assertThat(waivers.activeOnAll(List.of(9L, 10L))).containsOnlyKeys(10L);

        now = now.plus(Duration.ofDays(3));
        assertThat(waivers.activeOn(10)).isEmpty();
        assertThat(waivers.activeOnAll(List.of(10L))).isEmpty();
        assertThat(told).extracting(Waiver::state).containsExactly(State.REQUESTED, State.GRANTED);
    }

    @Test
    void whoGrantsMayGrantForLessAndNeverForMoreThanIsAllowed() {
        Waiver asked = ask("anna");

        assertThat(refused(() -> grant("ben", asked, new DecisionDraft("", "15")), InvalidException.class))
                .isEqualTo("Enter a number of days from 1 to 14.");
        Waiver granted = grant("ben", asked, new DecisionDraft("Only today", "1"));

        assertThat(granted.expiresAt()).contains(now.plus(Duration.ofDays(1)));
        assertThat(granted.answer()).isEqualTo("Only today");
    }

    @Test
    void withoutDaysItIsAskedForAsLongAsTheChecklistAllows() {
        given.people.actAs("anna");
        assertThat(service.ask("PAY-1", checklist.id(), new WaiverDraft("Why", " "))
                        .waiver()
                        .days())
                .isEqualTo(WaiverPolicy.USUAL_DAYS);
    }

    @Test
    void everythingThatIsWrongWithARequestIsSaidAtOnce() {
        given.people.actAs("anna");
        for (String days : List.of("0", "-1", "15", "1.5", "two", "99999")) {
            InvalidException error = catchThrowableOfType(
                    InvalidException.class,
                    () -> service.ask("PAY-1", checklist.id(), new WaiverDraft("\u200b \n", days)));
            assertThat(error.errors().fields()).as(days).containsOnlyKeys(WaiverFields.REASON, WaiverFields.DAYS);
        }
        assertThat(store.ofIssue(10)).isEmpty();
    }

    @Test
    void nobodyGrantsTheirOwnRequestWhoIsNotNamed() {
        Waiver asked = ask("anna");

        String error = refused(() -> grant("anna", asked, DecisionDraft.NONE), NotPermittedException.class);

        assertThat(error).isEqualTo("You may not decide on overrides of \u201cDone\u201d here. Those may: owner.");
        given.people.actAs("anna");
        assertThat(refused(() -> service.passAtOnce("PAY-1", checklist.id(), DRAFT), NotPermittedException.class))
                .contains("You may not decide");
        assertThat(waivers.activeOn(10)).isEmpty();
    }

    @Test
    void whatIsGrantedByARoleOfAnAreaHoldsThereAlone() {
        eligible.area = "docs";
        given.people.actAs("ben");
        Waiver passed = service.passAtOnce("PAY-1", checklist.id(), DRAFT).waiver();
        assertThat(passed.active().onlyIn()).contains("docs");

        eligible.area = "pay";
        WaiverView view = service.of("PAY-1").get(0);
        assertThat(view.standing()).isEqualTo(Standing.ELSEWHERE);
        assertThat(view.mayRevoke()).isTrue();
        assertThat(service.options("PAY-1")).hasSize(1);
        eligible.holders(OWNER, "key-carla");
        Waiver asked = ask("anna");
        grant("carla", asked, DecisionDraft.NONE);
        assertThat(waivers.activeOn(10))
                .extracting(active -> active.onlyIn().orElseThrow())
                .containsExactly("docs", "pay");

        eligible.area = "docs-api";
        assertThat(service.of("PAY-1"))
                .extracting(WaiverView::standing)
                .containsExactly(Standing.ELSEWHERE, Standing.ACTIVE);
    }

    @Test
    void whatIsGrantedByAGroupAsWellHoldsWhereverTheIssueBelongs() {
        Eligible group = Eligible.group("pms");
        Checklist both = given.keep(new Checklist(
                0,
                "Launch",
                "",
                Scope.BY_NAME,
                new WaiverPolicy(true, List.of(OWNER, group), 14),
                List.of(ChecklistItem.simple(0, "Announced", "", true, Check.manual())),
                0));
        given.facts.needs(both.id());
        eligible.holders(group, "key-ben");
        eligible.area = "docs";
        given.people.actAs("ben");

        assertThat(service.passAtOnce("PAY-1", both.id(), DRAFT)
                        .waiver()
                        .active()
                        .onlyIn())
                .isEmpty();
        eligible.area = "pay";
        assertThat(service.of("PAY-1").get(0).standing()).isEqualTo(Standing.ACTIVE);
    }

    @Test
    void administratorsDoNotGrantUnlessTheyAreNamed() {
        Waiver asked = ask("anna");

        refused(() -> grant("admin", asked, DecisionDraft.NONE), NotPermittedException.class);

        given.people.actAs("admin");
        assertThat(service.deny("PAY-1", asked.id(), 1, DecisionDraft.NONE).standing())
                .isEqualTo(Standing.DENIED);
    }

    @Test
    void whoIsNamedPassesAtOnceInTheirOwnRight() {
        given.people.actAs("ben");

        Waiver passed = service.passAtOnce("PAY-1", checklist.id(), DRAFT).waiver();

        assertThat(passed.isInOwnRight()).isTrue();
        assertThat(waivers.activeOn(10)).hasSize(1);
        assertThat(given.audit.last())
                .isEqualTo(AuditEntry.override(
                        "key-ben",
                        "productops.waiver.audit.passed",
                        "PAY-1",
                        List.of(
                                new FieldChange("checklist", "", "Done"),
                                new FieldChange("reason", "", "The vendor is late"),
                                new FieldChange("days", "", "3"),
                                new FieldChange("until", "", "2026-11-25T10:00:00Z"))));
    }

    @Test
    void everyStepIsInTheHistoryOfTheIssue() {
        Waiver granted = grant("ben", ask("anna"), new DecisionDraft("Fine", ""));
        service.revoke("PAY-1", granted.id(), granted.version(), new DecisionDraft("It came", ""));

        assertThat(given.history.ofIssue(10, 10))
                .extracting(ItemChange::action, ItemChange::text, ItemChange::userKey, ItemChange::detail)
                .containsExactly(
                        tuple(ItemChange.Action.OVERRIDE_REVOKED, "Done", "key-ben", "It came"),
                        tuple(ItemChange.Action.OVERRIDE_GRANTED, "Done", "key-ben", "Fine"),
                        tuple(ItemChange.Action.OVERRIDE_ASKED, "Done", "key-anna", "The vendor is late"));
    }

    @Test
    void thereMustBeSomethingToPass() {
        Checklist elsewhere =
                given.checklists.create(ReadinessFixture.draft("Elsewhere", ReadinessFixture.manual("x")));
        given.people.actAs("anna");
        assertThat(refused(() -> service.ask("PAY-1", elsewhere.id(), DRAFT), InvalidException.class))
                .isEqualTo("\u201cElsewhere\u201d does not stand on PAY-1. There is nothing to pass.");

        given.items.tick(given.issue, checklist.items().get(0).id());
        assertThat(refused(() -> service.ask("PAY-1", checklist.id(), DRAFT), InvalidException.class))
                .isEqualTo("\u201cDone\u201d is complete on PAY-1. There is nothing to pass.");
    }

    @Test
    void aChecklistThatForbidsItIsNotPassedAndWhatWasAskedBeforeIsNotGranted() {
        Waiver asked = ask("anna");
        given.people.actAs("admin");
        forbidOverrides();

        assertThat(refused(() -> grant("ben", asked, DecisionDraft.NONE), InvalidException.class))
                .startsWith("\u201cDone\u201d cannot be passed");
        given.people.actAs("anna");
        refused(() -> service.ask("PAY-1", checklist.id(), DRAFT), InvalidException.class);
        given.people.actAs("ben");
        refused(() -> service.passAtOnce("PAY-1", checklist.id(), DRAFT), InvalidException.class);
        assertThat(service.of("PAY-1").get(0).mayGrant()).isFalse();
    }

    @Test
    void whoIsNamedMayAlsoAskAndDecideOnThatThemselves() {
        Waiver asked = ask("ben");

        assertThat(grant("ben", asked, DecisionDraft.NONE).isInOwnRight()).isTrue();
        assertThat(given.audit.last().action())
                .as("nobody else has looked at it")
                .isEqualTo("productops.waiver.audit.passed");
    }

    @Test
    void whoAskedAndIsNamedSinceDecidesInTheirOwnRightToo() {
        Waiver asked = ask("anna");
        eligible.holders(OWNER, "key-anna");

        assertThat(grant("anna", asked, DecisionDraft.NONE).isInOwnRight()).isTrue();
        assertThat(given.audit.last().action()).isEqualTo("productops.waiver.audit.passed");
    }

    @Test
    void noRequestAndNothingThatIsOverLetsPass() {
        Waiver pending = ask("anna");
        assertThat(waivers.activeOn(10)).as("pending").isEmpty();
        given.people.actAs("ben");
        service.deny("PAY-1", pending.id(), 1, DecisionDraft.NONE);
        assertThat(waivers.activeOn(10)).as("denied").isEmpty();
        Waiver withdrawn = ask("anna");
        service.withdraw("PAY-1", withdrawn.id(), 1);
        assertThat(waivers.activeOn(10)).as("withdrawn").isEmpty();
        Waiver revoked = grant("ben", ask("anna"), DecisionDraft.NONE);
        assertThat(waivers.activeOn(10)).as("granted").hasSize(1);
        service.revoke("PAY-1", revoked.id(), revoked.version(), DecisionDraft.NONE);
        assertThat(waivers.activeOn(10)).as("revoked").isEmpty();
        grant("ben", ask("anna"), DecisionDraft.NONE);
        now = now.plus(Duration.ofDays(3)).minusMillis(1);
        assertThat(waivers.activeOnAll(List.of(10L))).as("the last moment").containsOnlyKeys(10L);
        now = now.plusMillis(1);
        assertThat(waivers.activeOn(10)).as("run out").isEmpty();
        assertThat(waivers.activeOnAll(List.of(10L))).isEmpty();
    }

    @Test
    void whatWasGrantedHoldsItsDaysWhereOverridesAreForbiddenSinceAndIsRevoked() {
        Waiver granted = grant("ben", ask("anna"), DecisionDraft.NONE);
        given.people.actAs("admin");
        forbidOverrides();

        assertThat(waivers.activeOn(10)).extracting(ActiveWaiver::id).containsExactly(granted.id());
        assertThat(service.revoke("PAY-1", granted.id(), granted.version(), DecisionDraft.NONE)
                        .standing())
                .isEqualTo(Standing.REVOKED);
        given.people.actAs("ben");
        refused(() -> service.passAtOnce("PAY-1", checklist.id(), DRAFT), InvalidException.class);
        assertThat(waivers.activeOn(10)).isEmpty();
    }

    @Test
    void whoLostTheRightSinceTheRequestDoesNotDecide() {
        Waiver asked = ask("anna");
        eligible.holders(OWNER, "key-carla");

        refused(() -> grant("ben", asked, DecisionDraft.NONE), NotPermittedException.class);
    }

    @Test
    void ofTwoWhoDecideTheSecondIsToldWhatTheFirstDid() {
        eligible.holders(OWNER, "key-ben", "key-admin");
        Waiver asked = ask("anna");
        grant("ben", asked, DecisionDraft.NONE);

        assertThat(refused(() -> grant("admin", asked, DecisionDraft.NONE), ConflictException.class))
                .isEqualTo("Nothing was changed: Ben has granted this override already.");
        assertThat(refused(
                        () -> service.deny("PAY-1", asked.id(), asked.version() + 1, DecisionDraft.NONE),
                        ConflictException.class))
                .isEqualTo("Nothing was changed: Ben has granted this override already.");
        assertThat(waivers.activeOn(10)).hasSize(1);
    }

    @Test
    void thereIsOneRequestOfAChecklistAtATimeAndNoneWhileItIsOverridden() {
        Waiver asked = ask("anna");
        given.people.actAs("admin");
        assertThat(refused(() -> service.ask("PAY-1", checklist.id(), DRAFT), InvalidException.class))
                .startsWith("Anna has asked for an override");
        given.people.actAs("ben");
        assertThat(refused(() -> service.passAtOnce("PAY-1", checklist.id(), DRAFT), InvalidException.class))
                .startsWith("Anna has asked for an override");

        grant("ben", asked, DecisionDraft.NONE);
        assertThat(refused(() -> service.passAtOnce("PAY-1", checklist.id(), DRAFT), InvalidException.class))
                .isEqualTo("\u201cDone\u201d is overridden on this issue already.");

        now = now.plus(Duration.ofDays(3));
        assertThat(service.passAtOnce("PAY-1", checklist.id(), DRAFT).waiver().id())
                .isNotEqualTo(asked.id());
    }

    @Test
    void aRevokedOverrideLetsNothingPassAndIsRevokedOnce() {
        Waiver granted = grant("ben", ask("anna"), DecisionDraft.NONE);
        eligible.holders(OWNER, "key-carla");

        given.people.actAs("ben");
        Waiver revoked = service.revoke("PAY-1", granted.id(), granted.version(), new DecisionDraft("It came", ""))
                .waiver();

        assertThat(revoked.state()).isEqualTo(State.REVOKED);
        assertThat(revoked.endReason()).isEqualTo("It came");
        assertThat(waivers.activeOn(10)).isEmpty();
        assertThat(refused(
                        () -> service.revoke("PAY-1", granted.id(), granted.version(), DecisionDraft.NONE),
                        ConflictException.class))
                .isEqualTo("Nothing was changed: Ben has revoked this override already.");
    }

    @Test
    void whoAskedAndAdministratorsMayRevokeAndOthersMayNot() {
        Waiver granted = grant("ben", ask("anna"), DecisionDraft.NONE);
        given.people.user("carla").actAs("carla");
        refused(
                () -> service.revoke("PAY-1", granted.id(), granted.version(), DecisionDraft.NONE),
                NotPermittedException.class);

        given.people.actAs("anna");
        assertThat(service.revoke("PAY-1", granted.id(), granted.version(), DecisionDraft.NONE)
                        .standing())
                .isEqualTo(Standing.REVOKED);
    }

    @Test
    void whatHasRunOutIsNotRevoked() {
        Waiver granted = grant("ben", ask("anna"), DecisionDraft.NONE);
        now = now.plus(Duration.ofDays(4));

        assertThat(refused(
                        () -> service.revoke("PAY-1", granted.id(), granted.version(), DecisionDraft.NONE),
                        InvalidException.class))
                .startsWith("This override has run out already.");
    }

    @Test
    void aRequestIsWithdrawnByWhoAskedAlone() {
        Waiver asked = ask("anna");
        given.people.actAs("ben");
        refused(() -> service.withdraw("PAY-1", asked.id(), 1), NotPermittedException.class);

        given.people.actAs("anna");
        assertThat(service.withdraw("PAY-1", asked.id(), 1).standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(refused(() -> grant("ben", asked, DecisionDraft.NONE), ConflictException.class))
                .isEqualTo("Nothing was changed: Anna has withdrawn the request already.");
        assertThat(ask("anna").isRequested()).as("and may ask again").isTrue();
    }

    @Test
    void aChecklistThatIsDeletedUnderARequestOpensNothing() {
        Waiver asked = ask("anna");
        given.people.actAs("admin");
        given.checklists.delete(checklist.id(), checklist.version(), Confirmation.EVERYTHING);

        assertThat(refused(() -> grant("ben", asked, DecisionDraft.NONE), NotFoundException.class))
                .startsWith("The checklist \u201cDone\u201d was deleted.");
        assertThat(refused(() -> service.deny("PAY-1", asked.id(), 1, DecisionDraft.NONE), NotPermittedException.class))
                .contains("Administrators");
        given.people.actAs("anna");
        assertThat(refused(() -> service.ask("PAY-1", checklist.id(), DRAFT), InvalidException.class))
                .startsWith("The checklist \u201cDone\u201d was deleted.");
        assertThat(service.withdraw("PAY-1", asked.id(), 1).standing()).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void nobodyAsksWhereNobodyCouldAnswer() {
        eligible.holders(OWNER);
        given.people.actAs("anna");

        assertThat(refused(() -> service.ask("PAY-1", checklist.id(), DRAFT), InvalidException.class))
                .contains("there is nobody in: owner");
    }

    @Test
    void whoMayNotEditTheIssueDoesNotAskAndMayDecide() {
        Waiver asked = ask("anna");
        given.issues.lock(10);

        grant("ben", asked, DecisionDraft.NONE);

        now = now.plus(Duration.ofDays(4));
        given.people.actAs("anna");
        refused(() -> service.ask("PAY-1", checklist.id(), DRAFT), NotPermittedException.class);
        given.people.actAsNobody();
        refused(() -> service.ask("PAY-1", checklist.id(), DRAFT), NotPermittedException.class);
    }

    @Test
    void whoDoesNotSeeTheIssueDoesNotSeeItsOverrides() {
        Waiver asked = ask("anna");
        given.issues.add(11, "PAY-2", "story");
        given.people.actAs("ben");
        refused(() -> service.grant("PAY-2", asked.id(), 1, DecisionDraft.NONE), NotFoundException.class);

        given.issues.hide(10);
        refused(() -> service.of("PAY-1"), NotFoundException.class);
        refused(() -> grant("ben", asked, DecisionDraft.NONE), NotFoundException.class);
    }

    @Test
    void anIssueThatIsDeletedMeanwhileIsNotOverridden() {
        Waiver asked = ask("anna");
        given.storage.meanwhile(() -> given.issues.delete(10));

        refused(() -> grant("ben", asked, DecisionDraft.NONE), NotFoundException.class);

        assertThat(waivers.activeOn(10)).isEmpty();
    }

    @Test
    void everybodySeesWhatTheyMayDo() {
        Waiver asked = ask("anna");
        assertThat(seenBy("anna")).containsExactly(false, false, false, true);
        assertThat(seenBy("ben")).containsExactly(true, true, false, false);
        assertThat(seenBy("admin")).containsExactly(false, true, false, false);

        grant("ben", asked, DecisionDraft.NONE);
        assertThat(seenBy("anna")).containsExactly(false, false, true, false);
        assertThat(seenBy("ben")).containsExactly(false, false, true, false);
        now = now.plus(Duration.ofDays(3));
        assertThat(seenBy("ben")).containsExactly(false, false, false, false);
        assertThat(service.of("PAY-1").get(0).standing()).isEqualTo(Standing.RUN_OUT);
    }

    @Test
    void requestsWaitForThoseWhoMayDecideAndSeeTheIssue() {
        Waiver asked = ask("anna");
        assertThat(waitingFor("ben")).containsExactly(asked.id());
        assertThat(waitingFor("anna")).isEmpty();
        assertThat(waitingFor("admin")).as("who may deny, but not grant").isEmpty();

        given.issues.hide(10);
        assertThat(waitingFor("ben")).isEmpty();
    }

    private List<Long> waitingFor(String user) {
        given.people.actAs(user);
        return service.waitingForMe(new Paging(0, 10)).values().stream()
                .map(view -> view.waiver().id())
                .toList();
    }

    @Test
    void onlyWhatIsOpenAndNotAskedForYetCanBeChosen() {
        Checklist second = given.needed("Launch", ReadinessFixture.manual("Announced"));
        given.people.actAs("ben");
        assertThat(service.options("PAY-1"))
                .extracting(WaiverOption::name, WaiverOption::mayPass)
                .containsExactly(tuple("Done", true), tuple("Launch", true));

        ask("anna");
        assertThat(service.options("PAY-1"))
                .extracting(WaiverOption::name, WaiverOption::mayPass)
                .containsExactly(tuple("Launch", false));
        given.items.tick(given.issue, second.items().get(0).id());
        assertThat(service.options("PAY-1")).isEmpty();
    }

    private void forbidOverrides() {
        ChecklistDraft forbidding = new ChecklistDraft(
                "Done",
                "",
                ChecklistDraft.ScopeDraft.BY_NAME,
                new ChecklistDraft.OverridesDraft(false, List.of(), ""),
                List.of(ReadinessFixture.kept(checklist)));
        given.checklists.update(checklist.id(), checklist.version(), forbidding, Confirmation.EVERYTHING);
    }

    private List<Boolean> seenBy(String user) {
        given.people.actAs(user);
        WaiverView view = service.of("PAY-1").get(0);
        return List.of(view.mayGrant(), view.mayDeny(), view.mayRevoke(), view.mayWithdraw());
    }

    private Waiver ask(String user) {
        given.people.actAs(user);
        return service.ask("PAY-1", checklist.id(), DRAFT).waiver();
    }

    private Waiver grant(String user, Waiver waiver, DecisionDraft draft) {
        given.people.actAs(user);
        return service.grant("PAY-1", waiver.id(), waiver.version(), draft).waiver();
    }

    /** The text with which it was refused; nothing was recorded then. */
    private String refused(ThrowingCallable work, Class<? extends ProductOpsException> how) {
        int before = given.audit.entries().size();
        assertThatThrownBy(work).isInstanceOf(how);
        ProductOpsException error = catchThrowableOfType(how, work);
        assertThat(given.audit.entries()).hasSize(before);
        return new EnglishTexts().get(error.text());
    }
}
