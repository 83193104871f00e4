package org.productops.readiness.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Optional;
import org.mockito.Mockito;
import org.productops.area.IssueAreas;
import org.productops.readiness.ReadinessFixture;
import org.productops.testing.fakes.EnglishTexts;

/**
 * Readiness with as much of Jira as it asks. The issue PAY-1 has the status Doing of {@link TestWorkflow}; the custom
 * field 10100 is the product area, 10200 is named <em>Release note</em>.
 */
final class JiraFixture {

    static final String AREA = "customfield_10100";
    static final String NOTE = "customfield_10200";

    final ReadinessFixture core = new ReadinessFixture();
    final CustomFieldManager customFields = mock(CustomFieldManager.class);
    final CustomField area = customField(AREA, "Product area");
    final CustomField note = customField(NOTE, "Release note");
    final WorkflowManager workflows = mock(WorkflowManager.class);
    final PermissionManager permissions = mock(PermissionManager.class);
    final IssueManager issueManager = mock(IssueManager.class);
    final MutableIssue issue = mock(MutableIssue.class);
    final ApplicationProperties application = mock(ApplicationProperties.class);

    final JiraFields fields = new JiraFields(customFields, new EnglishTexts());
    final JiraFacts facts = new JiraFacts(new Areas(), fields);
    final WorkflowChecklists demands = new WorkflowChecklists(workflows);
    final JiraIssues issues;

    JiraFixture() {
        Status doing = mock(Status.class);
        when(doing.getId()).thenReturn("3");
        when(issue.getId()).thenReturn(10L);
        when(issue.getKey()).thenReturn("PAY-1");
        when(issue.getStatus()).thenReturn(doing);
        when(issueManager.getIssueObject("PAY-1")).thenReturn(issue);
        when(customFields.getCustomFieldObjects()).thenReturn(List.of(area, note));
        JiraWorkflow workflow = workflow("Delivery", TestWorkflow.load());
        when(workflows.getWorkflow(issue)).thenReturn(workflow);
        when(workflows.getWorkflows()).thenReturn(List.of(workflow));
        ApplicationUser user = mock(ApplicationUser.class);
        JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
        when(authentication.getLoggedInUser()).thenReturn(user);
        when(permissions.hasPermission(any(), eq(issue), any())).thenReturn(true);
        when(application.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/jira");
        issues = new JiraIssues(issueManager, permissions, authentication, facts, demands);
    }

    /** From now on, the user may see the issue but not edit it. */
    void mayNotEdit() {
        when(permissions.hasPermission(eq(ProjectPermissions.EDIT_ISSUES), eq(issue), any()))
                .thenReturn(false);
    }

    static JiraWorkflow workflow(String name, WorkflowDescriptor descriptor) {
        JiraWorkflow workflow = mock(JiraWorkflow.class);
        when(workflow.getName()).thenReturn(name);
        when(workflow.getDescriptor()).thenReturn(descriptor);
        return workflow;
    }

    private CustomField customField(String id, String name) {
        CustomField field = mock(CustomField.class);
        Mockito.when(field.getId()).thenReturn(id);
        Mockito.when(field.getName()).thenReturn(name);
        Mockito.when(customFields.getCustomFieldObject(id)).thenReturn(field);
        return field;
    }

    private static final class Areas implements IssueAreas {
        @Override
        public Optional<String> areaKeyOf(long issueId) {
            throw new AssertionError("A transition must not look at what is saved");
        }

        @Override
        public Optional<String> fieldId() {
            return Optional.of(AREA);
        }
    }
}
