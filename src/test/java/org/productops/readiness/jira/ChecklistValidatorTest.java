package org.productops.readiness.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.productops.readiness.ReadinessFixture.automatic;
import static org.productops.readiness.ReadinessFixture.draft;
import static org.productops.readiness.ReadinessFixture.manual;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.resolution.Resolution;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.error.Confirmation;
import org.productops.readiness.JiraReadinessFixture;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.TestWorkflow;
import org.productops.readiness.check.AreaSetCheck;
import org.productops.readiness.check.Check;
import org.productops.readiness.check.Eligible;
import org.productops.readiness.check.FieldFilledCheck;
import org.productops.readiness.check.SubtasksResolvedCheck;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistDraft;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.checklist.Conditions;
import org.productops.readiness.checklist.Scope;
import org.productops.readiness.checklist.WaiverPolicy;
import org.productops.readiness.gate.Refusal;
import org.productops.readiness.issue.ItemMark;
import org.productops.readiness.issue.OwnItem;

/** The validator in the real workflow engine. */
class ChecklistValidatorTest {

    private static final String TICK = "Nobody has ticked it. Who can: Everybody who may edit the issue.";
    private static final String WHERE = "Tick what is done in the panel \u201cReadiness\u201d of the issue.";
    private static final String OVERRIDE =
            "If it cannot wait, ask for an override in the issue\u2019s panel \u201cOverrides\u201d.";

    private final EngineFixture given = new EngineFixture();
    private final JiraReadinessFixture jira = given.jira;
    private final Checklist checklist = jira.core.checklists.create(draft(
            "Definition of done",
            manual("Release note written"),
            automatic(AreaSetCheck.KIND, ""),
            automatic(SubtasksResolvedCheck.KIND, ""),
            automatic(FieldFilledCheck.KIND, "description")));

    @BeforeEach
    void needTheChecklist() {
        choose(TestWorkflow.DONE, checklist.id());
    }

    /** Puts our validator on the transition, once for each of the checklists, as the first release kept it. */
    private void choose(int action, Object... checklistIds) {
        given.action(action).getValidators().clear();
        for (Object id : checklistIds) {
            given.validate(action, Map.of("checklistId", String.valueOf(id)));
        }
    }

    /** Puts our validator on the transition Done with an argument of ours besides the checklist. */
    private void choose(String checklistId, String... arguments) {
        given.action(TestWorkflow.DONE).getValidators().clear();
        Map<String, String> all = new HashMap<>(Map.of("checklistId", checklistId));
        for (int i = 0; i < arguments.length; i += 2) {
            all.put(arguments[i], arguments[i + 1]);
        }
        given.validate(TestWorkflow.DONE, all);
    }

    private List<String> refusal() {
        return given.refusal(TestWorkflow.DONE);
    }

    @Test
    void refusesAndNamesEachOpenItemWhoCanCloseItAndHow() {
        Issue open = mock(Issue.class);
        when(open.getKey()).thenReturn("PAY-2");
        when(jira.issue.getSubTaskObjects()).thenReturn(List.of(open));

        assertThat(refusal())
                .containsExactly(
                        "4 items are open",
                        "\u201cRelease note written\u201d (Definition of done): " + TICK,
                        "\u201cAREA_SET\u201d (Definition of done): The issue has no product area. "
                                + "Set the product area of the issue.",
                        "\u201cSUBTASKS_RESOLVED\u201d (Definition of done): "
                                + "Not resolved yet: PAY-2. Resolve these sub-tasks.",
                        "\u201cFIELD_FILLED\u201d (Definition of done): "
                                + "The field \u201cDescription\u201d is empty. Fill in the field \u201cDescription\u201d.",
                        WHERE,
                        OVERRIDE);
        assertThat(given.step()).isEqualTo(2);
    }

    @Test
    void refusesWhileAnItemCannotBeReadAndSaysWhoCanHelp() {
        Checklist unreadable = jira.core.keep(Checklist.simple(
                0,
                "Later",
                "",
                List.of(
                        ChecklistItem.simple(0, "A", "Help", true, Check.of("OF_A_LATER_VERSION", "")),
                        ChecklistItem.simple(0, "B", "", false, Check.of("OF_A_LATER_VERSION", ""))),
                1));
        choose(TestWorkflow.DONE, unreadable.id());
        unreadable.items().forEach(given::tick);

        assertThat(refusal())
                .startsWith(
                        "1 item is open",
                        "\u201cA\u201d (Later): This version of Product Ops does not know the check "
                                + "\u201cOF_A_LATER_VERSION\u201d, so nobody can close the item. "
                                + "Ask a Jira administrator to choose another check in the checklist.");
    }

    @Test
    void saysWhereToTickAlsoWhereTheAuthorSaysWhatToDo() {
        Checklist explained = jira.core.checklists.create(
                draft("Explained", ChecklistDraft.Item.simple("Note", "Write one sentence", true, Check.manual())));
        choose(TestWorkflow.DONE, explained.id());

        assertThat(refusal())
                .contains(
                        "\u201cNote\u201d (Explained): Nobody has ticked it. Write one sentence."
                                + " Who can: Everybody who may edit the issue.",
                        WHERE);
    }

    @Test
    void namesThoseWhoMayTickAndWhomAnItemWaitsFor() {
        Checklist checked =
                keep("Checked", item("Reviewed", "", Eligible.group("qa")), item("Agreed", "", Eligible.ANYONE));
        choose(TestWorkflow.DONE, checked.id());
        jira.ticks.put(new ItemMark(
                10,
                checked.items().get(1).id(),
                ItemMark.Status.OPEN,
                "key-ben",
                ReadinessFixture.NOW,
                "",
                "key-anna"));

        assertThat(refusal().get(1)).endsWith("Only this could, and nobody is: qa. Ask a Jira administrator.");
        assertThat(refusal().get(2)).endsWith("It waits for Anna.");
    }

    @Test
    void opensNoElementOfHtmlWhereverItIsShown() {
        Checklist hostile = keep("<b>Hostile</b>", item("<script>alert(1)</script>", "", Eligible.ANYONE));
        choose(TestWorkflow.DONE, hostile.id());

        assertThat(refusal())
                .noneMatch(line -> line.contains("<") || line.contains(">"))
                .anyMatch(line -> line.contains("\u2039script\u203aalert(1)\u2039/script\u203a"));
    }

    @Test
    void isShortHoweverManyItemsAreOpen() {
        Checklist long25 = jira.core.checklists.create(draft(
                "Long",
                IntStream.rangeClosed(1, 25).mapToObj(i -> manual("Item " + i)).toArray(ChecklistDraft.Item[]::new)));
        choose(TestWorkflow.DONE, long25.id());

        assertThat(refusal())
                .hasSize(12)
                .startsWith("25 items are open")
                .contains("\u2026 and 17 more: see the panel \u201cReadiness\u201d of PAY-1.");
    }

    @Test
    void letsTheTransitionThroughWithTheValuesThatAreBeingSubmitted() {
        Issue resolved = mock(Issue.class);
        when(resolved.getResolution()).thenReturn(mock(Resolution.class));
        when(jira.issue.getSubTaskObjects()).thenReturn(List.of(resolved));
        when(jira.issue.getCustomFieldValue(jira.area)).thenReturn("checkout");
        when(jira.issue.getDescription()).thenReturn("Typed on the screen");
        given.tick(checklist.items().get(0));

        given.take(TestWorkflow.DONE);

        assertThat(given.step()).isEqualTo(3);
    }

    @Test
    void asksForAllItemsWhereItIsTold() {
        Checklist two = jira.core.checklists.create(
                draft("Two", manual("Must"), ChecklistDraft.Item.simple("Nice", "", false, Check.manual())));
        choose(String.valueOf(two.id()), "items", "all");

        assertThat(refusal()).startsWith("2 items are open");
        given.tick(two.items().get(0));
        assertThat(refusal()).startsWith("1 item is open", "\u201cNice\u201d (Two): " + TICK);

        choose(String.valueOf(two.id()), "items", "mandatory");
        given.take(TestWorkflow.DONE);
    }

    @Test
    void asksForTheSectionsThatItIsToldAndStaysClosedWhereOneIsGone() {
        Checklist sections = keep(
                "Sections",
                item("Tested", "Quality", Eligible.ANYONE),
                item("Announced", "Launch", Eligible.ANYONE),
                item("Loose", "", Eligible.ANYONE));
        String id = String.valueOf(sections.id());
        choose(id, "sections", " quality \n\nLAUNCH");

        assertThat(refusal()).startsWith("2 items are open").noneMatch(line -> line.contains("Loose"));

        choose(id, "sections", "Quality\nMarketing");
        assertThat(refusal())
                .singleElement()
                .asString()
                .contains("asks for the section \u201cMarketing\u201d of the checklist \u201cSections\u201d");

        choose("all", "sections", "Marketing");
        assertThat(refusal())
                .singleElement()
                .asString()
                .contains("asks for the section \u201cMarketing\u201d, which no checklist has");
    }

    @Test
    void asksForAllThatAppliesAndForTheIssuesOwnItems() {
        keepEverywhere("Everywhere", item("Agreed", "", Eligible.ANYONE));
        keep("Nowhere", item("Not asked", "", Eligible.ANYONE));
        jira.core.own.insert(new OwnItem(0, 10, "Ask Priya", true, "key-anna", ReadinessFixture.NOW));
        choose("all");

        assertThat(refusal())
                .startsWith(
                        "2 items are open",
                        "\u201cAgreed\u201d (Everywhere): " + TICK,
                        "\u201cAsk Priya\u201d (Items of this issue): " + TICK);
    }

    @Test
    void letsEverythingPassOnTrial() {
        choose(String.valueOf(checklist.id()), "trial", "true");

        given.take(TestWorkflow.DONE);

        assertThat(given.step()).isEqualTo(3);
        given.thread.pass(Duration.ofHours(1));
        assertThat(given.refused.refusals).singleElement().satisfies(trial -> {
            assertThat(trial.kind()).isEqualTo(Refusal.Kind.TRIAL);
            assertThat(trial.itemIds()).hasSize(3);
            assertThat(trial.transition()).isEqualTo("Done");
            assertThat(trial.workflow()).isEqualTo("Delivery");
        });
    }

    @Test
    void refusesAndSaysSoWhereItCannotBeFoundOut() {
        for (Throwable failure :
                List.of(new IllegalStateException("no database"), new NoSuchMethodError("Issue.getProjectId"))) {
            doThrow(failure).when(jira.issue).getProjectId();
            assertThat(refusal())
                    .singleElement()
                    .asString()
                    .contains("could not find out", "\u201cDone\u201d", "log file");
        }
        assertThat(given.step()).isEqualTo(2);
    }

    @Test
    void onTrialNothingKeepsATransitionNotEvenThatItCannotBeFoundOut() {
        choose(String.valueOf(checklist.id()), "trial", "true");
        doThrow(new NoSuchMethodError("Issue.getProjectId")).when(jira.issue).getProjectId();

        given.take(TestWorkflow.DONE);

        assertThat(given.step()).isEqualTo(3);
    }

    @Test
    void theLogHearsWhatEachChecklistSaysWithoutAStatement() {
        Checklist open = jira.core.checklists.create(draft("Open", manual("A")));
        Checklist closed = jira.core.checklists.create(draft("Closed", manual("B")));
        given.tick(closed.items().get(0));
        choose(TestWorkflow.DONE, closed.id(), open.id());

        refusal();
        assertThat(given.refused.refusals)
                .as("nothing is written in a transition")
                .isEmpty();
        given.thread.pass(Duration.ofHours(1));

        assertThat(given.refused.refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.REFUSED);
            assertThat(refusal.checklistId()).isEqualTo(open.id());
            assertThat(refusal.itemIds()).containsExactly(open.items().get(0).id());
            assertThat(refusal.issueKey()).isEqualTo("PAY-1");
            assertThat(refusal.userKey()).isEqualTo("key-admin");
        });
        assertThat(given.refused.items)
                .anyMatch(day -> day.itemId() == closed.items().get(0).id()
                        && day.counts().hurried() == 1);
    }

    @Test
    void severalChecklistsOfOneTransitionReadOnceWhatPeopleSay() {
        List<Checklist> three = List.of(
                jira.core.checklists.create(draft("One", manual("A"), manual("B"))),
                jira.core.checklists.create(draft("Two", manual("C"))),
                jira.core.checklists.create(draft("Three", manual("D"))));
        choose(TestWorkflow.DONE, three.stream().map(Checklist::id).toArray());
        List<ChecklistItem> items =
                three.stream().flatMap(each -> each.items().stream()).toList();
        items.stream().limit(3).forEach(given::tick);

        assertThat(refusal()).contains("\u201cD\u201d (Three): " + TICK);
        assertThat(jira.ticks.reads()).isEqualTo(1);

        given.tick(items.get(3));
        given.take(TestWorkflow.DONE);
        assertThat(given.step())
                .as("the next transition knows what was ticked since")
                .isEqualTo(3);
        assertThat(jira.ticks.reads()).isEqualTo(2);
    }

    @Test
    void theFirstValidatorThatRefusesSpeaksForAllOfTheTransition() {
        Checklist one = jira.core.checklists.create(draft("One", manual("A")));
        Checklist two = jira.core.checklists.create(draft("Two", manual("B"), manual("C")));
        Checklist tried = jira.core.checklists.create(draft("Tried", manual("D")));
        choose(TestWorkflow.DONE, one.id(), two.id());
        given.validate(TestWorkflow.DONE, Map.of("checklistId", String.valueOf(tried.id()), "trial", "true"));
        given.validate(TestWorkflow.DONE, Map.of("checklistId", "4711"));

        assertThat(refusal())
                .satisfies(lines -> assertThat(lines.get(0)).contains("4711"))
                .contains("3 items are open")
                .filteredOn(line -> line.contains(TICK))
                .hasSize(3);
        given.thread.pass(Duration.ofHours(1));
        assertThat(given.refused.refusals)
                .filteredOn(refusal -> refusal.kind() == Refusal.Kind.REFUSED)
                .extracting(Refusal::checklistId)
                .containsExactlyInAnyOrder(one.id(), two.id(), 4711L);
    }

    @Test
    void noItemIsNamedTwiceInOneTransition() {
        Checklist one = jira.core.checklists.create(draft("One", manual("Same"), manual("Only here")));
        Checklist two = jira.core.checklists.create(draft("Two", manual("same")));
        choose(TestWorkflow.DONE, one.id(), two.id());
        Map<String, Object> variables = new HashMap<>(
                Map.of("issue", jira.issue, "descriptor", given.descriptor, "actionId", TestWorkflow.DONE));
        List<String> named = new ArrayList<>();
        for (Checklist each : List.of(one, two)) {
            Door door = ValidatorArguments.door(Map.of("checklistId", String.valueOf(each.id())), "");
            TransitionDoors.Judged judged = given.doors.judge(door, jira.issue, variables);
            assertThat(judged.passes()).isFalse();
            judged.open().forEach(open -> named.add(open.state().item().text()));
        }

        assertThat(named).containsExactly("Same", "Only here");
    }

    @Test
    void survivesARenamedChecklist() {
        jira.core.checklists.update(
                checklist.id(), 1, draft("Ready to ship", manual("Release note written")), Confirmation.NONE);

        assertThat(refusal().get(1)).contains("(Ready to ship)");
    }

    @Test
    void aDeletedChecklistBlocksAndSaysWhichOne() {
        jira.core.checklists.delete(checklist.id(), 1, Confirmation.NONE);

        assertThat(refusal())
                .singleElement()
                .asString()
                .contains("\u201cDefinition of done\u201d (number " + checklist.id() + ")")
                .contains("the transition \u201cDone\u201d needs, was deleted");
    }

    @Test
    void aChecklistThatNeverWasBlocks() {
        choose(TestWorkflow.DONE, "4711");

        assertThat(refusal()).singleElement().asString().contains("number 4711, which does not exist");
    }

    @Test
    void aValidatorThatWasCopiedFromAnotherJiraBlocksAndProposesTheOneOfTheSameName() {
        String here = jira.origin.forWorkflows();
        choose(String.valueOf(checklist.id()), "checklistName", "definition of Done", "origin", "elsewhere");
        assertThat(refusal())
                .singleElement()
                .asString()
                .contains("was copied from another Jira")
                .contains("A checklist of that name is here (number " + checklist.id() + ")");

        choose(String.valueOf(checklist.id()), "checklistName", "Launch", "origin", "elsewhere");
        assertThat(refusal())
                .singleElement()
                .asString()
                .contains("There is no such checklist here")
                .contains("\u201cLaunch\u201d");

        choose("4711", "checklistName", "Launch");
        assertThat(refusal()).singleElement().asString().contains("was copied from another Jira");

        choose(String.valueOf(checklist.id()), "checklistName", "Its name before", "origin", here);
        assertThat(refusal()).as("a rename here changes nothing").startsWith("3 items are open");
    }

    @Test
    void aMissingOrBrokenChoiceBlocks() {
        for (String wrong : List.of("", "x", "-1", "1 or 1", "99999999999999999999", "ALL")) {
            choose(TestWorkflow.DONE, wrong);
            assertThat(refusal())
                    .singleElement()
                    .asString()
                    .contains("\u201cDone\u201d needs a readiness checklist, but none was chosen");
        }
    }

    @Test
    void aCreationAsksForWhatCanBeJudgedWithoutAnIssue() {
        choose(TestWorkflow.CREATE, checklist.id());
        when(jira.issue.getId()).thenReturn(null);

        assertThat(given.refusal(TestWorkflow.CREATE))
                .containsExactly(
                        "2 items are open",
                        "\u201cAREA_SET\u201d (Definition of done): The issue has no product area. "
                                + "Set the product area of the issue.",
                        "\u201cFIELD_FILLED\u201d (Definition of done): "
                                + "The field \u201cDescription\u201d is empty. Fill in the field \u201cDescription\u201d.");

        when(jira.issue.getCustomFieldValue(jira.area)).thenReturn("checkout");
        when(jira.issue.getDescription()).thenReturn("Typed");
        given.create();
        assertThat(jira.ticks.reads()).as("nobody can have ticked anything").isZero();
    }

    @Test
    void namesTheTransitionThatCreates() {
        choose(TestWorkflow.CREATE, "4711");

        assertThat(given.refusal(TestWorkflow.CREATE))
                .singleElement()
                .asString()
                .contains("The transition \u201cCreate\u201d needs");
    }

    private static ChecklistItem item(String text, String section, Eligible tickers) {
        return new ChecklistItem(
                0,
                section,
                text,
                "",
                "",
                true,
                Check.manual(),
                tickers,
                Conditions.NONE,
                false,
                Optional.empty(),
                ReadinessFixture.NOW);
    }

    private Checklist keep(String name, ChecklistItem... items) {
        return jira.core.keep(Checklist.simple(0, name, "", List.of(items), 1));
    }

    private void keepEverywhere(String name, ChecklistItem... items) {
        jira.core.keep(new Checklist(0, name, "", Scope.EVERYWHERE, WaiverPolicy.USUAL, List.of(items), 1));
    }
}
