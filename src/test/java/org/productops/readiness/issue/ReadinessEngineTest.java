package org.productops.readiness.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.readiness.ReadinessFixture.NOW;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.productops.common.error.Confirmation;
import org.productops.readiness.FakeFacts;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.check.AreaFact;
import org.productops.readiness.check.AreaSetCheck;
import org.productops.readiness.check.Check;
import org.productops.readiness.check.ChecklistCompleteCheck;
import org.productops.readiness.check.Eligible;
import org.productops.readiness.check.FieldFact;
import org.productops.readiness.check.FieldFilledCheck;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistDraft;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.checklist.Conditions;
import org.productops.readiness.checklist.Criterion;
import org.productops.readiness.checklist.InMemoryChecklistStore;
import org.productops.readiness.checklist.Scope;
import org.productops.readiness.checklist.WaiverPolicy;

class ReadinessEngineTest {

    private static final Eligible LEGAL = Eligible.group("legal");

    private final InMemoryChecklistStore store = new InMemoryChecklistStore();
    private final ReadinessFixture fixture = new ReadinessFixture(store, new InMemoryMarkStore());
    private final FakeFacts facts = fixture.facts;

    private static ChecklistItem manual(String text) {
        return ChecklistItem.simple(0, text, "", true, Check.manual());
    }

    private static ChecklistItem item(String text, Check check, Conditions conditions, Optional<LocalDate> startsOn) {
        return new ChecklistItem(0, "", text, "", "", true, check, Eligible.ANYONE, conditions, true, startsOn, NOW);
    }

    private Checklist everywhere(String name, ChecklistItem... items) {
        return keep(new Checklist(0, name, "", Scope.EVERYWHERE, WaiverPolicy.USUAL, List.of(items), 1));
    }

    private Checklist where(String name, Criterion condition, ChecklistItem... items) {
        return keep(new Checklist(
                0,
                name,
                "",
                new Scope(true, new Conditions(List.of(condition))),
                WaiverPolicy.USUAL,
                List.of(items),
                1));
    }

    private IssueReadiness judged() {
        return fixture.engine.judge(facts, facts.demands, () -> fixture.notes().of(10));
    }

    /** Before anybody reads any. */
    private Checklist keep(Checklist checklist) {
        return store.insert(checklist, "key-admin", fixture.now);
    }

    private List<String> blocking() {
        return judged().blocking().stream().map(state -> state.item().text()).toList();
    }

    private void mark(ChecklistItem item, ItemMark.Status status) {
        fixture.ticks.put(new ItemMark(10, item.id(), status, "key-anna", NOW, "", ""));
    }

    @Test
    void aListStandsWhereItsScopeSaysAndWhereATransitionAsksForIt() {
        everywhere("Everywhere", manual("A"));
        where("Bugs", new Criterion(Criterion.Kind.ISSUE_TYPE, "", List.of("bug")), manual("B"));
        where("Stories", new Criterion(Criterion.Kind.ISSUE_TYPE, "", List.of("bug", "story")), manual("C"));
        Checklist asked = keep(Checklist.simple(0, "Asked", "", List.of(manual("D")), 1));
        keep(Checklist.simple(0, "Not asked", "", List.of(manual("E")), 1));
        facts.needs(asked.id());

        assertThat(judged().reports())
                .extracting(report -> report.checklist().name())
                .containsExactly("Asked", "Everywhere", "Stories");
    }

    @Test
    void aTickClosesTheManualItemThatItIsOnAndNoOther() {
        Checklist list = everywhere(
                "Done",
                manual("Docs"),
                ChecklistItem.simple(0, "Nice to have", "", false, Check.manual()),
                ChecklistItem.simple(0, "Area", "", true, Check.of(AreaSetCheck.KIND)));
        mark(list.items().get(0), ItemMark.Status.DONE);
        mark(list.items().get(2), ItemMark.Status.DONE);

        assertThat(judged().reports().get(0).items())
                .extracting(ItemState::closed)
                .containsExactly(true, false, false);
        assertThat(blocking())
                .as("what is advised keeps nothing from happening")
                .containsExactly("Area");
        assertThat(judged().percent()).isEqualTo(33);
    }

    @Test
    void whatDoesNotApplyIsClosedWhereTheItemAllowsToSaySo() {
        Checklist list = everywhere(
                "Done", manual("Docs"), item("Price", Check.of(AreaSetCheck.KIND), Conditions.NONE, Optional.empty()));
        list.items().forEach(item -> mark(item, ItemMark.Status.NOT_APPLICABLE));

        assertThat(blocking()).containsExactly("Docs");
    }

    @Test
    void anItemAppliesOnlyWhereItsConditionHolds() {
        Conditions risky =
                new Conditions(List.of(new Criterion(Criterion.Kind.FIELD, "customfield_1", List.of("High"))));
        everywhere("Done", manual("Docs"), item("Review", Check.manual(), risky, Optional.empty()));
        facts.fields.put("customfield_1", new FieldFact("Risk", true, List.of("low")));
        assertThat(blocking()).containsExactly("Docs");

        facts.fields.put("customfield_1", new FieldFact("Risk", true, List.of("HIGH")));
        assertThat(blocking()).containsExactly("Docs", "Review");
    }

    @Test
    void anItemWhoseConditionCannotBeAskedAppliesAndSaysWhy() {
        Conditions gone =
                new Conditions(List.of(new Criterion(Criterion.Kind.FIELD, "customfield_1", List.of("High"))));
        everywhere("Done", item("Review", Check.manual(), gone, Optional.empty()));

        assertThat(judged().blocking()).singleElement().satisfies(state -> assertThat(
                        state.gap().orElseThrow().why().key())
                .isEqualTo("productops.readiness.gap.condition-field"));
    }

    @Test
    void aCheckOfALaterVersionStaysOpenWhateverSomebodyTicks() {
        Checklist list = everywhere("Done", ChecklistItem.simple(0, "X", "", true, Check.of("OF_A_LATER_VERSION")));
        mark(list.items().get(0), ItemMark.Status.DONE);

        assertThat(blocking()).containsExactly("X");
    }

    @Test
    void anItemThatStartsLaterIsShownAndBlocksFromThatDayOn() {
        LocalDate tomorrow = LocalDate.parse("2026-11-24");
        everywhere("Done", item("Review", Check.manual(), Conditions.NONE, Optional.of(tomorrow)));

        assertThat(judged().reports().get(0).total()).isEqualTo(1);
        assertThat(blocking()).isEmpty();
        fixture.now = NOW.plus(Duration.ofDays(3));
        assertThat(blocking()).containsExactly("Review");
    }

    @Test
    void whatStandsInTwoListsIsShownOnceAndTickedOnce() {
        Checklist first = everywhere("A", manual("Docs are updated"), manual("Only here"));
        Checklist second = everywhere("B", manual("docs  are updated"), manual("Only there"));

        assertThat(blocking()).containsExactly("Docs are updated", "Only here", "Only there");
        assertThat(judged().report(second.id()).orElseThrow().total()).isEqualTo(1);

        mark(second.items().get(0), ItemMark.Status.DONE);
        assertThat(judged().report(first.id()).orElseThrow().closed()).isEqualTo(1);
        assertThat(blocking()).containsExactly("Only here", "Only there");
    }

    @Test
    void aTickOfAnybodyIsNotOneOfThoseWhoMayTickTheSameWordsElsewhere() {
        Checklist first = everywhere("A", manual("Legal agrees"));
        Checklist second = everywhere("B", restricted("legal agrees", LEGAL));
        Checklist third = everywhere("C", restricted("Legal agrees", LEGAL));
        assertThat(blocking()).as("one for each who may tick it").containsExactly("Legal agrees", "legal agrees");

        mark(first.items().get(0), ItemMark.Status.DONE);
        assertThat(blocking()).containsExactly("legal agrees");
        mark(third.items().get(0), ItemMark.Status.DONE);
        assertThat(blocking()).isEmpty();
        assertThat(judged().report(second.id()).orElseThrow().closed()).isEqualTo(1);
    }

    private static ChecklistItem restricted(String text, Eligible tickers) {
        return new ChecklistItem(
                0, "", text, "", "", true, Check.manual(), tickers, Conditions.NONE, false, Optional.empty(), NOW);
    }

    @Test
    void whatBindsInOneOfTwoListsIsShownThere() {
        everywhere("A", ChecklistItem.simple(0, "Docs", "", false, Check.manual()));
        Checklist binding = everywhere("B", manual("Docs"));

        assertThat(judged().report(binding.id()).orElseThrow().total()).isEqualTo(1);
        assertThat(blocking()).containsExactly("Docs");
    }

    @Test
    void whatWasGrantedForOneAreaLetsTheIssuePassThereAndBelowAlone() {
        Checklist list = everywhere("A", manual("Docs"));
        fixture.waivers.put(
                10L,
                List.of(new ActiveWaiver(
                        1, list.id(), "Hotfix", "key-anna", NOW.plusSeconds(60), Optional.of("docs"))));

        facts.areaFact = Optional.of(new AreaFact("docs-api", "API", List.of("docs-api", "docs"), true, true));
        assertThat(blocking()).isEmpty();
        facts.areaFact = Optional.of(new AreaFact("pay", "Pay", List.of("pay"), true, true));
        assertThat(blocking()).containsExactly("Docs");
        facts.areaFact = Optional.empty();
        assertThat(blocking()).containsExactly("Docs");
    }

    @Test
    void whatBindsInAnOverriddenListIsShownWhereItStillBinds() {
        Checklist passed = everywhere("A", manual("Docs"));
        Checklist binding = everywhere("B", manual("Docs"));
        fixture.waivers.put(
                10L,
                List.of(new ActiveWaiver(1, passed.id(), "Hotfix", "key-anna", NOW.plusSeconds(60), Optional.empty())));

        assertThat(judged().report(passed.id()).orElseThrow().total()).isZero();
        assertThat(judged().report(binding.id()).orElseThrow().shown()).hasSize(1);
        assertThat(blocking()).containsExactly("Docs");
    }

    @Test
    void aWordThatClosesATwinAndNotTheItemItselfLeavesItToBeTicked() {
        Checklist strict = everywhere("A", manual("Docs"));
        Checklist lenient = everywhere("B", item("Docs", Check.manual(), Conditions.NONE, Optional.empty()));
        ChecklistItem here = strict.items().get(0);
        ChecklistItem there = lenient.items().get(0);

        fixture.items.skip(fixture.issue, there.id(), "no manual");
        assertThat(blocking()).containsExactly("Docs");
        assertThat(judged().item(there.id()).orElseThrow().getValue().closed()).isTrue();

        fixture.items.tick(fixture.issue, here.id());
        assertThat(blocking()).isEmpty();
        assertThat(fixture.history.ofIssue(10, 9))
                .extracting(ItemChange::action)
                .as("latest first")
                .containsExactly(ItemChange.Action.TICKED, ItemChange.Action.NOT_APPLICABLE);
    }

    @Test
    void whatMayNotBeSkippedAnyMoreCanBeTicked() {
        Checklist list = everywhere("A", item("Docs", Check.manual(), Conditions.NONE, Optional.empty()));
        long docs = list.items().get(0).id();
        fixture.items.skip(fixture.issue, docs, "no manual");
        assertThat(blocking()).isEmpty();
        fixture.checklists.update(
                list.id(),
                1,
                new ChecklistDraft(
                        "A",
                        "",
                        new ChecklistDraft.ScopeDraft(true, ""),
                        null,
                        List.of(ReadinessFixture.kept(ChecklistItem.simple(docs, "Docs", "", true, Check.manual())))),
                Confirmation.EVERYTHING);
        assertThat(blocking()).containsExactly("Docs");

        fixture.items.tick(fixture.issue, docs);

        assertThat(blocking()).isEmpty();
    }

    @Test
    void aListAsksNothingOfAnIssueThatItsConditionsLeaveOutEvenByName() {
        Checklist bugs = where("Bugs", new Criterion(Criterion.Kind.ISSUE_TYPE, "", List.of("bug")), manual("B"));
        facts.needs(bugs.id());

        assertThat(judged().lists()).isEmpty();
        assertThat(fixture.engine.isAnything(facts, facts.demands)).isFalse();

        facts.typeId = "bug";
        assertThat(blocking()).containsExactly("B");
        assertThat(fixture.engine.isAnything(facts, facts.demands)).isTrue();
    }

    @Test
    void aListThatAnotherOneNeedsStandsOnTheIssueTooSoThatItCanBeClosed() {
        Checklist needed = keep(Checklist.simple(0, "Needed", "", List.of(manual("N")), 1));
        Check complete = Check.of(ChecklistCompleteCheck.KIND, String.valueOf(needed.id()));
        everywhere("Asking", item("Other one", complete, Conditions.NONE, Optional.empty()));
        assertThat(blocking()).containsExactly("Other one", "N");

        fixture.items.tick(fixture.issue, needed.items().get(0).id());

        assertThat(blocking()).isEmpty();
    }

    @Test
    void aListThatAnotherOneNeedsOnOtherIssuesOnlyStandsNotThere() {
        Checklist needed = keep(Checklist.simple(0, "Needed", "", List.of(manual("N")), 1));
        Check complete = Check.of(ChecklistCompleteCheck.KIND, String.valueOf(needed.id()));
        Criterion bug = new Criterion(Criterion.Kind.ISSUE_TYPE, "", List.of("bug"));
        everywhere("Asking", item("Other one", complete, new Conditions(List.of(bug)), Optional.empty()));
        assertThat(judged().report(needed.id())).isEmpty();

        Checklist bugsOnly = where("Bugs", bug, manual("B"));
        Check ofBugs = Check.of(ChecklistCompleteCheck.KIND, String.valueOf(bugsOnly.id()));
        everywhere("Asking for bugs", item("Another one", ofBugs, Conditions.NONE, Optional.empty()));
        assertThat(blocking()).as("it asks nothing of this issue").isEmpty();
    }

    @Test
    void aListThatCameAfterTheIssueWasResolvedIsNotMissedOnIt() {
        fixture.now = NOW.plusSeconds(100);
        Checklist later = keep(Checklist.simple(0, "Later", "", List.of(manual("L")), 1));
        facts.needs(later.id());
        facts.resolvedAt = Optional.of(NOW.plusSeconds(50));

        assertThat(judged().lists()).isEmpty();
    }

    @Test
    void anOverrideLetsTheIssuePassItsListOnly() {
        Checklist passed = everywhere("A", manual("X"));
        everywhere("B", manual("Y"));
        fixture.waivers.put(
                10L,
                List.of(new ActiveWaiver(1, passed.id(), "Hotfix", "key-anna", NOW.plusSeconds(60), Optional.empty())));

        assertThat(blocking()).containsExactly("Y");
        assertThat(judged().report(passed.id()).orElseThrow().mandatoryOpen()).hasSize(1);
    }

    @Test
    void anIssuesOwnItemsAreAListOfTheirOwn() {
        everywhere("A", manual("X"));
        OwnItem own = fixture.own.insert(new OwnItem(0, 10, "Ask Mia", true, "key-anna", NOW));
        assertThat(blocking()).containsExactly("X", "Ask Mia");

        fixture.ticks.put(ItemMark.done(10, own.itemId(), "key-anna", NOW));
        assertThat(blocking()).containsExactly("X");
        assertThat(judged().report(OwnItem.LIST_ID).orElseThrow().closed()).isEqualTo(1);
    }

    @Test
    void aResolvedIssueKeepsTheListsThatItPassed() {
        Checklist list = everywhere("Done", manual("Docs"));
        fixture.now = NOW.plusSeconds(100);
        everywhere("Later", manual("Y"));
        fixture.checklists.update(
                list.id(),
                1,
                new ChecklistDraft(
                        "Done",
                        "",
                        new ChecklistDraft.ScopeDraft(true, ""),
                        null,
                        List.of(ReadinessFixture.kept(list.items().get(0)), ReadinessFixture.manual("New"))),
                Confirmation.EVERYTHING);
        assertThat(blocking()).containsExactly("Docs", "New", "Y");

        facts.resolvedAt = Optional.of(NOW.plusSeconds(50));
        assertThat(blocking()).containsExactly("Docs");

        facts.resolvedAt = Optional.empty();
        assertThat(blocking()).as("reopened").containsExactly("Docs", "New", "Y");
    }

    @Test
    void aDeletedListStaysOnWhatWasResolvedBefore() {
        Checklist list = everywhere("Done", manual("Docs"));
        fixture.now = NOW.plusSeconds(100);
        fixture.checklists.delete(list.id(), 1, Confirmation.EVERYTHING);
        assertThat(blocking()).isEmpty();

        facts.resolvedAt = Optional.of(NOW.plusSeconds(50));
        assertThat(blocking()).containsExactly("Docs");
        facts.resolvedAt = Optional.of(NOW.plusSeconds(150));
        assertThat(blocking()).isEmpty();
    }

    @Test
    void itemsThatCameIntoAListAfterTheIssueAreNew() {
        Checklist list = everywhere("Done", manual("First"));
        fixture.now = NOW.plusSeconds(100);
        fixture.checklists.update(
                list.id(),
                1,
                new ChecklistDraft(
                        "Done",
                        "",
                        new ChecklistDraft.ScopeDraft(true, ""),
                        null,
                        List.of(ReadinessFixture.kept(list.items().get(0)), ReadinessFixture.manual("Late"))),
                Confirmation.EVERYTHING);

        facts.createdAt = Optional.of(NOW.plusSeconds(50));
        assertThat(newOnes()).containsExactly("Late");

        facts.createdAt = Optional.of(NOW.plusSeconds(150));
        assertThat(newOnes()).isEmpty();

        facts.createdAt = Optional.of(NOW.minusSeconds(50));
        assertThat(newOnes())
                .as("in a list that is younger than the issue, only what came later stands out")
                .containsExactly("Late");
    }

    private List<String> newOnes() {
        return judged().reports().get(0).items().stream()
                .filter(ItemState::added)
                .map(state -> state.item().text())
                .toList();
    }

    @Test
    void equalWordsInOneListAreTwoItemsAndPairWithThoseOfAnotherList() {
        Checklist first = everywhere("A", manual("Reviewed"), manual("Reviewed"));
        Checklist second = everywhere("B", manual("reviewed"));
        assertThat(judged().report(first.id()).orElseThrow().total()).isEqualTo(2);
        assertThat(blocking()).containsExactly("Reviewed", "Reviewed");

        fixture.items.tick(fixture.issue, second.items().get(0).id());
        assertThat(judged().report(first.id()).orElseThrow().closed()).isEqualTo(1);
        assertThat(blocking()).containsExactly("Reviewed");

        fixture.items.tick(fixture.issue, first.items().get(1).id());
        assertThat(blocking()).isEmpty();
        fixture.items.untick(fixture.issue, first.items().get(0).id());
        assertThat(blocking()).containsExactly("Reviewed");
    }

    @Test
    void anOwnItemWithTheWordsOfAListIsAnItemOfItsOwn() {
        Checklist list = everywhere("A", manual("Docs"));
        OwnItem own = fixture.own.insert(new OwnItem(0, 10, "Docs", true, "key-anna", NOW));
        long docs = list.items().get(0).id();

        fixture.items.tick(fixture.issue, own.itemId());
        assertThat(blocking()).containsExactly("Docs");
        fixture.items.tick(fixture.issue, docs);
        assertThat(blocking()).isEmpty();

        fixture.items.untick(fixture.issue, docs);
        assertThat(judged().item(own.itemId()).orElseThrow().getValue().closed())
                .isTrue();
    }

    @Test
    void whatOthersMayTickIsNoTwin() {
        ChecklistItem strict = new ChecklistItem(
                0,
                "",
                "Docs",
                "",
                "",
                true,
                Check.manual(),
                new Eligible(Eligible.Kind.GROUP, "writers"),
                Conditions.NONE,
                false,
                Optional.empty(),
                NOW);
        everywhere("A", strict);
        Checklist open = everywhere("B", manual("Docs"));
        assertThat(blocking()).containsExactly("Docs", "Docs");

        fixture.items.tick(fixture.issue, open.items().get(0).id());

        assertThat(blocking()).containsExactly("Docs");
    }

    @Test
    void onlyAnArmedTransitionThatCanStillBeTakenRefuses() {
        Checklist list = everywhere("A", manual("X"));
        long item = list.items().get(0).id();
        LocalDate today = LocalDate.ofInstant(NOW, ZoneId.systemDefault());
        assertThat(judged().refusing(today)).as("no transition asks for it").isEmpty();

        Strictness trial = new Strictness(true, false, List.of());
        facts.demands.add(new Demand(list.id(), List.of("Start"), Demand.When.NEXT, trial));
        assertThat(judged().refusing(today)).as("on trial").isEmpty();

        facts.demands.set(0, new Demand(list.id(), List.of("Create"), Demand.When.CREATION));
        assertThat(judged().refusing(today)).as("created already").isEmpty();

        facts.demands.set(0, new Demand(list.id(), List.of("Done"), Demand.When.LATER));
        assertThat(judged().refusing(today)).containsExactly(item);

        facts.demands.set(
                0,
                new Demand(
                        list.id(),
                        List.of("Done"),
                        Demand.When.NEXT,
                        new Strictness(false, false, List.of("Elsewhere"))));
        assertThat(judged().refusing(today)).as("another section").isEmpty();

        facts.demands.set(0, new Demand(list.id(), List.of("Done"), Demand.When.NEXT));
        fixture.waivers.put(
                10L,
                List.of(new ActiveWaiver(1, list.id(), "Hotfix", "key-anna", NOW.plusSeconds(60), Optional.empty())));
        assertThat(judged().refusing(today)).as("overridden").isEmpty();
    }

    @Test
    void anIssueThatIsBeingCreatedHasWhatIsSubmittedWithIt() {
        facts.id = OptionalLong.empty();
        Checklist list = everywhere(
                "Done",
                manual("Agreed"),
                ChecklistItem.simple(0, "F", "", true, Check.of(FieldFilledCheck.KIND, "description")));
        facts.fields.put("description", new FieldFact("Description", false, List.of()));
        long agreed = list.items().get(0).id();

        assertThat(fixture.engine.judge(facts, List.of(), () -> IssueNotes.NONE).blocking())
                .hasSize(2);
        IssueNotes ticked =
                new IssueNotes(Map.of(agreed, ItemMark.done(0, agreed, "key-anna", NOW)), List.of(), List.of());
        assertThat(fixture.engine.judge(facts, List.of(), () -> ticked).blocking())
                .extracting(state -> state.item().text())
                .containsExactly("F");
    }
}
