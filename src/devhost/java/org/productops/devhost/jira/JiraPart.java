package org.productops.devhost.jira;

import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.issue.label.LabelManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.search.managers.SearchHandlerManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.VersionManager;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.ExecutingHttpRequest;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.TimeZone;
import org.productops.devhost.jira.attachment.JiraAttachments;
import org.productops.devhost.jira.dashboard.DashboardItems;
import org.productops.devhost.jira.field.CustomFieldTypes;
import org.productops.devhost.jira.field.FieldSettings;
import org.productops.devhost.jira.field.ValuePersister;
import org.productops.devhost.jira.issue.IssueComments;
import org.productops.devhost.jira.jql.IssueCounter;
import org.productops.devhost.jira.jql.JqlFunctions;
import org.productops.devhost.jira.mail.JiraMail;
import org.productops.devhost.jira.project.JiraConstant;
import org.productops.devhost.jira.property.EntityProperties;
import org.productops.devhost.jira.property.IndexedProperties;
import org.productops.devhost.jira.tab.IssueTabs;
import org.productops.devhost.jira.user.JiraAuthentication;
import org.productops.devhost.jira.user.JiraDates;
import org.productops.devhost.jira.user.JiraGroups;
import org.productops.devhost.jira.user.JiraTokens;
import org.productops.devhost.jira.user.JiraUserSearch;
import org.productops.devhost.plugin.Services;
import org.productops.devhost.product.HostProduct;
import org.productops.devhost.product.ProductPart;
import org.productops.devhost.request.RequestContext;
import org.productops.devhost.users.HostUsers;
import org.productops.devhost.velocity.VelocityPart;

/** Jira's managers as services for plugins, and the module types that only Jira has. */
public final class JiraPart implements ProductPart {
    private Jira jira;
    private JiraMail mail;
    private DashboardItems dashboardItems;
    private IssueTabs issueTabs;
    private final JiraAttachments attachments = new JiraAttachments();

    @Override
    public void prepare(HostProduct product) {
        VelocityPart velocity = product.part(VelocityPart.class);
        velocity.templates().library("devhost/jira-macros.vm");
        jira = Jira.of(product, velocity::template);
        ExecutingHttpRequest.setSource(
                () -> RequestContext.current().map(RequestContext::request).orElse(null));
        offer(product.services(), product.users());
        mail = JiraMail.of(product.documents());
        mail.offer(product.services());
        product.moduleTypes().add(CustomFieldTypes.moduleType(), jira.customFieldTypes());
        jira.workflowModules().addTo(product.moduleTypes());
        product.moduleTypes().add(JqlFunctions.moduleType(), jira.functions());
        product.moduleTypes().add(IndexedProperties.moduleType(), jira.indexedProperties());
        dashboardItems = new DashboardItems(
                key -> product.services().get(I18nResolver.class).getText(key), velocity::template);
        product.moduleTypes().add(DashboardItems.moduleType(), dashboardItems);
        issueTabs =
                new IssueTabs(key -> product.services().get(I18nResolver.class).getText(key));
        product.moduleTypes().add(IssueTabs.moduleType(), issueTabs);
    }

    private void offer(Services services, HostUsers users) {
        services.add(UserManager.class, jira.people());
        services.add(GroupManager.class, new JiraGroups(users));
        services.add(UserSearchService.class, new JiraUserSearch(users));
        services.add(JiraAuthenticationContext.class, new JiraAuthentication());
        services.add(DateTimeFormatter.class, new JiraDates());
        services.add(TimeZoneManager.class, TimeZone::getDefault);
        services.add(XsrfTokenGenerator.class, new JiraTokens());
        services.add(PermissionManager.class, jira.permissions());
        services.add(ProjectRoleManager.class, jira.roles());
        services.add(ProjectManager.class, jira.projects());
        services.add(ProjectComponentManager.class, jira.components());
        services.add(VersionManager.class, jira.versions());
        services.add(IssueTypeManager.class, jira.issueTypes());
        services.add(IssueTypeSchemeManager.class, jira.issueTypes());
        services.add(AvatarManager.class, jira.avatars());
        services.add(CustomFieldManager.class, jira.customFields());
        services.add(CustomFieldValuePersister.class, new ValuePersister(jira.records()));
        services.add(GenericConfigManager.class, new FieldSettings(jira.records()));
        services.add(JsonEntityPropertyManager.class, new EntityProperties(jira.records()));
        services.add(FieldScreenManager.class, jira.screens());
        services.add(IssueTypeScreenSchemeManager.class, jira.screens());
        services.add(CommentManager.class, new IssueComments(jira.records(), jira.people()));
        services.add(PriorityManager.class, () -> jira.records().priorities().all().stream()
                .<Priority>map(JiraConstant::new)
                .toList());
        services.add(AttachmentManager.class, attachments);
        services.add(IssueLinkManager.class, jira.links());
        services.add(IssueLinkTypeManager.class, jira.links());
        services.add(WorkflowManager.class, jira.workflows());
        services.add(IssueManager.class, jira.issues());
        services.add(IssueService.class, new JiraIssueService(jira));
        services.add(LabelManager.class, new JiraLabels(jira));
        IssueCounter counter = new IssueCounter(jira.search());
        services.add(SearchService.class, counter);
        services.add(SearchHandlerManager.class, counter);
        // Searches look at the issues themselves.
        services.add(IssueIndexingService.class, (issue, parameters) -> {});
        services.add(IssueDocumentSearchService.class, counter);
    }

    /** What plugins bring to its dashboard. */
    public DashboardItems dashboardItems() {
        return dashboardItems;
    }

    /** What plugins bring to its issue view. */
    public IssueTabs issueTabs() {
        return issueTabs;
    }

    /** The files of its issues. */
    public JiraAttachments attachments() {
        return attachments;
    }

    /** Its mail. */
    public JiraMail mail() {
        return mail;
    }

    /** The managers. */
    public Jira jira() {
        return jira;
    }
}
