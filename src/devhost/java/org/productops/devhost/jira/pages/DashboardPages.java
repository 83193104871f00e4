package org.productops.devhost.jira.pages;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.dashboard.DashboardItemModule;
import org.productops.devhost.jira.dashboard.DashboardItems;
import org.productops.devhost.jira.dashboard.Dashboards;
import org.productops.devhost.jira.model.ProjectRecord;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.HttpProblem;
import org.productops.devhost.web.Page;
import org.productops.devhost.web.Routes;

/** The dashboard: the projects, and what somebody has added of what plugins bring. */
final class DashboardPages {
    static final String PATH = "/secure/Dashboard.jspa";

    private static final String PREFERENCE = "preference.";

    private final Jira jira;
    private final DashboardItems items;
    private final Dashboards dashboards = new Dashboards();

    DashboardPages(Jira jira, DashboardItems items) {
        this.jira = jira;
        this.items = items;
    }

    void addTo(Routes routes) {
        routes.get(PATH, this::show)
                .post("/secure/AddDashboardItem.jspa", this::add)
                .post("/secure/RemoveDashboardItem.jspa", this::remove)
                .post("/secure/SaveDashboardPreferences.jspa", this::save);
    }

    /** An item; its preferences are escaped, as Jira gives them. */
    public record ItemView(long id, DashboardItemModule module, Map<String, String> preferences) {}

    private void show(Exchange exchange) throws IOException {
        ApplicationUser user = IssueAccess.user(exchange);
        List<ProjectRecord> projects = jira.projects().getProjects().stream()
                .filter(project -> jira.permissions().canBrowse(project.getId(), user))
                .map(project -> jira.projects().record(project.getId()))
                .toList();
        List<ItemView> shown = dashboards.of(exchange.user().key()).stream()
                .flatMap(item -> items.find(item.module()).stream()
                        .map(module -> new ItemView(item.id(), module, escaped(item.preferences()))))
                .toList();
        String html = exchange.html(
                "jira/dashboard",
                Map.of(
                        "projects",
                        projects,
                        "items",
                        shown,
                        "addable",
                        items.all().stream()
                                .collect(Collectors.toMap(
                                        DashboardItemModule::completeKey,
                                        DashboardItemModule::title,
                                        (one, other) -> one,
                                        TreeMap::new))));
        exchange.page(Page.general("Projects", html)
                .withContext("atl.dashboard")
                .withHead("<script src=\"" + exchange.url("/s/aui/10.0.4/host/dashboard.js") + "\" defer></script>"));
    }

    private static Map<String, String> escaped(Map<String, String> preferences) {
        Map<String, String> escaped = new TreeMap<>();
        preferences.forEach((name, value) -> escaped.put(
                name,
                value.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("'", "&#39;")));
        return escaped;
    }

    private void add(Exchange exchange) throws IOException {
        DashboardItemModule module =
                items.find(exchange.param("module")).orElseThrow(() -> HttpProblem.notFound("There is no such item."));
        dashboards.add(exchange.user().key(), module.completeKey());
        exchange.redirect(PATH);
    }

    private void remove(Exchange exchange) throws IOException {
        dashboards.remove(exchange.user().key(), id(exchange));
        exchange.redirect(PATH);
    }

    private void save(Exchange exchange) {
        Map<String, String> preferences = exchange.request().getParameterMap().keySet().stream()
                .filter(name -> name.startsWith(PREFERENCE))
                .collect(Collectors.toMap(name -> name.substring(PREFERENCE.length()), exchange::param));
        dashboards.save(exchange.user().key(), id(exchange), preferences);
        exchange.response().setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static long id(Exchange exchange) {
        if (!exchange.param("id").matches("\\d{1,18}")) {
            throw HttpProblem.notFound("There is no such item.");
        }
        return Long.parseLong(exchange.param("id"));
    }
}
