package org.productops.devhost.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.productops.devhost.request.RequestContext;
import org.productops.devhost.users.HostUser;
import org.productops.devhost.users.HostUsers;

/** The bar at the top of all pages: the product, its navigation, and who is logged in. */
final class FrameHeader {
    private final Supplier<Chrome> chrome;
    private final WebFragments fragments;
    private final HostUsers users;

    FrameHeader(Supplier<Chrome> chrome, WebFragments fragments, HostUsers users) {
        this.chrome = chrome;
        this.fragments = fragments;
        this.users = users;
    }

    String html(Page page, HttpServletRequest request) {
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
                .element(
                        "aui-item-link",
                        "Log out",
                        "href",
                        contextPath + "/logout?atl_token="
                                + WebSession.of(request).token())
                .html();
    }

    static String navigationItem(WebItem item, Page page, HttpServletRequest request) {
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
}
