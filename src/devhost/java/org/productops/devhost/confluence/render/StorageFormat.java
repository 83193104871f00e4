package org.productops.devhost.confluence.render;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.productops.devhost.confluence.content.ContentProblem;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a page may consist of. */
public final class StorageFormat {
    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "colgroup",
            "col",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "strong",
            "em",
            "u",
            "s",
            "b",
            "i",
            "sub",
            "sup",
            "small",
            "code",
            "pre",
            "blockquote",
            "br",
            "hr",
            "a",
            "span",
            "div",
            "del",
            "ins",
            "cite",
            "abbr",
            "time");

    private static final Set<String> CONFLUENCE_ELEMENTS = Set.of(
            "ac:structured-macro",
            "ac:parameter",
            "ac:rich-text-body",
            "ac:plain-text-body",
            "ac:link",
            "ac:link-body",
            "ac:plain-text-link-body",
            "ri:page");

    private static final Set<String> ATTRIBUTES =
            Set.of("class", "title", "lang", "colspan", "rowspan", "start", "datetime", "scope");

    private static final Map<String, Set<String>> ELEMENT_ATTRIBUTES = Map.of("a", Set.of("href"));

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private StorageFormat() {}

    /**
     * Checks the body of a page.
     *
     * @throws ContentProblem at the field {@code body}
     */
    public static void check(String storage) {
        check(StorageParser.parse(storage));
    }

    private static void check(Element parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                String name = element.getTagName();
                if (!isHtml(element) && !CONFLUENCE_ELEMENTS.contains(name)) {
                    throw new ContentProblem(
                            400, "body", "Error parsing xhtml: the element <" + name + "> is not allowed in a page");
                }
                check(element);
            }
        }
    }

    static boolean isHtml(Element element) {
        return ELEMENTS.contains(element.getTagName());
    }

    static boolean isAllowed(Element element, Attr attribute) {
        String name = attribute.getName();
        boolean known = ATTRIBUTES.contains(name)
                || ELEMENT_ATTRIBUTES
                        .getOrDefault(element.getTagName(), Set.of())
                        .contains(name);
        return known && (!name.equals("href") || isHarmless(attribute.getValue()));
    }

    /** Addresses that run scripts are dropped, however they are written. */
    private static boolean isHarmless(String address) {
        String plain = address.replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
        int colon = plain.indexOf(':');
        int slash = plain.indexOf('/');
        boolean hasScheme = colon >= 0 && (slash < 0 || colon < slash);
        return !hasScheme || SCHEMES.contains(plain.substring(0, colon));
    }
}
