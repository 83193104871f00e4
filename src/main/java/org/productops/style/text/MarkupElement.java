package org.productops.style.text;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.productops.common.text.StorageElements;

/**
 * What an element is for the text around and in it.
 *
 * @param scope what its text is; null if that is for its parents to say
 */
record MarkupElement(Role role, BlockScope scope) {

    enum Role {
        /** Its text goes on where the text before it ends. */
        INLINE,
        /** Its text is a block, or several. */
        BLOCK,
        /** Only the bodies in it are read, each as a block. */
        FRAME,
        /** Code in a line. */
        CODE,
        /** Text that leads somewhere. */
        LINK,
        /** A link, of which only the body is read; it shows a name if there is none. */
        NAMED_LINK,
        /** The break between two lines. */
        BREAK,
        /** A picture, which may say something instead of itself. */
        PICTURE,
        /** A picture, of which only the caption is read. */
        FRAMED_PICTURE,
        /** It stands like a word among words, and is not read. */
        OBJECT,
        /** It stands on lines of its own, and is not read. */
        HIDDEN_BLOCK,
        /** Nobody sees it. */
        HIDDEN
    }

    /** What consists of its tag alone. */
    static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");

    private static final Set<String> CODE = Set.of("code", "kbd", "samp", "tt", "var");

    private static final Set<String> OBJECTS =
            Set.of("button", "input", "math", "object", "select", "svg", "textarea", "time", "video");

    /** Those that only HTML has. */
    private static final Set<String> MORE_BLOCKS =
            Set.of("body", "dialog", "fieldset", "form", "hgroup", "html", "legend", "menu", "search", "summary");

    private static final Set<String> HIDDEN_BLOCKS = Set.of("iframe", "noscript", "option", "pre");

    private static final Set<String> HIDDEN = Set.of("head", "script", "style", "template", "title");

    /** What is marked so is no text that people have written. */
    private static final Set<String> CODE_CLASSES = Set.of("code", "pre", "problematic");

    private static final Map<String, BlockScope> SCOPES = Map.ofEntries(
            Map.entry("h1", BlockScope.heading(1)),
            Map.entry("h2", BlockScope.heading(2)),
            Map.entry("h3", BlockScope.heading(3)),
            Map.entry("h4", BlockScope.heading(4)),
            Map.entry("h5", BlockScope.heading(5)),
            Map.entry("h6", BlockScope.heading(6)),
            Map.entry("li", BlockScope.ITEM),
            Map.entry("ac:task-body", BlockScope.ITEM),
            Map.entry("td", BlockScope.CELL),
            Map.entry("th", BlockScope.HEADER),
            Map.entry("blockquote", BlockScope.QUOTE),
            Map.entry("caption", BlockScope.TABLE_CAPTION),
            Map.entry("figcaption", BlockScope.FIGURE_CAPTION),
            Map.entry("ac:caption", BlockScope.FIGURE_CAPTION));

    /** What of a frame, a link or a picture is read. */
    private static final Set<String> BODIES = Set.of(
            "ac:rich-text-body",
            "ac:link-body",
            "ac:plain-text-link-body",
            "ac:caption",
            "ac:task",
            "ac:task-body",
            "ac:layout-section",
            "ac:layout-cell");

    static final MarkupElement HIDDEN_ELEMENT = new MarkupElement(Role.HIDDEN, null);

    /**
     * What an element is.
     *
     * @param macro the name of a macro; empty for any other element
     * @param classes those of HTML, with blanks between them
     * @param framed whether it stands in an element of which only the bodies are read
     */
    static MarkupElement of(String name, String macro, String classes, boolean framed) {
        if (framed && !BODIES.contains(name)) {
            return HIDDEN_ELEMENT;
        }
        return new MarkupElement(role(name, macro, classes), SCOPES.get(name));
    }

    /** Whether it is what a macro shows or works with, so that the macro stands on lines of its own. */
    static boolean isBody(String name) {
        return name.equals("ac:rich-text-body") || name.equals("ac:plain-text-body");
    }

    private static Role role(String name, String macro, String classes) {
        if (name.indexOf(':') >= 0) {
            return storageRole(name, macro);
        } else if (CODE.contains(name)) {
            return Role.CODE;
        } else if (HIDDEN_BLOCKS.contains(name)) {
            return Role.HIDDEN_BLOCK;
        } else if (HIDDEN.contains(name)) {
            return Role.HIDDEN;
        } else if (OBJECTS.contains(name)) {
            return Role.OBJECT;
        }
        boolean block = StorageElements.isBlock(name) || SCOPES.containsKey(name) || MORE_BLOCKS.contains(name);
        if (!classes.isEmpty() && Arrays.stream(classes.split("\\s+")).anyMatch(CODE_CLASSES::contains)) {
            return block ? Role.HIDDEN_BLOCK : Role.CODE;
        }
        return switch (name) {
            case "a" -> Role.LINK;
            case "br" -> Role.BREAK;
            case "img" -> Role.PICTURE;
            default -> block ? Role.BLOCK : Role.INLINE;
        };
    }

    private static Role storageRole(String name, String macro) {
        if (StorageElements.isMacro(name)) {
            return StorageElements.isFrame(macro) ? Role.FRAME : Role.OBJECT;
        }
        return switch (name) {
            case "ac:link" -> Role.NAMED_LINK;
            case "ac:image" -> Role.FRAMED_PICTURE;
            case "ac:task-list", "ac:task", "ac:layout", "ac:layout-section" -> Role.FRAME;
            case "ac:inline-comment-marker", "ac:link-body", "ac:plain-text-link-body" -> Role.INLINE;
            default -> StorageElements.isBlock(name) ? Role.BLOCK : Role.OBJECT;
        };
    }
}
