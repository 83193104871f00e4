package org.productops.devhost.jira.pages;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Map;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.JiraPart;
import org.productops.devhost.jira.mail.JiraMail;
import org.productops.devhost.jira.user.JiraUsers;
import org.productops.devhost.jira.workflow.RuleKind;
import org.productops.devhost.product.HostProduct;
import org.productops.devhost.product.ProductPart;
import org.productops.devhost.request.RequestContext;
import org.productops.devhost.web.Chrome;
import org.productops.devhost.web.Locations;
import org.productops.devhost.web.Routes;
import org.productops.devhost.web.WebFragments;
import org.productops.devhost.web.WebPart;

/** Adds Jira's pages and the places that its pages have for fragments of plugins. */
public final class JiraPagesPart implements ProductPart {

    @Override
    public void prepare(HostProduct product) {
        WebPart web = product.part(WebPart.class);
        Jira jira = product.part(JiraPart.class).jira();
        web.chrome(new Chrome(
                "Jira",
                DashboardPages.PATH,
                "system.top.navigation.bar",
                "/secure/CreateIssue!default.jspa",
                "/secure/admin/Administration.jspa",
                List.of("system.admin", "admin_plugins_menu"),
                false));
        locations(web.locations());
        fragments(web.fragments());
        Routes routes = web.routes();
        new DashboardPages(jira, product.part(JiraPart.class).dashboardItems()).addTo(routes);
        new ProjectPages(jira, web.fragments()).addTo(routes);
        new NavigatorPages(jira).addTo(routes);
        JiraPart part = product.part(JiraPart.class);
        new IssueViewPage(jira, web.fragments(), part.issueTabs(), part.attachments()).addTo(routes);
        new CreatePages(jira).addTo(routes);
        new EditPages(jira).addTo(routes);
        new TransitionPages(jira).addTo(routes);
        new MovePages(jira).addTo(routes);
        new LinkPages(jira).addTo(routes);
        new AdministrationPages(product.users(), web.fragments()).addTo(routes);
        new WorkflowPages(jira).addTo(routes);
        for (RuleKind kind : RuleKind.values()) {
            new RulePages(jira, kind).addTo(routes);
        }
        new XmlPages(jira).addTo(routes);
        new AvatarPages(jira).addTo(routes);
        JiraMail mail = product.part(JiraPart.class).mail();
        new ProfilePages(product.users(), mail.formats()).addTo(routes);
        new MailPages(product.users(), mail.mailbox()).addTo(routes);
        web.diagnose("mails", mail.mailbox()::mails, mail.mailbox()::clear);
    }

    private static void locations(Locations locations) {
        locations
                .menuBars("system.top.navigation.bar")
                .itemSections(
                        "jira.issue.tools",
                        ProjectPages.SIDEBAR,
                        ProjectPages.CONFIGURATION,
                        "operations-operations",
                        "system.admin/issues",
                        "admin_plugins_menu/general")
                .sectionLocations("admin_plugins_menu")
                .panels("atl.jira.view.issue.left.context", "atl.jira.view.issue.right.context");
    }

    private static void fragments(WebFragments fragments) {
        fragments
                .hostItem("system.top.navigation.bar", "home_link", "Projects", DashboardPages.PATH, 10)
                .hostItem("system.top.navigation.bar", "find_link", "Issues", "/issues/?jql=", 20)
                .hostSection("system.admin", "issues", "Issues", 10)
                .hostItem(
                        "system.admin/issues",
                        "workflows",
                        "Workflows",
                        "/secure/admin/workflows/ListWorkflows.jspa",
                        10)
                .hostItem("system.admin/issues", "mails", "Mails", MailPages.PATH, 20)
                .linkVariable("$issue.key", context -> ((Issue) context.get("issue")).getKey())
                .linkVariable("$issue.id", context -> String.valueOf(((Issue) context.get("issue")).getId()))
                .linkVariable("$pathEncodedProjectKey", context -> ((Project) context.get("project")).getKey())
                .linkVariable("$projectKeyEncoded", context -> ((Project) context.get("project")).getKey())
                .everywhere(() -> RequestContext.currentUser()
                        .<Map<String, Object>>map(user -> Map.of("user", JiraUsers.of(user)))
                        .orElse(Map.of()));
    }
}
