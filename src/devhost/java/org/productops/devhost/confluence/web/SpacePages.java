package org.productops.devhost.confluence.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.devhost.confluence.Confluence;
import org.productops.devhost.confluence.content.ContentProblem;
import org.productops.devhost.confluence.content.SpaceRecord;
import org.productops.devhost.users.HostUser;
import org.productops.devhost.web.AuiForm;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.Markup;
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
                .get("/spaces/spacepermissions.action", Guard.around(exchange -> permissions(exchange, Map.of())))
                .post("/spaces/doeditspacepermissions.action", Guard.around(this::permit))
                .get("/spaces/removespace.action", Guard.around(this::removeForm))
                .post("/spaces/doremovespace.action", Guard.around(this::remove));
    }

    private void createForm(Exchange exchange, int status, Map<String, String> errors) throws IOException {
        String form = AuiForm.post(exchange, "/spaces/docreatespace.action", errors)
                .text("name", "Name", exchange.param("name"))
                .text("key", "Key", exchange.param("key"))
                .buttons(exchange, "Create", "/dashboard.action");
        exchange.page(status, Page.general("Create a space", form));
    }

    private void create(Exchange exchange) throws IOException {
        try {
            SpaceRecord space = confluence.contents().createSpace(exchange.param("key"), exchange.param("name"));
            exchange.redirect("/display/" + space.key());
        } catch (ContentProblem problem) {
            createForm(exchange, problem.status(), Map.of(problem.field(), problem.getMessage()));
        }
    }

    private void overview(Exchange exchange) throws IOException {
        SpaceRecord space = administered(exchange);
        String body = Markup.start()
                .open("dl")
                .element("dt", "Name")
                .element("dd", space.name())
                .element("dt", "Key")
                .element("dd", space.key())
                .close()
                .open("p")
                .element(
                        "a",
                        "Delete space",
                        "id",
                        "delete-space",
                        "class",
                        "aui-button",
                        "href",
                        exchange.url("/spaces/removespace.action?key=" + space.key()))
                .html();
        page(exchange, space, "Space tools", body);
    }

    private void permissions(Exchange exchange, Map<String, String> errors) throws IOException {
        SpaceRecord space = administered(exchange);
        String form = AuiForm.post(exchange, "/spaces/doeditspacepermissions.action", errors)
                .hidden("key", space.key())
                .checkbox("everybody", "true", "Everybody with a licence may view", space.everybody())
                .checkbox("anonymous", "true", "Anonymous people may view, if the site lets them in", space.anonymous())
                .text("viewers", "May view, too (user names, with commas)", names(space.viewers()))
                .text("administrators", "Administer (user names, with commas)", names(space.administrators()))
                .buttons(exchange, "Save", "/spaces/viewspacesummary.action?key=" + space.key());
        page(exchange, space, "Permissions", form);
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
        String form = AuiForm.post(exchange, "/spaces/doremovespace.action", Map.of())
                .hidden("key", space.key())
                .raw("<p>All its pages are deleted for ever.</p>")
                .buttons(exchange, "Delete", "/spaces/viewspacesummary.action?key=" + space.key());
        page(exchange, space, "Delete " + space.name() + "?", form);
    }

    private void remove(Exchange exchange) throws IOException {
        confluence.contents().removeSpace(exchange.param("key"));
        exchange.redirect("/dashboard.action");
    }

    private SpaceRecord administered(Exchange exchange) {
        return confluence.contents().administeredSpace(exchange.param("key"));
    }

    private void page(Exchange exchange, SpaceRecord space, String title, String body) throws IOException {
        exchange.page(frame.around(exchange, space, Page.general(title, frame.tools(exchange, space, body))));
    }
}
