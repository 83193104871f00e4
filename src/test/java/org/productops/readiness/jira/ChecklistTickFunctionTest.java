package org.productops.readiness.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.when;
import static org.productops.readiness.ReadinessFixture.automatic;
import static org.productops.readiness.ReadinessFixture.draft;
import static org.productops.readiness.ReadinessFixture.manual;

import com.opensymphony.workflow.loader.FunctionDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.TestWorkflow;
import org.productops.readiness.check.AreaSetCheck;
import org.productops.readiness.check.Check;
import org.productops.readiness.check.Eligible;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.checklist.Conditions;
import org.productops.readiness.issue.ItemChange;
import org.productops.readiness.issue.ItemMark;
import org.productops.testing.fakes.VelocityTemplates;

/** The post function in the real workflow engine, and the pages on which it is configured. */
class ChecklistTickFunctionTest {

    private final EngineFixture given = new EngineFixture();
    private final Checklist checklist = given.jira.core.checklists.create(
            draft("Done", manual("Reviewed"), manual("Announced"), automatic(AreaSetCheck.KIND, "")));

    private final DoorForm doorForm = new DoorForm(
            given.jira.core.library,
            given.jira.core.onCreation,
            given.jira.doors,
            given.jira.origin,
            VelocityTemplates.create());
    private final ChecklistFunctionFactory factory = new ChecklistFunctionFactory(
            new ItemsRuleForm(given.jira.core.library, doorForm, given.jira.origin, VelocityTemplates.create()));

    private void put(String... arguments) {
        // What the function changes must stand on the issue.
        given.validate(TestWorkflow.CANCEL, Map.of("checklistId", String.valueOf(checklist.id())));
        given.afterwards(TestWorkflow.DONE, arguments(arguments));
    }

    private static Map<String, String> arguments(String... arguments) {
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            all.put(arguments[i], arguments[i + 1]);
        }
        return all;
    }

    private Set<String> ticked() {
        Map<Long, String> texts =
                checklist.items().stream().collect(Collectors.toMap(ChecklistItem::id, ChecklistItem::text));
        return given.jira.ticks.ofIssue(10).values().stream()
                .map(mark -> texts.get(mark.itemId()) + " " + mark.status())
                .collect(Collectors.toSet());
    }

    @Test
    void ticksWhatPeopleTickAsTheUserWhoTakesTheTransition() {
        put("checklistId", String.valueOf(checklist.id()), "action", "TICK");

        given.take(TestWorkflow.DONE);

        assertThat(ticked()).containsExactlyInAnyOrder("Reviewed DONE", "Announced DONE");
        assertThat(given.jira.core.history.ofIssue(10, 10))
                .extracting(ItemChange::action, ItemChange::userKey)
                .hasSize(2)
                .containsOnly(tuple(ItemChange.Action.TICKED, "key-admin"));
    }

    @Test
    void ticksOnlyTheItemsThatItNamesAndLeavesUnknownOnesAlone() {
        put("checklistId", "all", "action", "TICK", "itemTexts", "reviewed\nNever there");
        given.take(TestWorkflow.DONE);
        assertThat(given.step()).isEqualTo(3);
        assertThat(ticked())
                .as("the list does not stand there by itself, but is needed")
                .containsExactly("Reviewed DONE");
    }

    @Test
    void untickingLeavesWhatDoesNotApplyAndResettingDoesNot() {
        long other = checklist.items().get(1).id();
        ItemMark skipped = new ItemMark(
                10, other, ItemMark.Status.NOT_APPLICABLE, "key-anna", ReadinessFixture.NOW, "No need", "");
        given.tick(checklist.items().get(0));
        given.jira.ticks.put(skipped);
        put("checklistId", String.valueOf(checklist.id()), "action", "UNTICK");

        given.take(TestWorkflow.DONE);

        assertThat(ticked()).containsExactly("Announced NOT_APPLICABLE");
    }

    @Test
    void resettingTakesAllBack() {
        checklist.items().stream().limit(2).forEach(given::tick);
        put("checklistId", String.valueOf(checklist.id()), "action", "RESET");

        given.take(TestWorkflow.DONE);

        assertThat(ticked()).isEmpty();
    }

    @Test
    void neverBreaksTheTransition() {
        for (String list : List.of("", "4711", "x")) {
            put("checklistId", list, "action", "TICK");
        }
        put("checklistId", String.valueOf(checklist.id()), "origin", "elsewhere", "checklistName", "Done");
        given.jira.core.storage.busy();

        given.take(TestWorkflow.DONE);

        assertThat(given.step()).isEqualTo(3);
        assertThat(ticked()).isEmpty();
    }

    @Test
    void whoMayNotTickAnItemDoesNotTickItThisWay() {
        Checklist guarded = given.jira.core.keep(Checklist.simple(
                0,
                "Guarded",
                "",
                List.of(new ChecklistItem(
                        0,
                        "",
                        "Approved",
                        "",
                        "",
                        true,
                        Check.manual(),
                        Eligible.group("qa"),
                        Conditions.NONE,
                        false,
                        Optional.empty(),
                        ReadinessFixture.NOW)),
                1));
        given.validate(TestWorkflow.CANCEL, Map.of("checklistId", String.valueOf(guarded.id())));
        given.afterwards(TestWorkflow.DONE, arguments("checklistId", String.valueOf(guarded.id())));

        given.take(TestWorkflow.DONE);

        assertThat(given.jira.ticks.ofIssue(10)).isEmpty();
    }

    @Test
    void doesNothingBeforeThereIsAnIssue() {
        given.afterwards(TestWorkflow.CREATE, arguments("checklistId", String.valueOf(checklist.id())));
        when(given.jira.issue.getId()).thenReturn(null);

        given.create();

        assertThat(given.jira.ticks.reads()).isZero();
    }

    @Test
    void keepsAllThatCanBeChosenAndShowsItAgain() {
        Map<String, ?> kept = factory.getDescriptorParams(Map.of(
                "checklistId", new String[] {String.valueOf(checklist.id())},
                "action", new String[] {"RESET"},
                "sections", new String[] {"Quality"},
                "itemTexts", new String[] {"Reviewed <b>\r\nAnnounced"}));

        assertThat(kept)
                .isEqualTo(Map.of(
                        "checklistId", String.valueOf(checklist.id()),
                        "checklistName", "Done",
                        "origin", given.jira.origin.known(),
                        "action", "RESET",
                        "sections", "Quality",
                        "itemTexts", "Reviewed <b>\nAnnounced"));
        FunctionDescriptor descriptor = descriptor(kept);
        assertThat(html("view", descriptor))
                .contains("Items of the checklist \u201cDone\u201d are as if nobody had said anything.")
                .contains("Only of the sections: Quality")
                .contains("Only the items: Reviewed &lt;b&gt;; Announced");
        assertThat(html("edit-parameters", descriptor))
                .contains("<option value=\"RESET\" selected>")
                .contains("<option value=\"" + checklist.id() + "\" dir=\"auto\" selected>Done</option>")
                .contains(">Reviewed &lt;b&gt;\nAnnounced</textarea>");
        assertThat(html("input-parameters", descriptor))
                .contains("move it behind \u201cCreates the issue originally\u201d")
                .contains("<option value=\"TICK\" selected>");
        assertThat(html("view", descriptor(Map.of()))).contains("No checklist was chosen. Nothing is done.");
        assertThat(html(
                        "view",
                        descriptor(Map.of("checklistId", "99", "checklistName", "Gone", "origin", "elsewhere"))))
                .contains("copied from another Jira");
        assertThat(factory.getDescriptorParams(Map.of("action", new String[] {"EXPLODE"}))
                        .get("action"))
                .isEqualTo("TICK");
    }

    @Test
    void saysWhatIsNamedAndNotThere() {
        Map<String, String> named = arguments(
                "checklistId",
                String.valueOf(checklist.id()),
                "itemTexts",
                "reviewed\nReveiwed <b>",
                "sections",
                "Qualty");

        for (String page : List.of("view", "edit-parameters")) {
            assertThat(html(page, descriptor(named)))
                    .contains("has no item \u201cReveiwed &lt;b&gt;\u201d")
                    .contains("has a section \u201cQualty\u201d")
                    .doesNotContain("has no item \u201creviewed\u201d");
        }
        assertThat(html("edit-parameters", descriptor(named)))
                .contains("<li dir=\"auto\">Reviewed</li><li dir=\"auto\">Announced</li>");
        assertThat(html("view", descriptor(arguments("checklistId", "all", "itemTexts", "Only on this issue"))))
                .as("issues have items of their own")
                .doesNotContain("has no item");
    }

    @SuppressWarnings("unchecked") // the workflow engine is older than generics
    private static FunctionDescriptor descriptor(Map<String, ?> arguments) {
        FunctionDescriptor descriptor = new FunctionDescriptor();
        descriptor.getArgs().putAll(arguments);
        return descriptor;
    }

    private String html(String page, FunctionDescriptor descriptor) {
        return String.valueOf(factory.getVelocityParams(page, descriptor).get("checklistHtml"));
    }
}
