package org.productops.devhost.confluence.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.devhost.confluence.Confluence;
import org.productops.devhost.confluence.content.ContentProblem;
import org.productops.devhost.confluence.content.SpaceRecord;
import org.productops.devhost.users.HostUser;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.Page;
import org.productops.devhost.web.Routes;

/** Making, describing, opening and removing spaces. */
final class SpacePages {
    private final Confluence confluence;
    private final SpaceFrame frame;

    SpacePages(Confluence confluence, SpaceFrame frame) {
        this.confluence = confluence;
        this.frame = frame;
    }

    void addTo(Routes routes) {
        routes.get("/spaces/createspace.action", exchange -> createForm(exchange, 200, Map.of()))
                .post("/spaces/docreatespace.action", this::create)
                .get("/spaces/viewspacesummary.action", Guard.around(this::overview))
                .get("/spaces/spacepermissions.action", Guard.around(this::permissions))
                .post("/spaces/doeditspacepermissions.action", Guard.around(this::permit))
                .get("/spaces/removespace.action", Guard.around(this::removeForm))
                .post("/spaces/doremovespace.action", Guard.around(this::remove));
    }

    private void createForm(Exchange exchange, int status, Map<String, String> errors) throws IOException {
        String form = exchange.html(
                "confluence/create-space",
                Map.of(
                        "errors", errors,
                        "name", exchange.param("name"),
                        "key", exchange.param("key")));
        exchange.page(status, Page.general("Create a space", form));
    }

    private void create(Exchange exchange) throws IOException {
        try {
            SpaceRecord space = confluence.contents().createSpace(exchange.param("key"), exchange.param("name"));
            exchange.redirect(space.path());
        } catch (ContentProblem problem) {
            createForm(exchange, problem.status(), Map.of(problem.field(), problem.getMessage()));
        }
    }

    private void overview(Exchange exchange) throws IOException {
        page(exchange, administered(exchange), "Space tools", "confluence/space", Map.of());
    }

    private void permissions(Exchange exchange) throws IOException {
        SpaceRecord space = administered(exchange);
        page(
                exchange,
                space,
                "Permissions",
                "confluence/space-permissions",
                Map.of(
                        "viewers", names(space.viewers()),
                        "administrators", names(space.administrators())));
    }

    private void permit(Exchange exchange) throws IOException {
        SpaceRecord space = administered(exchange);
        confluence
                .contents()
                .permit(space.withPermissions(
                        !exchange.param("everybody").isEmpty(),
                        keys(exchange.param("viewers")),
                        keys(exchange.param("administrators")),
                        !exchange.param("anonymous").isEmpty()));
        exchange.redirect("/spaces/spacepermissions.action?key=" + space.key());
    }

    private String names(Set<String> keys) {
        return keys.stream()
                .flatMap(key -> confluence.product().users().find(key).stream())
                .map(HostUser::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private Set<String> keys(String names) {
        return Arrays.stream(names.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> confluence
                        .product()
                        .users()
                        .findByName(name)
                        .orElseThrow(() -> new ContentProblem(400, "viewers", "There is no user " + name + "."))
                        .key())
                .collect(Collectors.toSet());
    }

    private void removeForm(Exchange exchange) throws IOException {
        SpaceRecord space = administered(exchange);
        page(exchange, space, "Delete " + space.name() + "?", "confluence/remove-space", Map.of());
    }

    private void remove(Exchange exchange) throws IOException {
        confluence.contents().removeSpace(exchange.param("key"));
        exchange.redirect("/dashboard.action");
    }

    private SpaceRecord administered(Exchange exchange) {
        return confluence.contents().administeredSpace(exchange.param("key"));
    }

    private void page(Exchange exchange, SpaceRecord space, String title, String template, Map<String, Object> values)
            throws IOException {
        Map<String, Object> all = new HashMap<>(values);
        all.put("space", space);
        all.put("overview", "/spaces/viewspacesummary.action?key=" + space.key());
        String tool = frame.tools(exchange, space, exchange.html(template, all));
        exchange.page(frame.around(exchange, space, Page.general(title, tool)));
    }
}
