package org.productops.area.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.ArrayList;
import java.util.List;
import org.mockito.Mockito;
import org.productops.area.AreaFixture;
import org.productops.area.mapping.FakeProjects;
import org.productops.area.mapping.InMemoryMappingStore;
import org.productops.area.mapping.MappingLibrary;
import org.productops.area.rule.RuleFixture;
import org.productops.common.jira.JiraIssues;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.FakeSettings;

/** The field and its surroundings, with the product mocked. */
final class JiraFixture {

    static final String FIELD_ID = "customfield_10100";

    final AreaFixture areas = new AreaFixture();
    final CustomFieldManager fields = mock(CustomFieldManager.class);
    final IssueManager issues = mock(IssueManager.class);
    final PermissionManager permissions = mock(PermissionManager.class);
    final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    final JiraIssues jiraIssues = new JiraIssues(issues, permissions, authentication);
    final ApplicationProperties application = mock(ApplicationProperties.class);
    final FakeSettings settings = new FakeSettings();
    final FakeBrowser browser = new FakeBrowser();
    final ProductAreaField field = new ProductAreaField(fields, settings);
    final FakeProjects projects = new FakeProjects();
    final InMemoryMappingStore mappings = new InMemoryMappingStore();
    final MappingLibrary mappingLibrary = new MappingLibrary(areas.storage.snapshots(), mappings);
    final RuleFixture rules = new RuleFixture(areas, mappingLibrary, projects);
    final FieldRuling ruled = new FieldRuling(rules.presets, rules.required, jiraIssues);
    final RuledChanges changes = new RuledChanges(rules.library);
    final ProductAreaControls controls;
    final ProductAreaValues values;

    JiraFixture() {
        when(application.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/jira");
        controls = new ProductAreaControls(
                areas.library, browser.templates(), browser.resources(), application, areas.people);
        values = new ProductAreaValues(areas.library, jiraIssues, fields, areas.people, new EnglishTexts());
    }

    /** A field of our type that exists in the product. */
    CustomField customField() {
        return customField(FIELD_ID, ProductAreaField.TYPE);
    }

    CustomField customField(String id, String typeKey) {
        CustomFieldType<?, ?> type = mock(CustomFieldType.class);
        when(type.getKey()).thenReturn(typeKey);
        CustomField customField = mock(CustomField.class);
        when(customField.getId()).thenReturn(id);
        when(customField.getIdAsLong()).thenReturn(10100L);
        when(customField.getName()).thenReturn("Product area");
        Mockito.doReturn(type).when(customField).getCustomFieldType();
        when(fields.getCustomFieldObject(id)).thenReturn(customField);
        List<CustomField> all = new ArrayList<>(fields.getCustomFieldObjects());
        all.add(customField);
        when(fields.getCustomFieldObjects()).thenReturn(all);
        return customField;
    }

    /** An issue with this value in the field. */
    MutableIssue issue(long id, CustomField customField, Object value) {
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getKey()).thenReturn("SHOP-" + id);
        when(issue.getCustomFieldValue(customField)).thenReturn(value);
        when(issues.getIssueObject(id)).thenReturn(issue);
        when(issues.getIssueObjects(List.of(id))).thenReturn(List.of(issue));
        when(permissions.hasPermission(eq(ProjectPermissions.BROWSE_PROJECTS), eq(issue), any()))
                .thenReturn(true);
        return issue;
    }

    /** The user who makes the request may not see the issue. */
    void hide(MutableIssue issue) {
        when(permissions.hasPermission(eq(ProjectPermissions.BROWSE_PROJECTS), eq(issue), any()))
                .thenReturn(false);
    }
}
