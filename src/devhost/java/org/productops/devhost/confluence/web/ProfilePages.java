package org.productops.devhost.confluence.web;

import java.io.IOException;
import org.productops.devhost.users.HostUser;
import org.productops.devhost.users.HostUsers;
import org.productops.devhost.velocity.Html;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.HttpProblem;
import org.productops.devhost.web.Page;
import org.productops.devhost.web.Routes;

/** Where links to people lead. */
final class ProfilePages {
    private final HostUsers users;

    ProfilePages(HostUsers users) {
        this.users = users;
    }

    void addTo(Routes routes) {
        routes.get("/users/viewuserprofile.action", this::show);
    }

    private void show(Exchange exchange) throws IOException {
        HostUser user = users.findByName(exchange.param("username"))
                .orElseThrow(() -> new HttpProblem(404, "There is no such person."));
        exchange.page(Page.general(user.displayName(), "<p>" + Html.escape(user.email()) + "</p>"));
    }
}
