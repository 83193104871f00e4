package org.productops.devhost.confluence.web;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import org.productops.devhost.confluence.Confluence;
import org.productops.devhost.confluence.content.ContentProblem;
import org.productops.devhost.confluence.content.PageRecord;
import org.productops.devhost.confluence.content.SpaceRecord;
import org.productops.devhost.confluence.render.OutputType;
import org.productops.devhost.request.RequestContext;
import org.productops.devhost.users.HostUser;
import org.productops.devhost.velocity.Html;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.Markup;
import org.productops.devhost.web.Page;
import org.productops.devhost.web.Routes;

/** The dashboard, and pages as readers see them. */
final class ContentPages {
    private static final int RECENT = 10;

    private final Confluence confluence;
    private final SpaceFrame frame;

    ContentPages(Confluence confluence, SpaceFrame frame) {
        this.confluence = confluence;
        this.frame = frame;
    }

    void addTo(Routes routes) {
        routes.getAnonymously("/", exchange -> exchange.redirect("/dashboard.action"))
                .getAnonymously("/dashboard.action", Guard.around(this::dashboard))
                .getAnonymously("/display/{key}", Guard.around(this::home))
                .getAnonymously("/display/{key}/{title*}", Guard.around(this::byTitle))
                .getAnonymously("/pages/viewpage.action", Guard.around(this::byId));
    }

    private void dashboard(Exchange exchange) throws IOException {
        if (RequestContext.currentUser().isEmpty()
                && !confluence.records().site().anonymous()) {
            Guard.toLogin(exchange);
            return;
        }
        Markup body = Markup.start().element("h2", "Spaces").open("ul", "id", "space-list");
        for (SpaceRecord space : confluence.contents().spaces()) {
            body.open("li")
                    .link(exchange.url("/display/" + space.key()), space.name())
                    .close();
        }
        body.close();
        if (RequestContext.currentUser().isPresent()) {
            body.open("p")
                    .element(
                            "a",
                            "Create a space",
                            "id",
                            "create-space",
                            "class",
                            "aui-button",
                            "href",
                            exchange.url("/spaces/createspace.action"))
                    .close();
        }
        body.element("h2", "Recently updated").open("ul", "id", "recently-updated");
        confluence.contents().pages().stream()
                .sorted(Comparator.comparing(PageRecord::modified).reversed())
                .limit(RECENT)
                .forEach(page -> body.open("li")
                        .link(exchange.url(Confluence.displayPath(page.spaceKey(), page.title())), page.title())
                        .close());
        exchange.page(Page.general("Dashboard", body.html()));
    }

    private void home(Exchange exchange) throws IOException {
        SpaceRecord space = confluence.contents().space(exchange.path("key"));
        show(exchange, space, confluence.contents().page(space.homePageId()));
    }

    private void byTitle(Exchange exchange) throws IOException {
        SpaceRecord space = confluence.contents().space(exchange.path("key"));
        // Confluence writes blanks in titles as plus signs, and a plus sign as %2B, which the server has decoded by
        // now.
        String written = exchange.path("title");
        PageRecord page = confluence
                .contents()
                .page(space, written)
                .or(() -> confluence.contents().page(space, written.replace('+', ' ')))
                .orElseThrow(() -> ContentProblem.notFound("There is no page '" + written + "' in this space."));
        show(exchange, space, page);
    }

    private void byId(Exchange exchange) throws IOException {
        PageRecord page = confluence.contents().page(Guard.id(exchange, "pageId"));
        show(exchange, confluence.contents().space(page.spaceKey()), page);
    }

    private void show(Exchange exchange, SpaceRecord space, PageRecord page) throws IOException {
        if (!exchange.param("output").isEmpty()) {
            bare(exchange, page);
            return;
        }
        String body = confluence.render(page, OutputType.DISPLAY);
        Markup content = Markup.start();
        if (confluence.permissions().canEdit(space)) {
            content.open("p", "class", "aui-buttons")
                    .element(
                            "a",
                            "Edit",
                            "id",
                            "editPageLink",
                            "class",
                            "aui-button",
                            "href",
                            exchange.url("/pages/editpage.action?pageId=" + page.id()))
                    .close();
        }
        content.element("p", meta(page), "class", "page-metadata")
                .open("div", "id", "main-content", "class", "wiki-content")
                .raw(body)
                .close()
                .raw(outputs(exchange, page));
        exchange.page(frame.around(exchange, space, Page.general(page.title(), content.html()))
                .withMeta("page-id", String.valueOf(page.id()))
                .withMeta("content-type", "page")
                .withContext("viewcontent")
                .withContext("page"));
    }

    /** A development tool: the page as each of the other outputs has it, without the frame, styles and scripts. */
    private void bare(Exchange exchange, PageRecord page) throws IOException {
        OutputType type = OutputType.named(exchange.param("output"))
                .orElseThrow(() -> new ContentProblem(400, "", "There is no output type " + exchange.param("output")));
        String html = confluence.render(page, type);
        exchange.response().setContentType("text/html;charset=UTF-8");
        exchange.response()
                .getWriter()
                .write("<!DOCTYPE html>\n<html lang=\"en\"><head><title>" + Html.escape(page.title())
                        + "</title></head><body><main><h1>" + Html.escape(page.title())
                        + "</h1><div id=\"main-content\" class=\"wiki-content\">" + html
                        + "</div></main></body></html>");
    }

    private static String outputs(Exchange exchange, PageRecord page) {
        Markup links = Markup.start()
                .open("nav", "class", "devhost-outputs", "aria-label", "Other outputs of this page")
                .text("This page as ");
        for (OutputType type : List.of(
                OutputType.PDF,
                OutputType.WORD,
                OutputType.HTML_EXPORT,
                OutputType.EMAIL,
                OutputType.FEED,
                OutputType.DIFF)) {
            links.link(
                            exchange.url("/pages/viewpage.action?pageId=" + page.id() + "&output=" + type.value()),
                            type.value())
                    .text(" ");
        }
        return links.html();
    }

    private String meta(PageRecord page) {
        return "Created by " + name(page.creator()) + ", last modified by " + name(page.modifier()) + " on "
                + date(page.modified()) + ", version " + page.version();
    }

    private String name(String userKey) {
        return confluence
                .product()
                .users()
                .find(userKey)
                .map(HostUser::displayName)
                .orElse("Unknown user");
    }

    private static String date(Instant time) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(RequestContext.currentLocale())
                .format(time.atZone(ZoneId.systemDefault()));
    }
}
