package org.productops.readiness.checklist.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.productops.area.AreaFixture;
import org.productops.readiness.JiraReadinessFixture;
import org.productops.readiness.check.jira.JiraQueries;
import org.productops.readiness.checklist.Criterion;

class JiraConditionNamesTest {

    private static JiraConditionNames names(Optional<List<String>> components) {
        return new JiraConditionNames(
                mock(ProjectManager.class),
                mock(IssueTypeManager.class),
                mock(PriorityManager.class),
                new JiraReadinessFixture().fields,
                mock(JiraQueries.class),
                new AreaFixture().library,
                () -> components);
    }

    @Test
    void aComponentIsOneThatSomeProjectHasAndIsKeptAsJiraSpellsIt() {
        JiraConditionNames names = names(Optional.of(List.of("Basket", "Checkout")));

        assertThat(names.idOf(Criterion.Kind.COMPONENT, " basket ")).contains("Basket");
        assertThat(names.idOf(Criterion.Kind.COMPONENT, "Baskett")).isEmpty();
    }

    @Test
    void whereNobodyKnowsTheComponentsWhatIsTypedIsTaken() {
        assertThat(names(Optional.empty()).idOf(Criterion.Kind.COMPONENT, "Baskett"))
                .contains("Baskett");
    }
}
