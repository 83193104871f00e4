package org.productops.devhost.web;

import java.util.Map;
import java.util.stream.Collectors;

/** Turns a plugin's document into a page for the frame. */
final class Decoration {
    private static final String META_PREFIX = "ajs-";

    private Decoration() {}

    static Page page(HtmlDocument document) {
        String name = document.decorator().orElseThrow();
        Decorator decorator = Decorator.named(name)
                .orElseThrow(() -> new HttpProblem(500, "The product has no decorator '" + name + "'"));
        Map<String, String> meta = document.meta().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(META_PREFIX))
                .collect(
                        Collectors.toMap(entry -> entry.getKey().substring(META_PREFIX.length()), Map.Entry::getValue));
        String title = unescape(document.title());
        String selected = document.tags().get("selectedWebItem");
        Page page = decorator == Decorator.ADMIN
                ? Page.admin(title, document.body(), selected)
                : Page.general(title, document.body()).withHeader("");
        for (Map.Entry<String, String> entry : meta.entrySet()) {
            page = page.withMeta(entry.getKey(), unescape(entry.getValue()));
        }
        return page.withHead(document.head());
    }

    /** The frame escapes titles itself. */
    private static String unescape(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#039;", "'")
                .replace("&amp;", "&");
    }
}
