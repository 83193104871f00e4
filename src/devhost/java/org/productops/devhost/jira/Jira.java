package org.productops.devhost.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.message.I18nResolver;
import org.productops.devhost.jira.field.CustomFieldRendering;
import org.productops.devhost.jira.field.CustomFieldTypes;
import org.productops.devhost.jira.field.FieldSettings;
import org.productops.devhost.jira.field.JiraCustomFields;
import org.productops.devhost.jira.field.JiraFields;
import org.productops.devhost.jira.field.ScreenFields;
import org.productops.devhost.jira.field.ValuePersister;
import org.productops.devhost.jira.issue.IssueStore;
import org.productops.devhost.jira.issue.JiraIssues;
import org.productops.devhost.jira.jql.JqlFunctions;
import org.productops.devhost.jira.jql.JqlSearch;
import org.productops.devhost.jira.link.JiraLinks;
import org.productops.devhost.jira.model.JiraRecords;
import org.productops.devhost.jira.project.JiraAvatars;
import org.productops.devhost.jira.project.JiraComponents;
import org.productops.devhost.jira.project.JiraConstants;
import org.productops.devhost.jira.project.JiraIssueTypes;
import org.productops.devhost.jira.project.JiraProjects;
import org.productops.devhost.jira.project.JiraVersions;
import org.productops.devhost.jira.property.IndexedProperties;
import org.productops.devhost.jira.screen.JiraScreens;
import org.productops.devhost.jira.user.JiraPermissions;
import org.productops.devhost.jira.user.JiraRoles;
import org.productops.devhost.jira.user.JiraUsers;
import org.productops.devhost.jira.workflow.IssueTransitions;
import org.productops.devhost.jira.workflow.JiraWorkflows;
import org.productops.devhost.jira.workflow.WorkflowModules;
import org.productops.devhost.plugin.PluginTemplates;
import org.productops.devhost.plugin.Services;
import org.productops.devhost.product.HostProduct;

/** The managers of one played Jira, put together. */
public record Jira(
        HostProduct product,
        JiraRecords records,
        JiraUsers people,
        JiraPermissions permissions,
        JiraRoles roles,
        JiraProjects projects,
        JiraComponents components,
        JiraVersions versions,
        JiraIssueTypes issueTypes,
        JiraAvatars avatars,
        CustomFieldTypes customFieldTypes,
        JiraCustomFields customFields,
        JiraFields fields,
        JiraScreens screens,
        ScreenFields screenFields,
        JiraIssues issues,
        JiraLinks links,
        JiraWorkflows workflows,
        WorkflowModules workflowModules,
        IssueTransitions transitions,
        IssueOperations operations,
        IndexedProperties indexedProperties,
        JqlFunctions functions,
        JqlSearch search) {

    /**
     * A Jira on the records of a product.
     *
     * @param templates renders what plugins bring for fields and validators
     */
    public static Jira of(HostProduct product, PluginTemplates templates) {
        Services services = product.services();
        JiraRecords records = new JiraRecords(product.documents());
        JiraUsers people = new JiraUsers(product.users());
        JiraPermissions permissions = new JiraPermissions(product.users(), records);
        JiraRoles roles = new JiraRoles(records);
        JiraProjects projects = new JiraProjects(records);
        JiraComponents components = new JiraComponents(records, () -> services.get(EventPublisher.class));
        JiraVersions versions = new JiraVersions(records, () -> services.get(EventPublisher.class));
        JiraIssueTypes issueTypes = new JiraIssueTypes(records, projects);
        JiraAvatars avatars = new JiraAvatars(records);
        CustomFieldTypes customFieldTypes =
                new CustomFieldTypes(templates, new ValuePersister(records), new FieldSettings(records));
        JiraCustomFields customFields = new JiraCustomFields(records, customFieldTypes);
        JiraFields fields = new JiraFields(
                records, product.users(), components, versions, customFields, new CustomFieldRendering());
        JiraScreens screens = new JiraScreens(records);
        ScreenFields screenFields = new ScreenFields(screens, fields);
        JiraConstants constants = new JiraConstants(records);
        IssueStore store = new IssueStore(records, customFields, () -> services.get(EventPublisher.class));
        JiraIssues issues =
                new JiraIssues(records, projects, components, versions, issueTypes, constants, people, store);
        JiraLinks links = new JiraLinks(records, issues, () -> services.get(EventPublisher.class));
        JiraWorkflows workflows = new JiraWorkflows(records);
        WorkflowModules workflowModules =
                new WorkflowModules(key -> services.get(I18nResolver.class).getText(key), templates);
        IssueTransitions transitions = new IssueTransitions(
                records, permissions, constants, screenFields, issues, store, workflows, workflowModules);
        IssueOperations operations =
                new IssueOperations(permissions, issueTypes, screenFields, issues, links, store, transitions);
        IndexedProperties indexedProperties = new IndexedProperties(records);
        JqlFunctions functions = new JqlFunctions();
        JqlSearch search = new JqlSearch(
                records, projects, issueTypes, permissions, people, issues, customFields, indexedProperties, functions);
        return new Jira(
                product,
                records,
                people,
                permissions,
                roles,
                projects,
                components,
                versions,
                issueTypes,
                avatars,
                customFieldTypes,
                customFields,
                fields,
                screens,
                screenFields,
                issues,
                links,
                workflows,
                workflowModules,
                transitions,
                operations,
                indexedProperties,
                functions,
                search);
    }
}
