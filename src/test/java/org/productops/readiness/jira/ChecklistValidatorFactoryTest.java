package org.productops.readiness.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.readiness.ReadinessFixture.automatic;
import static org.productops.readiness.ReadinessFixture.draft;
import static org.productops.readiness.ReadinessFixture.manual;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.productops.common.error.Confirmation;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.TestWorkflow;
import org.productops.readiness.check.AreaSetCheck;
import org.productops.readiness.check.Check;
import org.productops.readiness.check.Eligible;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.checklist.Conditions;
import org.productops.testing.fakes.FakeSettings;
import org.productops.testing.fakes.VelocityTemplates;

class ChecklistValidatorFactoryTest {

    private final ReadinessFixture fixture = new ReadinessFixture();
    private final WorkflowOrigin origin = new WorkflowOrigin(new FakeSettings(), fixture.storage.writes());
    private final DoorForm form = new DoorForm(
            fixture.library,
            fixture.onCreation,
            new Doors(fixture.library, fixture.clock()),
            origin,
            VelocityTemplates.create());
    private final ChecklistValidatorFactory factory = new ChecklistValidatorFactory(form);

    @Test
    void offersToCreateTheFirstChecklist() {
        assertThat(html("input-parameters", new ValidatorDescriptor()))
                .contains("There is no checklist yet")
                .contains("href=\"/jira/plugins/servlet/productops/checklists?action=new\"");
    }

    @Test
    void cannotBeSavedInABrowserWithoutAChecklist() {
        assertThat(html("input-parameters", new ValidatorDescriptor()))
                .containsPattern("name=\"checklistId\" required[^>]*>\\s*<option value=\"\">[^<]*</option>\\s*"
                        + "<option value=\"all\">[^<]*</option>\\s*</select>")
                .doesNotContain("type=\"hidden\"");

        Checklist one = create("One");
        create("Two");
        fixture.checklists.delete(one.id(), 1, Confirmation.NONE);
        assertThat(html("edit-parameters", one.id()))
                .containsPattern("name=\"checklistId\" required[^>]*>\\s*<option value=\"\">")
                .doesNotContain("selected");
    }

    @Test
    void saysWhatACreationCannotAskFor() {
        Checklist gate = fixture.checklists.create(
                draft("Gate", manual("Agreed <b>"), automatic(AreaSetCheck.KIND, ""), manual("Estimated")));
        Checklist automatic = fixture.checklists.create(draft("Area", automatic(AreaSetCheck.KIND, "")));
        String warning = "can be ticked there: Agreed &lt;b&gt;; Estimated.";

        for (String page : List.of("view", "edit-parameters")) {
            assertThat(html(page, on(TestWorkflow.CREATE, gate))).contains(warning);
            assertThat(html(page, on(TestWorkflow.DONE, gate))).doesNotContain("people tick");
            assertThat(html(page, on(TestWorkflow.CREATE, automatic))).doesNotContain(warning);
        }
        assertThat(html("input-parameters", new ValidatorDescriptor()))
                .as("where it will stand is not known yet")
                .contains("what people tick is not asked");
    }

    @SuppressWarnings("unchecked") // the workflow engine is older than generics
    private static ValidatorDescriptor on(int transition, Checklist checklist) {
        WorkflowDescriptor workflow = TestWorkflow.load();
        ActionDescriptor action = transition == TestWorkflow.CREATE
                ? workflow.getInitialAction(transition)
                : workflow.getAction(transition);
        ValidatorDescriptor ours = (ValidatorDescriptor) action.getValidators().get(1);
        ours.getArgs().put("checklistId", String.valueOf(checklist.id()));
        return ours;
    }

    @Test
    void offersAllChecklistsAndRemembersTheChoiceThroughARename() {
        Checklist one = create("One <script>");
        Checklist two = create("Two");

        assertThat(html("input-parameters", new ValidatorDescriptor()))
                .contains("<option value=\"" + one.id() + "\" dir=\"auto\">One &lt;script&gt;</option>")
                .doesNotContain("selected");
        assertThat(html("edit-parameters", two.id()))
                .contains("<option value=\"" + two.id() + "\" dir=\"auto\" selected>Two</option>");

        fixture.checklists.update(two.id(), 1, draft("Second", manual("A")), Confirmation.NONE);
        assertThat(html("view", two.id())).contains("All mandatory items of the checklist \u201cSecond\u201d");
    }

    @Test
    void saysThatTheChoiceIsGone() {
        Checklist one = create("One <b>");
        create("Two");
        fixture.checklists.delete(one.id(), 1, Confirmation.NONE);

        assertThat(html("view", one.id()))
                .contains("\u201cOne &lt;b&gt;\u201d (number 1) was deleted")
                .doesNotContain("<b>");
        assertThat(html("edit-parameters", one.id()))
                .contains("productops-validator-problem")
                .doesNotContain("selected");
        assertThat(html("view", 99L)).contains("There is no checklist number 99.");
        assertThat(html("view", new ValidatorDescriptor())).contains("No checklist was chosen.");
    }

    @Test
    void keepsTheIdOfAChecklistAndNothingElse() {
        Checklist one = create("One");

        assertThat(kept(String.valueOf(one.id()))).isEqualTo("1");
        assertThat(kept("99")).isEqualTo("");
        fixture.checklists.delete(one.id(), 1, Confirmation.NONE);
        assertThat(kept(String.valueOf(one.id())))
                .as("deleted while the form was open: its name tells what is missing")
                .isEqualTo("1");
        assertThat(kept("<script>")).isEqualTo("");
        assertThat(kept("")).isEqualTo("");
        assertThat(factory.getDescriptorParams(Map.of()).get("checklistId")).isEqualTo("");
    }

    @Test
    void knowsWhatAWorkflowOfTheFirstReleaseKeeps() {
        for (int i = 1; i <= 7; i++) {
            create("Checklist " + i);
        }
        ValidatorDescriptor stored = (ValidatorDescriptor)
                TestWorkflow.load().getAction(TestWorkflow.DONE).getValidators().get(1);

        assertThat(html("view", stored)).contains("All mandatory items of the checklist \u201cChecklist 7\u201d");
        assertThat(html("edit-parameters", stored))
                .contains("<option value=\"7\" dir=\"auto\" selected>Checklist 7</option>");
        assertThat(factory.getDescriptorParams(Map.of("checklistId", new String[] {"7"})))
                .as("and keeps the same, with what else there is to say now")
                .isEqualTo(Map.of(
                        "checklistId", stored.getArgs().get("checklistId"),
                        "checklistName", "Checklist 7",
                        "origin", origin.known(),
                        "items", "mandatory",
                        "sections", "",
                        "trial", "false"));
    }

    @Test
    void keepsAllThatCanBeChosenAndShowsItAgain() {
        create("One");
        Map<String, Object> sent = Map.of(
                "checklistId", new String[] {"all"},
                "items", new String[] {"all"},
                "sections", new String[] {" Quality <b> \r\n\r\nLaunch"},
                "trial", new String[] {"true"},
                "atl_token", new String[] {"x"});

        Map<String, ?> kept = factory.getDescriptorParams(sent);

        assertThat(kept)
                .isEqualTo(Map.of(
                        "checklistId", "all",
                        "checklistName", "",
                        "origin", origin.known(),
                        "items", "all",
                        "sections", "Quality <b>\nLaunch",
                        "trial", "true"));
        assertThat(html("view", descriptor(kept)))
                .contains("All items of all checklists that apply to the issue")
                .contains("Only of the sections: Quality &lt;b&gt;; Launch")
                .contains("On trial: nothing is refused")
                .contains("href=\"/jira/plugins/servlet/productops/refusals/trial?");
        assertThat(html("edit-parameters", descriptor(kept)))
                .contains("<option value=\"all\" selected>All checklists")
                .contains("<option value=\"all\" selected>All, also")
                .contains(">Quality &lt;b&gt;\nLaunch</textarea>")
                .containsPattern("name=\"trial\" value=\"true\"[^>]* checked>");
    }

    @Test
    void keepsNoChoiceRatherThanFewerSectionsThanWereChosen() {
        String many = IntStream.range(0, 300).mapToObj(i -> "x".repeat(96) + i).collect(Collectors.joining("\n"));

        assertThat(factory.getDescriptorParams(
                        Map.of("checklistId", new String[] {"1"}, "sections", new String[] {many})))
                .extracting("checklistId", "sections")
                .containsExactly("", "");
    }

    @Test
    void namesTheSectionsThatThereAre() {
        Checklist kept = fixture.keep(Checklist.simple(
                0, "Sections", "", List.of(section("Quality"), section("quality"), section(""), section("Launch")), 1));

        assertThat(html("edit-parameters", kept.id())).contains("There are: Quality, Launch.");
    }

    private static ChecklistItem section(String section) {
        return new ChecklistItem(
                0,
                section,
                "Text of " + section,
                "",
                "",
                true,
                Check.manual(),
                Eligible.ANYONE,
                Conditions.NONE,
                false,
                Optional.empty(),
                ReadinessFixture.NOW);
    }

    @Test
    void proposesTheOneOfTheSameNameForWhatWasCopiedFromAnotherJira() {
        Checklist here = create("Launch <b>");
        Map<String, String> copied =
                Map.of("checklistId", "77", "checklistName", "launch <b>", "origin", "of another Jira");

        assertThat(html("view", descriptor(copied)))
                .contains("productops-validator-problem", "copied from another Jira", "launch &lt;b&gt;");
        assertThat(html("edit-parameters", descriptor(copied)))
                .contains("The one of that name here is chosen now.")
                .contains("<option value=\"" + here.id() + "\" dir=\"auto\" selected>");
        fixture.checklists.delete(here.id(), 1, Confirmation.NONE);
        assertThat(html("edit-parameters", descriptor(copied)))
                .contains("There is none of that name here.")
                .doesNotContain("selected");
    }

    @Test
    void theConditionSaysWhatIsBetterAndHasNoTrial() {
        ChecklistConditionFactory condition = new ChecklistConditionFactory(form);
        create("One");
        String html = String.valueOf(condition
                .getVelocityParams("input-parameters", new ConditionDescriptor())
                .get("checklistHtml"));

        assertThat(html)
                .contains("Hidden transitions confuse people")
                .contains("Better use the validator")
                .doesNotContain("name=\"trial\"", "what people tick is not asked");
        ConditionDescriptor kept = new ConditionDescriptor();
        fill(kept.getArgs(), condition.getDescriptorParams(Map.of("checklistId", new String[] {"1"})));
        assertThat(String.valueOf(condition.getVelocityParams("view", kept).get("checklistHtml")))
                .contains("All mandatory items of the checklist \u201cOne\u201d must be closed.");
    }

    private static ValidatorDescriptor descriptor(Map<String, ?> arguments) {
        ValidatorDescriptor descriptor = new ValidatorDescriptor();
        fill(descriptor.getArgs(), arguments);
        return descriptor;
    }

    @SuppressWarnings("unchecked") // the workflow engine is older than generics
    private static void fill(Map<?, ?> args, Map<String, ?> arguments) {
        ((Map<Object, Object>) args).putAll(arguments);
    }

    private Checklist create(String name) {
        return fixture.checklists.create(draft(name, manual("A")));
    }

    private Object kept(String sent) {
        Map<String, Object> form = Map.of("checklistId", new String[] {sent});
        return factory.getDescriptorParams(form).get("checklistId");
    }

    @SuppressWarnings("unchecked") // the workflow engine is older than generics
    private String html(String page, long checklist) {
        ValidatorDescriptor descriptor = new ValidatorDescriptor();
        descriptor.getArgs().put("checklistId", String.valueOf(checklist));
        return html(page, descriptor);
    }

    private String html(String page, ValidatorDescriptor descriptor) {
        return String.valueOf(factory.getVelocityParams(page, descriptor).get("checklistHtml"));
    }
}
