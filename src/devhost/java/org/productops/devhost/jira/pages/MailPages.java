package org.productops.devhost.jira.pages;

import java.io.IOException;
import java.util.Map;
import org.productops.devhost.jira.mail.Mailbox;
import org.productops.devhost.users.HostUsers;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.HttpProblem;
import org.productops.devhost.web.Page;
import org.productops.devhost.web.Routes;

/** The mails that this host would have sent. */
final class MailPages {
    static final String PATH = "/secure/admin/MailQueueAdmin!default.jspa";

    private final HostUsers users;
    private final Mailbox mailbox;

    MailPages(HostUsers users, Mailbox mailbox) {
        this.users = users;
        this.mailbox = mailbox;
    }

    void addTo(Routes routes) {
        routes.get(PATH, this::show);
    }

    private void show(Exchange exchange) throws IOException {
        if (!users.isAdministrator(exchange.user().key())) {
            throw HttpProblem.forbidden("Only administrators may see the mails.");
        }
        String body = exchange.html("jira/mails", Map.of("mails", mailbox.newestFirst()));
        exchange.page(Page.admin("Mails", body, "mails"));
    }
}
