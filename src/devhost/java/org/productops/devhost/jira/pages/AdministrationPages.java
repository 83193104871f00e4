package org.productops.devhost.jira.pages;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.productops.devhost.users.HostUsers;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.HttpProblem;
import org.productops.devhost.web.LinkGroup;
import org.productops.devhost.web.Page;
import org.productops.devhost.web.Routes;
import org.productops.devhost.web.WebFragments;

/** The administration's first page. */
final class AdministrationPages {
    private final HostUsers users;
    private final WebFragments fragments;

    AdministrationPages(HostUsers users, WebFragments fragments) {
        this.users = users;
        this.fragments = fragments;
    }

    void addTo(Routes routes) {
        routes.get("/secure/admin/Administration.jspa", this::index);
    }

    private void index(Exchange exchange) throws IOException {
        if (!users.isAdministrator(exchange.user().key())) {
            throw HttpProblem.forbidden("Only administrators may see the administration.");
        }
        List<LinkGroup> groups = fragments.groups(List.of("system.admin", "admin_plugins_menu"));
        String body = exchange.html("jira/administration", Map.of("groups", groups));
        exchange.page(Page.admin("Administration", body, ""));
    }
}
