package org.productops.devhost.confluence.web;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.productops.devhost.confluence.Confluence;
import org.productops.devhost.confluence.content.ContentProblem;
import org.productops.devhost.confluence.content.PageRecord;
import org.productops.devhost.confluence.content.SpaceRecord;
import org.productops.devhost.confluence.render.OutputType;
import org.productops.devhost.request.RequestContext;
import org.productops.devhost.users.HostUser;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.Page;
import org.productops.devhost.web.PageLink;
import org.productops.devhost.web.Routes;
import org.productops.devhost.web.WebSession;

/** The dashboard, and pages as readers see them. */
final class ContentPages {
    private static final int RECENT = 10;
    private static final List<OutputType> OTHER_OUTPUTS = List.of(
            OutputType.PDF,
            OutputType.WORD,
            OutputType.HTML_EXPORT,
            OutputType.EMAIL,
            OutputType.FEED,
            OutputType.DIFF);

    private final Confluence confluence;
    private final SpaceFrame frame;

    ContentPages(Confluence confluence, SpaceFrame frame) {
        this.confluence = confluence;
        this.frame = frame;
    }

    void addTo(Routes routes) {
        routes.getAnonymously("/", exchange -> exchange.redirect("/dashboard.action"))
                .getAnonymously("/dashboard.action", Guard.around(this::dashboard))
                .getAnonymously("/spaces/{key}/overview", Guard.around(this::home))
                .getAnonymously("/display/{key}", Guard.around(this::home))
                .getAnonymously("/display/{key}/{title*}", Guard.around(this::byTitle))
                .getAnonymously("/pages/viewpage.action", Guard.around(this::byId))
                .getAnonymously("/exportword", Guard.around(this::word));
    }

    private void dashboard(Exchange exchange) throws IOException {
        if (RequestContext.currentUser().isEmpty()
                && !confluence.records().site().anonymous()) {
            WebSession.of(exchange.request()).askForLogin(exchange.response());
            return;
        }
        List<PageLink> spaces = confluence.contents().spaces().stream()
                .map(space -> new PageLink(space.path(), space.name()))
                .toList();
        List<PageLink> recent = confluence.contents().pages().stream()
                .sorted(Comparator.comparing(PageRecord::modified).reversed())
                .limit(RECENT)
                .map(SpaceFrame::link)
                .toList();
        String html = exchange.html(
                "confluence/dashboard",
                Map.of(
                        "spaces", spaces,
                        "loggedIn", RequestContext.currentUser().isPresent(),
                        "recent", recent));
        exchange.page(Page.general("Dashboard", html));
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
        String html = exchange.html(
                "confluence/page",
                Map.of(
                        "page", page,
                        "menuItems", frame.menuItems(space),
                        "items", frame.pageItems(space),
                        "editable", confluence.permissions().canEdit(space),
                        "creator", name(page.creator()),
                        "modifier", name(page.modifier()),
                        "date", date(page.modified()),
                        "contentHtml", confluence.render(page, OutputType.DISPLAY),
                        "outputs", OTHER_OUTPUTS));
        exchange.page(frame.around(exchange, space, Page.general(page.title(), html))
                .withMeta("page-id", String.valueOf(page.id()))
                .withMeta("page-title", page.title())
                .withMeta("content-type", "page")
                .withContext("viewcontent")
                .withContext("page"));
    }

    /** A development tool: the page as each of the other outputs has it, without the frame, styles and scripts. */
    private void bare(Exchange exchange, PageRecord page) throws IOException {
        OutputType type = OutputType.named(exchange.param("output"))
                .orElseThrow(() -> new ContentProblem(400, "", "There is no output type " + exchange.param("output")));
        bare(exchange, page, type);
    }

    /** Confluence's own address; there the HTML comes as a file for Word. */
    private void word(Exchange exchange) throws IOException {
        bare(exchange, confluence.contents().page(Guard.id(exchange, "pageId")), OutputType.WORD);
    }

    private void bare(Exchange exchange, PageRecord page, OutputType type) throws IOException {
        exchange.response().setContentType("text/html;charset=UTF-8");
        exchange.response()
                .getWriter()
                .write(exchange.html(
                        "confluence/page-output", Map.of("page", page, "contentHtml", confluence.render(page, type))));
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
