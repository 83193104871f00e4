package org.productops.devhost.jira.pages;

import java.io.IOException;
import java.util.Map;
import java.util.TreeSet;
import org.productops.devhost.users.HostUser;
import org.productops.devhost.users.HostUsers;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.HttpProblem;
import org.productops.devhost.web.Page;
import org.productops.devhost.web.Routes;

/** Who somebody is. */
final class ProfilePages {
    private final HostUsers users;

    ProfilePages(HostUsers users) {
        this.users = users;
    }

    void addTo(Routes routes) {
        routes.get("/secure/ViewProfile.jspa", this::show);
    }

    private void show(Exchange exchange) throws IOException {
        String name = exchange.param("name");
        HostUser user = (name.isEmpty() ? users.find(exchange.user().key()) : users.findByName(name))
                .orElseThrow(() -> HttpProblem.notFound("There is nobody of this name."));
        String body = exchange.html("jira/profile", Map.of("user", user, "groups", new TreeSet<>(user.groups())));
        exchange.page(Page.general(user.displayName(), body));
    }
}
