package org.productops.devhost.jira.pages;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.productops.devhost.users.HostUsers;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.HttpProblem;
import org.productops.devhost.web.Markup;
import org.productops.devhost.web.Page;
import org.productops.devhost.web.Routes;
import org.productops.devhost.web.WebFragments;
import org.productops.devhost.web.WebItem;
import org.productops.devhost.web.WebSection;

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
        Markup body = Markup.start();
        for (String location : List.of("system.admin", "admin_plugins_menu")) {
            for (WebSection section : fragments.sections(location, Map.of())) {
                List<WebItem> items = fragments.items(location + "/" + section.key(), Map.of());
                if (!items.isEmpty()) {
                    body.element("h2", section.label()).open("ul");
                    items.forEach(item -> body.open("li")
                            .link(exchange.url(item.path()), item.label())
                            .close());
                    body.close();
                }
            }
        }
        exchange.page(Page.admin("Administration", body.html(), ""));
    }
}
