package org.productops.readiness.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.readiness.ReadinessFixture.draft;
import static org.productops.readiness.ReadinessFixture.manual;

import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.productops.readiness.Checklist;
import org.productops.testing.fakes.VelocityTemplates;

class ChecklistValidatorFactoryTest {

    private final JiraFixture jira = new JiraFixture();
    private final ChecklistValidatorFactory factory =
            new ChecklistValidatorFactory(jira.core.checklists, VelocityTemplates.create(), jira.application);

    @Test
    void offersToCreateTheFirstChecklist() {
        assertThat(html("input-parameters", null))
                .contains("There is no checklist yet.")
                .contains("href=\"/jira/plugins/servlet/productops/checklists?action=new\"");
    }

    @Test
    void offersAllChecklistsAndRemembersTheChoiceThroughARename() {
        Checklist one = create("One <script>");
        Checklist two = create("Two");

        assertThat(html("input-parameters", null))
                .contains("<option value=\"" + one.id() + "\">One &lt;script&gt;</option>")
                .doesNotContain("selected");
        assertThat(html("edit-parameters", two.id()))
                .contains("<option value=\"" + two.id() + "\" selected>Two</option>");

        jira.core.service.update(two.id(), 1, draft("Second", manual("A")));
        assertThat(html("view", two.id())).contains("All mandatory items of the checklist \u201cSecond\u201d");
    }

    @Test
    void saysThatTheChoiceIsGone() {
        Checklist one = create("One <b>");
        create("Two");
        jira.core.service.delete(one.id(), 1);

        assertThat(html("view", one.id()))
                .contains("\u201cOne &lt;b&gt;\u201d (number 1) was deleted")
                .doesNotContain("<b>");
        assertThat(html("edit-parameters", one.id()))
                .contains("productops-validator-problem")
                .doesNotContain("selected");
        assertThat(html("view", 99L)).contains("There is no checklist number 99.");
        assertThat(html("view", null)).contains("No checklist was chosen.");
    }

    @Test
    void keepsTheIdOfAChecklistAndNothingElse() {
        Checklist one = create("One");

        assertThat(kept(String.valueOf(one.id()))).isEqualTo("1");
        assertThat(kept("99")).isEqualTo("");
        assertThat(kept("<script>")).isEqualTo("");
        assertThat(kept("")).isEqualTo("");
        assertThat(factory.getDescriptorParams(Map.of()).get("checklistId")).isEqualTo("");
    }

    private Checklist create(String name) {
        return jira.core.service.create(draft(name, manual("A")));
    }

    private Object kept(String sent) {
        Map<String, Object> form = Map.of("checklistId", new String[] {sent});
        return factory.getDescriptorParams(form).get("checklistId");
    }

    @SuppressWarnings("unchecked")
    private String html(String page, Long checklist) {
        ValidatorDescriptor descriptor = new ValidatorDescriptor();
        if (checklist != null) {
            descriptor.getArgs().put("checklistId", String.valueOf(checklist));
        }
        return String.valueOf(factory.getVelocityParams(page, descriptor).get("checklistHtml"));
    }
}
