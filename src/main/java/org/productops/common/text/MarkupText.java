package org.productops.common.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * The text between the marks of XML that others have written, piece by piece, as its readers see it: what stands in one
 * paragraph is one piece, whatever marks stand between its letters. Broken XML gives what can be read of it.
 */
public final class MarkupText {

    /** What an element is for the text around and in it. */
    public enum Kind {
        /** Its text goes on where the text before it ends, in the middle of a word if need be. */
        INLINE,
        /** A blank between words, such as the end of a line. */
        BLANK,
        /** Its text is a piece, or several, of its own. */
        BLOCK,
        /** Its text is not wanted; what stands before it and behind it are two pieces. */
        SKIPPED
    }

    /** Says what an element is. */
    public interface Rule {

        /** What it is; asked for each element whose parents are not skipped, from the outermost on. */
        Kind kindOf(Tag tag);
    }

    /**
     * An element.
     *
     * @param name with its prefix if it has one, in lower case
     * @param parent the name of the element that it stands in; empty for an outermost one
     */
    public record Tag(String name, String parent, Attributes attributes) {

        public Tag {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(parent, "parent");
            Objects.requireNonNull(attributes, "attributes");
        }

        /** The value of an attribute; empty if it has none. */
        public String attribute(String attribute) {
            return attributes.of(attribute);
        }
    }

    /** The attributes of an element. */
    public interface Attributes {

        /** The value of one; empty if it is missing. */
        String of(String name);
    }

    private MarkupText() {}

    /** The pieces of the text that have more than blanks, in their order, each run of white space as one blank. */
    public static List<String> pieces(String xml, Rule rule) {
        Document document = Jsoup.parse(xml, "", Parser.xmlParser());
        Pieces pieces = new Pieces(rule);
        document.filter(pieces);
        return pieces.all();
    }

    private static final class Pieces implements NodeFilter {
        private final Rule rule;
        private final List<String> done = new ArrayList<>();
        private final StringBuilder piece = new StringBuilder();

        Pieces(Rule rule) {
            this.rule = rule;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text && !(node instanceof CDataNode)) {
                piece.append(text.getWholeText());
                return FilterResult.CONTINUE;
            }
            if (!(node instanceof Element element) || node instanceof Document) {
                return FilterResult.CONTINUE;
            }
            Kind kind = kindOf(element);
            if (kind == Kind.BLANK) {
                piece.append(' ');
            } else if (kind != Kind.INLINE) {
                end();
            }
            return kind == Kind.SKIPPED ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && !(node instanceof Document) && kindOf(element) == Kind.BLOCK) {
                end();
            }
            return FilterResult.CONTINUE;
        }

        private Kind kindOf(Element element) {
            Element parent = element.parent();
            return rule.kindOf(new Tag(
                    element.tagName().toLowerCase(Locale.ROOT),
                    parent == null || parent instanceof Document ? "" : parent.tagName(),
                    element::attr));
        }

        private void end() {
            String text = Characters.oneLine(piece.toString());
            if (!text.isEmpty()) {
                done.add(text);
            }
            piece.setLength(0);
        }

        List<String> all() {
            end();
            return done;
        }
    }
}
