package org.productops.readiness.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.readiness.ReadinessFixture.automatic;
import static org.productops.readiness.ReadinessFixture.draft;
import static org.productops.readiness.ReadinessFixture.manual;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.productops.common.error.Confirmation;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.TestWorkflow;
import org.productops.readiness.check.AreaSetCheck;
import org.productops.readiness.checklist.Checklist;
import org.productops.testing.fakes.VelocityTemplates;

class ChecklistValidatorFactoryTest {

    private final ReadinessFixture fixture = new ReadinessFixture();
    private final ChecklistValidatorFactory factory =
            new ChecklistValidatorFactory(fixture.library, fixture.onCreation, VelocityTemplates.create());

    @Test
    void offersToCreateTheFirstChecklist() {
        assertThat(html("input-parameters", new ValidatorDescriptor()))
                .contains("There is no checklist yet")
                .contains("href=\"/jira/plugins/servlet/productops/checklists?action=new\"");
    }

    @Test
    void cannotBeSavedInABrowserWithoutAChecklist() {
        assertThat(html("input-parameters", new ValidatorDescriptor()))
                .containsPattern(
                        "name=\"checklistId\" required[^>]*>\\s*<option value=\"\">[^<]*</option>\\s*</select>")
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
        String warning = "cannot ask yet for: Agreed &lt;b&gt;; Estimated.";

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
                .as("and keeps the same")
                .isEqualTo(Map.of("checklistId", stored.getArgs().get("checklistId")));
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
