package org.productops.devhost.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.productops.devhost.request.RequestContext;
import org.productops.devhost.users.HostUsers;
import org.productops.devhost.velocity.Html;

/** Writes the whole document round a page: head, header, navigation, content. */
final class PageFrame {
    private final Supplier<Chrome> chrome;
    private final WebFragments fragments;
    private final WebResources resources;
    private final FrameHeader header;

    PageFrame(Supplier<Chrome> chrome, WebFragments fragments, WebResources resources, HostUsers users) {
        this.chrome = chrome;
        this.fragments = fragments;
        this.resources = resources;
        this.header = new FrameHeader(chrome, fragments, users);
    }

    String render(Page page, HttpServletRequest request) {
        String contextPath = request.getContextPath();
        // The navigation is written first: what its fragments require belongs into the head.
        String headerHtml = header.html(page, request);
        String content = content(page, request);
        PageAssets assets = PageAssets.of(request);
        assets.requireContext(page.decorator().context());
        page.contexts().forEach(assets::requireContext);
        Theme theme = Theme.of(request);
        return "<!DOCTYPE html>\n"
                + Markup.start()
                        .open(
                                "html",
                                "lang",
                                RequestContext.currentLocale().toLanguageTag(),
                                "data-color-mode",
                                theme.id(),
                                "data-theme",
                                "light:light dark:dark")
                        .open("head")
                        .raw(head(page, request))
                        .raw(resources.tags(assets, contextPath))
                        .raw(page.headHtml())
                        .close()
                        .open(
                                "body",
                                "class",
                                "aui-page-" + page.decorator().context().replace('.', '-'))
                        .open("div", "id", "page")
                        .raw(headerHtml)
                        .raw(content)
                        .raw(footer())
                        .html();
    }

    private String head(Page page, HttpServletRequest request) {
        Markup head = Markup.start()
                .empty("meta", "charset", "utf-8")
                // An empty icon: otherwise browsers ask outside the context path for one.
                .empty("link", "rel", "icon", "href", "data:,")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .element("title", page.title() + " - " + chrome.get().productName());
        Map<String, String> meta = new TreeMap<>(page.meta());
        meta.put("context-path", request.getContextPath());
        meta.put("base-url", request.getContextPath());
        RequestContext.currentUser().ifPresent(user -> meta.put("remote-user", user.name()));
        meta.put("user-locale", RequestContext.currentLocale().toString());
        meta.forEach((name, value) -> head.empty("meta", "name", "ajs-" + name, "content", value));
        String token = WebSession.of(request).token();
        head.empty("meta", "id", "atlassian-token", "name", "atlassian-token", "content", token);
        String look = request.getContextPath() + HostFiles.PATH;
        for (String style : HostFiles.STYLES) {
            head.empty("link", "rel", "stylesheet", "href", look + style);
        }
        for (String script : HostFiles.SCRIPTS) {
            head.element("script", "", "src", look + script, "defer", "");
        }
        return head.html();
    }

    private String content(Page page, HttpServletRequest request) {
        boolean administration = page.decorator() == Decorator.ADMIN;
        String heading = page.headerHtml();
        if (administration) {
            heading = "<h1>" + (chrome.get().administrationHeading() ? Html.escape(page.title()) : "Administration")
                    + "</h1>";
        } else if (heading == null) {
            heading = "<h1>" + Html.escape(page.title()) + "</h1>";
        }
        String side = administration ? administrationNavigation(page, request) : page.sidebarHtml();
        // A space's pages have their title beside the navigation, not above it.
        boolean headingInside = side != null && !administration;
        Markup content = Markup.start().open("main", "id", "content");
        if (!headingInside) {
            content.raw(pageHeader(heading));
        }
        content.open("div", "class", "aui-page-panel").open("div", "class", "aui-page-panel-inner");
        if (side != null) {
            content.open("nav", "class", "aui-page-panel-nav", "aria-label", "Pages")
                    .raw(side)
                    .close();
        }
        content.open("section", "class", "aui-page-panel-content");
        if (headingInside) {
            content.raw(pageHeader(heading));
        }
        return content.raw(page.bodyHtml()).html();
    }

    private static String pageHeader(String heading) {
        if (heading.isEmpty()) {
            return "";
        }
        return Markup.start()
                .open("header", "class", "aui-page-header")
                .open("div", "class", "aui-page-header-inner")
                .open("div", "class", "aui-page-header-main")
                .raw(heading)
                .html();
    }

    private String administrationNavigation(Page page, HttpServletRequest request) {
        Markup navigation = Markup.start()
                .open("div", "class", "aui-navgroup aui-navgroup-vertical")
                .open("div", "class", "aui-navgroup-inner");
        for (String location : chrome.get().administrationLocations()) {
            for (WebSection section : fragments.sections(location, Map.of())) {
                List<WebItem> items = fragments.items(location + "/" + section.key(), Map.of());
                if (!items.isEmpty()) {
                    navigation
                            .open("div", "class", "aui-nav-heading")
                            .element("strong", section.label())
                            .close();
                    navigation.open("ul", "class", "aui-nav");
                    items.forEach(item -> navigation.raw(FrameHeader.navigationItem(item, page, request)));
                    navigation.close();
                }
            }
        }
        return navigation.html();
    }

    private String footer() {
        return "<footer id=\"footer\"><section class=\"footer-body\">Development host playing "
                + Html.escape(chrome.get().productName())
                + ". It is not the product.</section></footer>";
    }
}
