package org.productops.devhost.jira.pages;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.productops.devhost.jira.mail.MailFormats;
import org.productops.devhost.users.HostUser;
import org.productops.devhost.users.HostUsers;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.HttpProblem;
import org.productops.devhost.web.Page;
import org.productops.devhost.web.Routes;

/** Who somebody is. */
final class ProfilePages {
    private static final String PATH = "/secure/ViewProfile.jspa";

    private final HostUsers users;
    private final MailFormats formats;

    ProfilePages(HostUsers users, MailFormats formats) {
        this.users = users;
        this.formats = formats;
    }

    void addTo(Routes routes) {
        routes.get(PATH, this::show).post("/secure/UpdateUserPreferences.jspa", this::save);
    }

    private void show(Exchange exchange) throws IOException {
        String name = exchange.param("name");
        HostUser user = (name.isEmpty() ? users.find(exchange.user().key()) : users.findByName(name))
                .orElseThrow(() -> HttpProblem.notFound("There is nobody of this name."));
        Map<String, Object> values = new HashMap<>(Map.of("user", user, "groups", new TreeSet<>(user.groups())));
        if (user.key().equals(exchange.user().key())) {
            values.put("formats", Map.of("html", "HTML", "text", "Text"));
            values.put("format", formats.of(user.key()));
        }
        String body = exchange.html("jira/profile", values);
        exchange.page(Page.general(user.displayName(), body));
    }

    private void save(Exchange exchange) throws IOException {
        if (!MailFormats.ALL.contains(exchange.param("format"))) {
            throw new HttpProblem(400, "There is no such format.");
        }
        formats.choose(exchange.user().key(), exchange.param("format"));
        exchange.redirect(PATH);
    }
}
