package org.productops.devhost.link;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.productops.devhost.plugin.Application;
import org.productops.devhost.product.HostProduct;
import org.productops.devhost.product.ProductPart;
import org.productops.devhost.users.HostUser;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.HttpProblem;
import org.productops.devhost.web.Page;
import org.productops.devhost.web.WebPart;

/** The application links of a product: one, to the other product of the host once that runs, too. */
public final class ApplicationLinksPart implements ProductPart {
    private static final String PAGE = "/plugins/servlet/applinks/listApplicationLinks";

    private final Supplier<Optional<HostUser>> asking;
    private HostProduct product;
    private volatile HostProduct other;
    private volatile LinkBehaviour behaviour = LinkBehaviour.WORKS;

    /** @param asking who asks on this thread, as the product's own link finds it out */
    public ApplicationLinksPart(Supplier<Optional<HostUser>> asking) {
        this.asking = asking;
    }

    @Override
    public void prepare(HostProduct prepared) {
        product = prepared;
        prepared.services().add(ApplicationLinkService.class, this::link);
        WebPart web = prepared.part(WebPart.class);
        web.routes().get(PAGE, this::show).post(PAGE, this::save);
        boolean isJira = prepared.application() == Application.JIRA;
        web.fragments()
                .hostItem(
                        isJira ? "system.admin/issues" : "system.admin/configuration",
                        "application-links",
                        "Application links",
                        PAGE,
                        90);
    }

    /** Links this product to another one. */
    public void connect(HostProduct to) {
        other = to;
    }

    /** Makes the link behave so from now on. */
    public void behave(LinkBehaviour wanted) {
        behaviour = wanted;
    }

    private ApplicationLink link(Class<? extends ApplicationType> type) {
        Class<? extends ApplicationType> linked =
                product.application() == Application.JIRA ? ConfluenceApplicationType.class : JiraApplicationType.class;
        return other == null || type != linked || behaviour == LinkBehaviour.REMOVED
                ? null
                : new HostApplicationLink(other, behaviour, asking, URI.create(product.baseUrl() + PAGE));
    }

    private void show(Exchange exchange) throws IOException {
        requireAdministrator(exchange);
        Map<String, String> behaviours = new LinkedHashMap<>();
        for (LinkBehaviour each : LinkBehaviour.values()) {
            behaviours.put(each.name(), each.label());
        }
        String form = exchange.html(
                "web/application-links", Map.of("path", PAGE, "behaviours", behaviours, "behaviour", behaviour.name()));
        exchange.page(Page.admin("Application links", form, "application-links"));
    }

    private void save(Exchange exchange) throws IOException {
        requireAdministrator(exchange);
        behave(LinkBehaviour.valueOf(exchange.param("behaviour")));
        exchange.redirect(PAGE);
    }

    private void requireAdministrator(Exchange exchange) {
        if (!product.users().isAdministrator(exchange.user().key())) {
            throw HttpProblem.forbidden("Only administrators may see this page.");
        }
    }
}
