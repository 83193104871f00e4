package org.productops.devhost.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.productops.devhost.request.RequestContext;
import org.productops.devhost.users.HostUser;
import org.productops.devhost.users.HostUsers;

/** Writes the whole document round a page: head, header, navigation, content. */
final class PageFrame {
    private final Supplier<Chrome> chrome;
    private final WebFragments fragments;
    private final WebResources resources;
    private final HostUsers users;

    PageFrame(Supplier<Chrome> chrome, WebFragments fragments, WebResources resources, HostUsers users) {
        this.chrome = chrome;
        this.fragments = fragments;
        this.resources = resources;
        this.users = users;
    }

    String render(Page page, HttpServletRequest request) {
        String contextPath = request.getContextPath();
        // The navigation is written first: what its fragments require belongs into the head.
        String header = header(page, request);
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
                        .raw(header)
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
        head.empty("meta", "id", "atlassian-token", "name", "atlassian-token", "content", token(request));
        String look = request.getContextPath() + HostFiles.PATH;
        for (String style : HostFiles.STYLES) {
            head.empty("link", "rel", "stylesheet", "href", look + style);
        }
        for (String script : HostFiles.SCRIPTS) {
            head.element("script", "", "src", look + script, "defer", "");
        }
        return head.html();
    }

    private static String token(HttpServletRequest request) {
        return WebSession.of(request).token();
    }

    private String header(Page page, HttpServletRequest request) {
        String contextPath = request.getContextPath();
        Markup header = Markup.start()
                .open("header", "id", "header")
                .open("nav", "class", "aui-header", "aria-label", "Site")
                .open("div", "class", "aui-header-inner")
                .open("div", "class", "aui-header-primary")
                .open("span", "id", "logo", "class", "aui-header-logo aui-header-logo-textonly")
                .open("a", "href", contextPath + chrome.get().homePath())
                .element("span", chrome.get().productName(), "class", "aui-header-logo-text")
                .close()
                .close()
                .open("ul", "class", "aui-nav");
        Optional<HostUser> user = RequestContext.currentUser();
        if (user.isPresent()) {
            for (WebItem item : fragments.items(chrome.get().navigationSection(), Map.of())) {
                header.raw(navigationItem(item, page, request));
            }
            if (chrome.get().createPath() != null) {
                header.open("li")
                        .element(
                                "a",
                                "Create",
                                "id",
                                "create_link",
                                "class",
                                "aui-button aui-button-primary",
                                "href",
                                contextPath + chrome.get().createPath())
                        .close();
            }
        }
        header.close().close().open("div", "class", "aui-header-secondary").open("ul", "class", "aui-nav");
        if (user.isPresent()) {
            header.raw(personal(user.get(), request));
        } else {
            header.open("li").link(contextPath + "/login", "Log in").close();
        }
        return header.html();
    }

    private String personal(HostUser user, HttpServletRequest request) {
        String contextPath = request.getContextPath();
        Markup markup = Markup.start();
        if (users.isAdministrator(user.key())) {
            markup.open("li")
                    .element(
                            "a",
                            "Administration",
                            "id",
                            "admin_menu",
                            "class",
                            "aui-nav-link",
                            "href",
                            contextPath + chrome.get().administrationPath())
                    .close();
        }
        String back =
                URLEncoder.encode(request.getRequestURI().substring(contextPath.length()), StandardCharsets.UTF_8);
        return markup.open("li")
                .open(
                        "a",
                        "id",
                        "user-menu",
                        "class",
                        "aui-nav-link aui-dropdown2-trigger",
                        "aria-controls",
                        "user-menu-items",
                        "href",
                        contextPath + "/preferences?back=" + back)
                .element("span", user.displayName().substring(0, 1), "class", "host-avatar", "aria-hidden", "true")
                .text(user.displayName())
                .close()
                .open("aui-dropdown-menu", "id", "user-menu-items")
                .open("aui-section")
                .element("aui-item-link", "Language and theme", "href", contextPath + "/preferences?back=" + back)
                .element("aui-item-link", "Log out", "href", contextPath + "/logout?atl_token=" + token(request))
                .html();
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
        Markup content = Markup.start().open("main", "id", "content");
        if (!heading.isEmpty()) {
            content.open("header", "class", "aui-page-header")
                    .open("div", "class", "aui-page-header-inner")
                    .open("div", "class", "aui-page-header-main")
                    .raw(heading)
                    .close()
                    .close()
                    .close();
        }
        content.open("div", "class", "aui-page-panel").open("div", "class", "aui-page-panel-inner");
        if (side != null) {
            content.open("nav", "class", "aui-page-panel-nav", "aria-label", "Pages")
                    .raw(side)
                    .close();
        }
        return content.open("section", "class", "aui-page-panel-content")
                .raw(page.bodyHtml())
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
                    items.forEach(item -> navigation.raw(navigationItem(item, page, request)));
                    navigation.close();
                }
            }
        }
        return navigation.html();
    }

    private static String navigationItem(WebItem item, Page page, HttpServletRequest request) {
        String contextPath = request.getContextPath();
        String here = request.getRequestURI();
        boolean selected = item.key().equals(page.selectedItem())
                || page.selectedItem() == null && item.href(contextPath).equals(here);
        return Markup.start()
                .open("li", "class", selected ? "aui-nav-selected" : null)
                .element(
                        "a",
                        item.label(),
                        "id",
                        item.linkId(),
                        "href",
                        item.href(contextPath),
                        "class",
                        "aui-nav-link",
                        "aria-current",
                        selected ? "page" : null)
                .html();
    }

    private String footer() {
        return "<footer id=\"footer\"><section class=\"footer-body\">Development host playing "
                + Html.escape(chrome.get().productName())
                + ". It is not the product.</section></footer>";
    }
}
