package org.productops.devhost.web;

import java.util.ArrayDeque;
import java.util.Deque;
import org.productops.devhost.velocity.Html;

/**
 * Writes HTML in which everything is escaped unless it is said to be HTML.
 *
 * <pre>{@code
 * Markup.start().open("ul", "class", "aui-nav").open("li").link("/x", "X").close().close().html()
 * }</pre>
 */
public final class Markup {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    private Markup() {}

    /** An empty piece. */
    public static Markup start() {
        return new Markup();
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; an attribute whose value is null is left out
     */
    public Markup open(String tag, String... attributes) {
        tag(tag, attributes);
        open.push(tag);
        return this;
    }

    /** Closes the element that was opened last. */
    public Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that has no content, such as {@code input}. */
    public Markup empty(String tag, String... attributes) {
        tag(tag, attributes);
        return this;
    }

    /** An element with text in it. */
    public Markup element(String tag, Object text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** A link. */
    public Markup link(String href, Object text) {
        return element("a", text, "href", href);
    }

    /** Text. */
    public Markup text(Object text) {
        out.append(Html.escape(text));
        return this;
    }

    /** HTML that is safe already. */
    public Markup raw(String html) {
        out.append(html);
        return this;
    }

    /** What was written; elements that are still open are closed. */
    public String html() {
        while (!open.isEmpty()) {
            close();
        }
        return out.toString();
    }

    private void tag(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                out.append(Html.escape(attributes[i + 1])).append('"');
            }
        }
        out.append('>');
    }

    @Override
    public String toString() {
        return html();
    }
}
