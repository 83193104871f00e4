package org.productops.glossary.highlight;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.productops.common.text.MarkupText;
import org.productops.common.text.MarkupText.Kind;
import org.productops.common.text.MarkupText.Tag;

/**
 * The text of a Confluence page in which terms may be marked, read from what the page is stored as: its sentences, also those
 * in tables, tasks, columns and panels. Not its headings, links, code, pictures, and what macros write by themselves; the
 * script that marks the terms leaves out the same.
 *
 * @param pieces in their order; no word and no term goes from one to the next
 * @param whole whether that is all of it; of a very long page only the beginning is read
 */
public record PageText(List<String> pieces, boolean whole) {

    /** So many characters of what a page is stored as are read; a page with more is no text that people read. */
    static final int LONGEST = 1_000_000;

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "caption",
            "center",
            "col",
            "colgroup",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "footer",
            "header",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "section",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "ac:caption",
            "ac:layout",
            "ac:layout-cell",
            "ac:layout-section",
            "ac:rich-text-body",
            "ac:task",
            "ac:task-body",
            "ac:task-list");

    private static final Set<String> SKIPPED = Set.of(
            "a",
            "button",
            "code",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "iframe",
            "img",
            "input",
            "kbd",
            "math",
            "object",
            "option",
            "pre",
            "samp",
            "script",
            "select",
            "style",
            "svg",
            "template",
            "textarea",
            "title",
            "tt",
            "var",
            "video");

    /** The macros that show their body as it is, in a frame or a place of its own. */
    private static final Set<String> FRAMES =
            Set.of("column", "details", "excerpt", "expand", "info", "note", "panel", "section", "tip", "warning");

    public PageText {
        Objects.requireNonNull(pieces, "pieces");
        pieces = List.copyOf(pieces);
    }

    /** The text of a page that is stored like this. */
    public static PageText of(String storage) {
        boolean whole = storage.length() <= LONGEST;
        return new PageText(
                MarkupText.pieces(whole ? storage : storage.substring(0, LONGEST), PageText::kindOf), whole);
    }

    private static Kind kindOf(Tag tag) {
        String name = tag.name();
        if (name.equals("br")) {
            return Kind.BLANK;
        } else if (SKIPPED.contains(name)) {
            return Kind.SKIPPED;
        } else if (name.equals("ac:structured-macro") || name.equals("ac:macro")) {
            return FRAMES.contains(tag.attribute("ac:name")) ? Kind.BLOCK : Kind.SKIPPED;
        } else if (BLOCKS.contains(name)) {
            return Kind.BLOCK;
        } else if (name.equals("ac:inline-comment-marker")) {
            return Kind.INLINE;
        }
        // Links, pictures, parameters, hints for authors, and what newer versions bring.
        return name.indexOf(':') >= 0 ? Kind.SKIPPED : Kind.INLINE;
    }
}
