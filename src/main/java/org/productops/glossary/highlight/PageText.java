package org.productops.glossary.highlight;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.productops.common.text.MarkupText;
import org.productops.common.text.MarkupText.Kind;
import org.productops.common.text.MarkupText.Tag;
import org.productops.common.text.StorageElements;

/**
 * The text of a Confluence page in which terms may be marked, read from what the page is stored as: its sentences, also those
 * in tables, tasks, columns and panels. Not its headings, links, code, pictures, and what macros write by themselves; the
 * script that marks the terms leaves out the same.
 *
 * @param pieces in their order; no word and no term goes from one to the next
 * @param whole whether that is all of it; of a very long page only the beginning is read
 */
public record PageText(List<String> pieces, boolean whole) {

    static final int LONGEST = StorageElements.LONGEST;

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
        } else if (StorageElements.isMacro(name)) {
            return StorageElements.isFrame(tag.attribute("ac:name")) ? Kind.BLOCK : Kind.SKIPPED;
        } else if (StorageElements.isBlock(name)) {
            return Kind.BLOCK;
        } else if (name.equals("ac:inline-comment-marker")) {
            return Kind.INLINE;
        }
        // Links, pictures, parameters, hints for authors, and what newer versions bring.
        return name.indexOf(':') >= 0 ? Kind.SKIPPED : Kind.INLINE;
    }
}
