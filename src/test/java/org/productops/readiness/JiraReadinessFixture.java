package org.productops.readiness;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Optional;
import org.productops.area.AreaFixture;
import org.productops.area.api.IssueAreas;
import org.productops.common.jira.JiraIssues;
import org.productops.readiness.check.WaitingFeedback;
import org.productops.readiness.check.jira.JiraComments;
import org.productops.readiness.check.jira.JiraFacts;
import org.productops.readiness.check.jira.JiraFieldCatalog;
import org.productops.readiness.check.jira.JiraLinks;
import org.productops.readiness.check.jira.JiraQueries;
import org.productops.readiness.checklist.InMemoryChecklistStore;
import org.productops.readiness.issue.InMemoryMarkStore;
import org.productops.readiness.issue.ItemService;
import org.productops.readiness.issue.ReadinessReader;
import org.productops.readiness.issue.ReadinessService;
import org.productops.readiness.issue.jira.JiraIssueDemands;
import org.productops.readiness.jira.DoorTexts;
import org.productops.readiness.jira.Doors;
import org.productops.readiness.jira.WorkflowChecklists;
import org.productops.readiness.jira.WorkflowHiddenTransitions;
import org.productops.readiness.jira.WorkflowOrigin;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeSettings;

/**
 * Readiness with as much of Jira as it asks. The issue PAY-1 has the status Doing of {@link TestWorkflow}; the custom
 * field 10100 is the product area, 10200 is named <em>Release note</em>.
 */
public final class JiraReadinessFixture {

    public static final String AREA = "customfield_10100";
    public static final String NOTE = "customfield_10200";

    public final InMemoryMarkStore ticks = new InMemoryMarkStore();
    public final ReadinessFixture core = new ReadinessFixture(new InMemoryChecklistStore(), ticks);
    public final CustomFieldManager customFields = mock(CustomFieldManager.class);
    public final CustomField area = customField(AREA, "Product area");
    public final CustomField note = customField(NOTE, "Release note");
    public final WorkflowManager workflows = mock(WorkflowManager.class);
    public final MutableIssue issue = mock(MutableIssue.class);
    public final IssueLinkManager links = mock(IssueLinkManager.class);
    public final IssueLinkTypeManager linkTypes = mock(IssueLinkTypeManager.class);
    public final CommentManager comments = mock(CommentManager.class);
    public final ProjectRoleManager roles = mock(ProjectRoleManager.class);
    public final SearchService searches = mock(SearchService.class);
    public final IssueDocumentSearchService index = mock(IssueDocumentSearchService.class);
    public final PermissionManager permissions = mock(PermissionManager.class);
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);

    public final AreaFixture areas = new AreaFixture();
    public final JiraFieldCatalog fields = new JiraFieldCatalog(customFields, new EnglishTexts());
    public final WaitingFeedback waiting = mock(WaitingFeedback.class);
    public final JiraFacts facts = new JiraFacts(
            new Areas(),
            areas.library,
            fields,
            new JiraLinks(links, linkTypes, permissions, authentication),
            new JiraComments(comments, roles),
            new JiraQueries(searches, index, authentication),
            waiting);
    public final WorkflowDescriptor descriptor = TestWorkflow.load();
    public final FakeSettings settings = new FakeSettings();
    public final WorkflowOrigin origin = new WorkflowOrigin(settings, core.storage.writes());
    public final WorkflowChecklists checklists = new WorkflowChecklists(workflows, origin);
    public final Doors doors = new Doors(core.library, core.clock());
    public final DoorTexts texts = new DoorTexts(core.people, core.eligible, new EnglishTexts());
    public final JiraIssues issues;
    public final ReadinessService readiness;
    public final ItemService items;
    public final ReadinessReader reader;

    public JiraReadinessFixture() {
        Status doing = mock(Status.class);
        when(doing.getId()).thenReturn("3");
        when(issue.getId()).thenReturn(10L);
        when(issue.getKey()).thenReturn("PAY-1");
        when(issue.getStatus()).thenReturn(doing);
        when(customFields.getCustomFieldObjects()).thenReturn(List.of(area, note));
        JiraWorkflow workflow = workflow("Delivery", descriptor);
        when(workflows.getWorkflow(issue)).thenReturn(workflow);
        when(workflows.getWorkflow(any(), any())).thenReturn(workflow);
        when(workflows.getWorkflows()).thenReturn(List.of(workflow));
        ApplicationUser user = mock(ApplicationUser.class);
        when(authentication.getLoggedInUser()).thenReturn(user);
        when(permissions.hasPermission(any(), any(Issue.class), any())).thenReturn(true);
        IssueManager manager = mock(IssueManager.class);
        when(manager.getIssueObjects(anyCollection())).thenReturn(List.of(issue));
        issues = new JiraIssues(manager, permissions, authentication);
        JiraIssueDemands demands = new JiraIssueDemands(checklists, facts);
        reader = core.reader(demands);
        readiness = core.readiness(
                issues, demands, new WorkflowHiddenTransitions(checklists, origin, doors, new EnglishTexts()));
        items = core.items(issues, demands);
    }

    /** From now on, Jira has a field of this type. */
    public CustomField field(String id, String name, String typeKey) {
        CustomFieldType<?, ?> type = mock(CustomFieldType.class);
        when(type.getKey()).thenReturn(typeKey);
        CustomField field = customField(id, name);
        doReturn(type).when(field).getCustomFieldType();
        when(customFields.getCustomFieldObjects()).thenReturn(List.of(area, note, field));
        return field;
    }

    /** From now on, the user may see the issue but not edit it. */
    public void mayNotEdit() {
        when(permissions.hasPermission(eq(ProjectPermissions.EDIT_ISSUES), eq(issue), any()))
                .thenReturn(false);
    }

    public static JiraWorkflow workflow(String name, WorkflowDescriptor descriptor) {
        JiraWorkflow workflow = mock(JiraWorkflow.class);
        when(workflow.getName()).thenReturn(name);
        when(workflow.getDescriptor()).thenReturn(descriptor);
        return workflow;
    }

    private CustomField customField(String id, String name) {
        CustomField field = mock(CustomField.class);
        when(field.getId()).thenReturn(id);
        when(field.getName()).thenReturn(name);
        when(customFields.getCustomFieldObject(id)).thenReturn(field);
        return field;
    }

    private final class Areas implements IssueAreas {
        @Override
        public Optional<String> areaKeyOf(long issueId) {
            throw new AssertionError("A transition must not look at what is saved");
        }

        @Override
        public Optional<String> fieldId() {
            return Optional.ofNullable(customFields.getCustomFieldObject(AREA)).map(CustomField::getId);
        }
    }
}
