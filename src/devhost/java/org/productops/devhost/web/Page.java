package org.productops.devhost.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the frame goes round.
 *
 * @param decorator which frame
 * @param title the page's title
 * @param bodyHtml what is in it
 * @param headHtml more for the head of the document
 * @param headerHtml what stands above the content in place of the title, or null; general pages only
 * @param sidebarHtml navigation at the side, or null; administration pages have their own
 * @param selectedItem the key of the web item that is to be marked in the navigation, or null
 * @param meta {@code ajs-…} values for scripts: names without the prefix
 * @param contexts further web-resource contexts
 */
public record Page(
        Decorator decorator,
        String title,
        String bodyHtml,
        String headHtml,
        String headerHtml,
        String sidebarHtml,
        String selectedItem,
        Map<String, String> meta,
        List<String> contexts) {

    public Page {
        meta = Map.copyOf(meta);
        contexts = List.copyOf(contexts);
    }

    /** A page for everybody. */
    public static Page general(String title, String bodyHtml) {
        return new Page(Decorator.GENERAL, title, bodyHtml, "", null, null, null, Map.of(), List.of());
    }

    /** A page of the administration. */
    public static Page admin(String title, String bodyHtml, String selectedItem) {
        return new Page(Decorator.ADMIN, title, bodyHtml, "", null, null, selectedItem, Map.of(), List.of());
    }

    /** The page with more in the document's head. */
    public Page withHead(String html) {
        return new Page(decorator, title, bodyHtml, html, headerHtml, sidebarHtml, selectedItem, meta, contexts);
    }

    /** The page with this in place of its title. */
    public Page withHeader(String html) {
        return new Page(decorator, title, bodyHtml, headHtml, html, sidebarHtml, selectedItem, meta, contexts);
    }

    /** The page with navigation at its side. */
    public Page withSidebar(String html, String newSelectedItem) {
        return new Page(decorator, title, bodyHtml, headHtml, headerHtml, html, newSelectedItem, meta, contexts);
    }

    /** The page with a value that scripts read by {@code AJS.Meta.get(name)}. */
    public Page withMeta(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(meta);
        more.put(name, value);
        return new Page(decorator, title, bodyHtml, headHtml, headerHtml, sidebarHtml, selectedItem, more, contexts);
    }

    /** The page with the scripts and styles of one more context. */
    public Page withContext(String context) {
        List<String> more = new ArrayList<>(contexts);
        more.add(context);
        return new Page(decorator, title, bodyHtml, headHtml, headerHtml, sidebarHtml, selectedItem, meta, more);
    }
}
