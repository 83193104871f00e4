package org.productops.devhost.confluence.web;

import java.util.List;
import java.util.Map;
import org.productops.devhost.confluence.Confluence;
import org.productops.devhost.confluence.content.PageRecord;
import org.productops.devhost.confluence.content.SpaceRecord;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.Page;
import org.productops.devhost.web.PageLink;
import org.productops.devhost.web.WebFragments;
import org.productops.devhost.web.WebItem;

/** What stands around everything inside a space: the sidebar, and the tabs of the space's tools. */
final class SpaceFrame {
    private static final int MAX_DEPTH = 20;

    private final Confluence confluence;
    private final WebFragments fragments;

    SpaceFrame(Confluence confluence, WebFragments fragments) {
        this.confluence = confluence;
        this.fragments = fragments;
    }

    /** A page in the tree, and those below it. */
    public record Branch(PageLink link, List<Branch> children) {}

    /** Puts the sidebar beside a plugin's page that says in its head to which space it belongs. */
    Page aroundServlet(Exchange exchange, Map<String, String> meta, Page page) {
        return confluence.contents().spaces().stream()
                .filter(space -> String.valueOf(space.id()).equals(meta.get("spaceid")))
                .findFirst()
                .map(space -> around(exchange, space, page))
                .orElse(page);
    }

    /** Puts the space's sidebar beside a page. */
    Page around(Exchange exchange, SpaceRecord space, Page page) {
        String sidebar = exchange.html(
                "confluence/sidebar",
                Map.of(
                        "space", space,
                        "items", fragments.items(Places.SIDEBAR, context(space)),
                        "tree", branches(confluence.contents().pages(space), space.homePageId(), MAX_DEPTH),
                        "administrator", confluence.permissions().canAdminister(space)));
        return page.withSidebar(sidebar, null).withMeta("space-key", space.key());
    }

    /** What stands below the title of a page of the space. */
    List<WebItem> pageItems(SpaceRecord space) {
        return fragments.items(Places.PAGE_METADATA, context(space));
    }

    /** What is in the menu of a page of the space. */
    List<WebItem> menuItems(SpaceRecord space) {
        return fragments.items(Places.PAGE_MENU, context(space));
    }

    /** Puts the tabs of the space's tools above what is in one of them. */
    String tools(Exchange exchange, SpaceRecord space, String html) {
        List<WebItem> items = Places.TOOL_SECTIONS.stream()
                .flatMap(section -> fragments.items(Places.TOOLS + section, context(space)).stream())
                .toList();
        return exchange.html("confluence/space-tools", Map.of("space", space, "items", items, "toolHtml", html));
    }

    private static List<Branch> branches(List<PageRecord> pages, long parentId, int depth) {
        return depth == 0
                ? List.of()
                : pages.stream()
                        .filter(page -> page.parentId() == parentId)
                        .map(page -> new Branch(link(page), branches(pages, page.id(), depth - 1)))
                        .toList();
    }

    static PageLink link(PageRecord page) {
        return new PageLink(Confluence.displayPath(page.spaceKey(), page.title()), page.title());
    }

    static Map<String, Object> context(SpaceRecord space) {
        return Map.of("space", space.toSpace());
    }
}
