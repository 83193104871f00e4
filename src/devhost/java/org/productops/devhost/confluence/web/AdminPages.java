package org.productops.devhost.confluence.web;

import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import org.productops.devhost.confluence.Confluence;
import org.productops.devhost.confluence.content.SiteRecord;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.HttpProblem;
import org.productops.devhost.web.Page;
import org.productops.devhost.web.Routes;

/** The administration, as far as it changes what plugins meet: anonymous people, and read-only mode. */
final class AdminPages {
    private static final String PAGE = "/admin/viewgeneralconfig.action";

    private final Confluence confluence;
    private final Consumer<Boolean> readOnlyMode;

    AdminPages(Confluence confluence, Consumer<Boolean> readOnlyMode) {
        this.confluence = confluence;
        this.readOnlyMode = readOnlyMode;
    }

    void addTo(Routes routes) {
        routes.get(PAGE, this::show).post("/admin/doeditgeneralconfig.action", this::save);
    }

    private void show(Exchange exchange) throws IOException {
        requireAdministrator(exchange);
        String form = exchange.html(
                "confluence/configuration", Map.of("site", confluence.records().site()));
        exchange.page(Page.admin("General configuration", form, "general-configuration"));
    }

    private void save(Exchange exchange) throws IOException {
        requireAdministrator(exchange);
        SiteRecord site = new SiteRecord(
                !exchange.param("anonymous").isEmpty(),
                !exchange.param("readonly").isEmpty());
        confluence.records().put(site);
        readOnlyMode.accept(site.readOnly());
        exchange.redirect(PAGE);
    }

    private void requireAdministrator(Exchange exchange) {
        if (!confluence.product().users().isAdministrator(exchange.user().key())) {
            throw HttpProblem.forbidden("Only administrators may see this page.");
        }
    }
}
