package org.productops.devhost.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.message.I18nResolver;
import org.productops.devhost.jira.field.CustomFieldRendering;
import org.productops.devhost.jira.field.CustomFieldTypes;
import org.productops.devhost.jira.field.JiraCustomFields;
import org.productops.devhost.jira.field.JiraFields;
import org.productops.devhost.jira.issue.IssueEditor;
import org.productops.devhost.jira.issue.IssueOperations;
import org.productops.devhost.jira.issue.IssueStore;
import org.productops.devhost.jira.issue.JiraIssues;
import org.productops.devhost.jira.jql.JqlFunctions;
import org.productops.devhost.jira.jql.JqlSearch;
import org.productops.devhost.jira.link.JiraLinks;
import org.productops.devhost.jira.model.JiraRecords;
import org.productops.devhost.jira.project.JiraAvatars;
import org.productops.devhost.jira.project.JiraConstants;
import org.productops.devhost.jira.project.JiraIssueTypes;
import org.productops.devhost.jira.project.JiraProjects;
import org.productops.devhost.jira.screen.JiraScreens;
import org.productops.devhost.jira.user.JiraPermissions;
import org.productops.devhost.jira.user.JiraTexts;
import org.productops.devhost.jira.user.JiraUsers;
import org.productops.devhost.jira.workflow.IssueTransitions;
import org.productops.devhost.jira.workflow.JiraWorkflows;
import org.productops.devhost.jira.workflow.WorkflowModules;
import org.productops.devhost.product.HostProduct;

/** The managers of one played Jira, put together. */
public final class Jira {
    private final HostProduct product;
    private final PluginTemplates templates;
    private final JiraRecords records;
    private final JiraTexts texts;
    private final JiraUsers people;
    private final JiraPermissions permissions;
    private final JiraProjects projects;
    private final JiraConstants constants;
    private final JiraIssueTypes issueTypes;
    private final JiraAvatars avatars;
    private final CustomFieldTypes customFieldTypes;
    private final JiraCustomFields customFields;
    private final JiraFields fields;
    private final JiraScreens screens;
    private final JiraLinks links;
    private final JiraWorkflows workflows;
    private final WorkflowModules workflowModules;
    private final JiraIssues issues;
    private final IssueStore store;
    private final IssueEditor editor;
    private final IssueTransitions transitions;
    private final IssueOperations operations;
    private final JqlFunctions functions;
    private final JqlSearch search;

    public Jira(HostProduct product, PluginTemplates templates) {
        this.product = product;
        this.templates = templates;
        records = new JiraRecords(product.documents());
        texts = new JiraTexts(() -> product.services().get(I18nResolver.class));
        people = new JiraUsers(product.users());
        permissions = new JiraPermissions(product.users(), records);
        projects = new JiraProjects(records);
        constants = new JiraConstants(records);
        issueTypes = new JiraIssueTypes(records, projects);
        avatars = new JiraAvatars(records);
        customFieldTypes = new CustomFieldTypes(this);
        customFields = new JiraCustomFields(records, customFieldTypes);
        fields = new JiraFields(records, product.users(), customFields, new CustomFieldRendering());
        screens = new JiraScreens(records);
        links = new JiraLinks(this, records);
        workflows = new JiraWorkflows(records);
        workflowModules = new WorkflowModules(this);
        issues = new JiraIssues(this, records);
        store = new IssueStore(this, records, () -> product.services().get(EventPublisher.class));
        editor = new IssueEditor();
        transitions = new IssueTransitions(this, records);
        operations = new IssueOperations(this, records);
        functions = new JqlFunctions();
        search = new JqlSearch(this, functions);
    }

    public HostProduct product() {
        return product;
    }

    public PluginTemplates templates() {
        return templates;
    }

    public JiraRecords records() {
        return records;
    }

    public JiraTexts texts() {
        return texts;
    }

    public JiraUsers people() {
        return people;
    }

    public JiraPermissions permissions() {
        return permissions;
    }

    public JiraProjects projects() {
        return projects;
    }

    public JiraConstants constants() {
        return constants;
    }

    public JiraIssueTypes issueTypes() {
        return issueTypes;
    }

    public JiraAvatars avatars() {
        return avatars;
    }

    public CustomFieldTypes customFieldTypes() {
        return customFieldTypes;
    }

    public JiraCustomFields customFields() {
        return customFields;
    }

    public JiraFields fields() {
        return fields;
    }

    public JiraScreens screens() {
        return screens;
    }

    public JiraLinks links() {
        return links;
    }

    public JiraWorkflows workflows() {
        return workflows;
    }

    public WorkflowModules workflowModules() {
        return workflowModules;
    }

    public JiraIssues issues() {
        return issues;
    }

    public IssueStore store() {
        return store;
    }

    public IssueEditor editor() {
        return editor;
    }

    public IssueTransitions transitions() {
        return transitions;
    }

    public IssueOperations operations() {
        return operations;
    }

    public JqlFunctions functions() {
        return functions;
    }

    public JqlSearch search() {
        return search;
    }
}
