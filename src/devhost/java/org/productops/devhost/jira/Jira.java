package org.productops.devhost.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.message.I18nResolver;
import org.productops.devhost.jira.field.CustomFieldRendering;
import org.productops.devhost.jira.field.CustomFieldTypes;
import org.productops.devhost.jira.field.JiraCustomFields;
import org.productops.devhost.jira.field.JiraFields;
import org.productops.devhost.jira.field.ScreenFields;
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
import org.productops.devhost.jira.user.JiraUsers;
import org.productops.devhost.jira.workflow.IssueTransitions;
import org.productops.devhost.jira.workflow.JiraWorkflows;
import org.productops.devhost.jira.workflow.WorkflowModules;
import org.productops.devhost.plugin.PluginTemplates;
import org.productops.devhost.plugin.Services;
import org.productops.devhost.product.HostProduct;

/** The managers of one played Jira, put together. */
public final class Jira {
    private final HostProduct product;
    private final JiraRecords records;
    private final JiraUsers people;
    private final JiraPermissions permissions;
    private final JiraProjects projects;
    private final JiraIssueTypes issueTypes;
    private final JiraAvatars avatars;
    private final CustomFieldTypes customFieldTypes;
    private final JiraCustomFields customFields;
    private final JiraFields fields;
    private final JiraScreens screens;
    private final ScreenFields screenFields;
    private final JiraIssues issues;
    private final JiraLinks links;
    private final JiraWorkflows workflows;
    private final WorkflowModules workflowModules;
    private final IssueTransitions transitions;
    private final IssueOperations operations;
    private final JqlFunctions functions = new JqlFunctions();
    private final JqlSearch search;

    public Jira(HostProduct product, PluginTemplates templates) {
        this.product = product;
        Services services = product.services();
        records = new JiraRecords(product.documents());
        people = new JiraUsers(product.users());
        permissions = new JiraPermissions(product.users(), records);
        projects = new JiraProjects(records);
        issueTypes = new JiraIssueTypes(records, projects);
        avatars = new JiraAvatars(records);
        customFieldTypes = new CustomFieldTypes(templates);
        customFields = new JiraCustomFields(records, customFieldTypes);
        fields = new JiraFields(records, product.users(), customFields, new CustomFieldRendering());
        screens = new JiraScreens(records);
        screenFields = new ScreenFields(screens, fields);
        JiraConstants constants = new JiraConstants(records);
        issues = new JiraIssues(records, projects, issueTypes, constants, people);
        links = new JiraLinks(records, issues);
        workflows = new JiraWorkflows(records);
        workflowModules =
                new WorkflowModules(key -> services.get(I18nResolver.class).getText(key), templates);
        IssueStore store = new IssueStore(records, customFields, () -> services.get(EventPublisher.class));
        transitions = new IssueTransitions(
                records, permissions, constants, screenFields, issues, store, workflows, workflowModules);
        operations = new IssueOperations(permissions, issueTypes, screenFields, issues, links, store, transitions);
        search = new JqlSearch(records, projects, issueTypes, permissions, issues, customFields, functions);
    }

    public HostProduct product() {
        return product;
    }

    public JiraRecords records() {
        return records;
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

    public ScreenFields screenFields() {
        return screenFields;
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
