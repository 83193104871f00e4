package org.productops.common.text;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * What people read of HTML that others have written, as a text: paragraphs and list items on lines of their own, the address
 * of a link behind its words. Scripts, styles and pictures leave nothing.
 */
public final class HtmlText {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "dd",
            "div",
            "dl",
            "dt",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "tr",
            "ul");

    private static final Set<String> APART = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre");

    private HtmlText() {}

    /** The text; what is no HTML comes out as it reads in a browser. */
    public static String plain(String html) {
        Reading reading = new Reading();
        NodeTraversor.traverse(reading, Jsoup.parse(html).body());
        return reading.text();
    }

    private static final class Reading implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private int breaks;
        private boolean gap;
        private int asWritten;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                if (asWritten > 0) {
                    put(words.getWholeText());
                } else {
                    words(words.getWholeText());
                }
            } else if (node instanceof Element element) {
                open(element);
            }
        }

        private void open(Element element) {
            String name = element.normalName();
            if (name.equals("br")) {
                // A line of its own for each, as people leave empty lines with them.
                breaks = Math.min(2, breaks + 1);
                gap = false;
            } else if (BLOCKS.contains(name)) {
                block(name);
            } else if (name.equals("td") || name.equals("th")) {
                gap = true;
            }
            if (name.equals("li")) {
                put("- ");
            } else if (name.equals("pre")) {
                asWritten++;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            String name = element.normalName();
            if (name.equals("pre")) {
                asWritten--;
            }
            if (name.equals("a")) {
                address(element);
            } else if (BLOCKS.contains(name)) {
                block(name);
            }
        }

        private void block(String name) {
            breaks = Math.max(breaks, APART.contains(name) ? 2 : 1);
            gap = false;
        }

        private void address(Element link) {
            String address = link.attr("href").strip();
            if (WebAddress.isOne(address) && !link.text().strip().equals(address)) {
                put(" (" + address + ")");
            }
        }

        private void words(String raw) {
            String line = Characters.oneLine(raw);
            if (line.isEmpty()) {
                gap = gap || !raw.isEmpty();
                return;
            }
            gap = gap || startsBlank(raw);
            put(line);
            gap = endsBlank(raw);
        }

        private static boolean startsBlank(String raw) {
            return Character.isWhitespace(raw.codePointAt(0)) || Character.isSpaceChar(raw.codePointAt(0));
        }

        private static boolean endsBlank(String raw) {
            int last = raw.codePointBefore(raw.length());
            return Character.isWhitespace(last) || Character.isSpaceChar(last);
        }

        private void put(String part) {
            if (!text.isEmpty()) {
                text.append("\n".repeat(breaks));
                if (breaks == 0 && gap && !part.startsWith(" ")) {
                    text.append(' ');
                }
            }
            breaks = 0;
            gap = false;
            text.append(part);
        }

        String text() {
            return text.toString().strip();
        }
    }
}
