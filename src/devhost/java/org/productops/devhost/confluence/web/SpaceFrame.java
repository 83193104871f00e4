package org.productops.devhost.confluence.web;

import java.util.List;
import java.util.Map;
import org.productops.devhost.confluence.Confluence;
import org.productops.devhost.confluence.content.PageRecord;
import org.productops.devhost.confluence.content.SpaceRecord;
import org.productops.devhost.velocity.Html;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.Markup;
import org.productops.devhost.web.Page;
import org.productops.devhost.web.WebFragments;
import org.productops.devhost.web.WebItem;

/** What stands around everything inside a space: the sidebar, and the tabs of the space's tools. */
final class SpaceFrame {
    private final Confluence confluence;
    private final WebFragments fragments;

    SpaceFrame(Confluence confluence, WebFragments fragments) {
        this.confluence = confluence;
        this.fragments = fragments;
    }

    /** Puts the space's sidebar beside a page. */
    Page around(Exchange exchange, SpaceRecord space, Page page) {
        Markup sidebar = Markup.start()
                .open("div", "class", "aui-navgroup aui-navgroup-vertical")
                .open("div", "class", "aui-navgroup-inner")
                .open("div", "class", "aui-nav-heading")
                .open("strong")
                .link(exchange.url("/display/" + space.key()), space.name())
                .close()
                .close()
                .open("ul", "class", "aui-nav", "id", "space-main-links");
        for (WebItem item : fragments.items(Places.SIDEBAR, context(space))) {
            item(exchange, sidebar, item);
        }
        sidebar.close();
        tree(exchange, sidebar, space);
        if (confluence.permissions().canAdminister(space)) {
            sidebar.open("ul", "class", "aui-nav")
                    .open("li")
                    .element(
                            "a",
                            "Space tools",
                            "id",
                            "space-tools-menu-trigger",
                            "href",
                            exchange.url("/spaces/viewspacesummary.action?key=" + space.key()))
                    .close()
                    .close();
        }
        return page.withSidebar(sidebar.html(), null).withMeta("space-key", space.key());
    }

    /** Puts the tabs of the space's tools above what is in one of them. */
    String tools(Exchange exchange, SpaceRecord space, String html) {
        Markup tabs = Markup.start()
                .open("nav", "class", "aui-navgroup aui-navgroup-horizontal", "aria-label", "Space tools")
                .open("ul", "class", "aui-nav", "id", "space-tools-links");
        String key = "?key=" + space.key();
        tabs.open("li")
                .link(exchange.url("/spaces/viewspacesummary.action" + key), "Overview")
                .close();
        tabs.open("li")
                .link(exchange.url("/spaces/spacepermissions.action" + key), "Permissions")
                .close();
        for (String section : Places.TOOL_SECTIONS) {
            for (WebItem item : fragments.items(Places.TOOLS + section, context(space))) {
                item(exchange, tabs, item);
            }
        }
        return tabs.html() + html;
    }

    private static void item(Exchange exchange, Markup list, WebItem item) {
        list.open("li")
                .element(
                        "a",
                        item.label(),
                        "id",
                        item.linkId(),
                        "href",
                        item.href(exchange.url("/").replaceAll("/$", "")))
                .close();
    }

    private void tree(Exchange exchange, Markup sidebar, SpaceRecord space) {
        List<PageRecord> pages = confluence.contents().pages(space);
        sidebar.open("div", "class", "aui-nav-heading")
                .element("strong", "Page tree")
                .close();
        branch(exchange, sidebar, pages, space.homePageId(), 20);
    }

    private static void branch(Exchange exchange, Markup out, List<PageRecord> pages, long parentId, int depth) {
        List<PageRecord> children =
                pages.stream().filter(page -> page.parentId() == parentId).toList();
        if (children.isEmpty() || depth == 0) {
            return;
        }
        out.open("ul", "class", "aui-nav");
        for (PageRecord page : children) {
            out.open("li").link(exchange.url(Confluence.displayPath(page.spaceKey(), page.title())), page.title());
            branch(exchange, out, pages, page.id(), depth - 1);
            out.close();
        }
        out.close();
    }

    static Map<String, Object> context(SpaceRecord space) {
        return Map.of("space", space.toSpace());
    }

    /** A message above a form. */
    static String problem(String message) {
        return "<div class=\"aui-message aui-message-error\" role=\"alert\"><p>" + Html.escape(message) + "</p></div>";
    }
}
