package org.productops.common.text;

import java.util.Set;

/** What the elements are of which Confluence's pages consist, as far as it matters to whoever reads their text. */
public final class StorageElements {

    /** So many characters of what a page is stored as are read; a page with more is no text that people read. */
    public static final int LONGEST = 1_000_000;

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

    /** The macros that show their body as it is, in a frame or a place of its own. */
    private static final Set<String> FRAMES =
            Set.of("column", "details", "excerpt", "expand", "info", "note", "panel", "section", "tip", "warning");

    private StorageElements() {}

    /** Whether an element stands on lines of its own, so that no sentence goes on from outside; headings and code do not count. */
    public static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }

    /** Whether an element is a macro. */
    public static boolean isMacro(String name) {
        return name.equals("ac:structured-macro") || name.equals("ac:macro");
    }

    /** Whether a macro of this name shows its body as it is, in a frame or a place of its own. */
    public static boolean isFrame(String macro) {
        return FRAMES.contains(macro);
    }
}
