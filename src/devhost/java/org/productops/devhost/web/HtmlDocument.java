package org.productops.devhost.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole HTML document of a plugin, taken apart for the frame as the products' SiteMesh does it: {@code title}, {@code
 * meta}, {@code <content tag="…">}, the rest of the head, and the body.
 *
 * @param title the text of {@code title} as HTML
 * @param meta contents by name
 * @param tags the HTML of the {@code content} elements by their {@code tag}
 * @param head the rest of the head
 * @param body what is inside {@code body}; the whole text if there is none
 */
record HtmlDocument(String title, Map<String, String> meta, Map<String, String> tags, String head, String body) {
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    static HtmlDocument parse(String html) {
        Parser parser = new Parser(html);
        parser.run();
        return new HtmlDocument(parser.title, parser.meta, parser.tags, parser.head.toString(), parser.body.toString());
    }

    Optional<String> decorator() {
        return Optional.ofNullable(meta.get("decorator"));
    }

    /** Walks from tag to tag; comments, scripts, styles and text areas are passed over whole. */
    private static final class Parser {
        private final String html;
        private final Map<String, String> meta = new LinkedHashMap<>();
        private final Map<String, String> tags = new LinkedHashMap<>();
        private final StringBuilder head = new StringBuilder();
        private final StringBuilder body = new StringBuilder();
        private String title = "";
        private StringBuilder target = body;
        private int position;

        Parser(String html) {
            this.html = html;
        }

        void run() {
            while (position < html.length()) {
                int tag = html.indexOf('<', position);
                if (tag < 0) {
                    target.append(html, position, html.length());
                    return;
                }
                target.append(html, position, tag);
                position = tag;
                step();
            }
        }

        private void step() {
            if (html.startsWith("<!--", position)) {
                copyUntil("-->");
                return;
            }
            int end = endOfTag();
            String tag = html.substring(position, end);
            switch (name(tag)) {
                case "!doctype", "html", "/html", "/head", "/body" -> position = end;
                case "head" -> {
                    target = head;
                    position = end;
                }
                case "body" -> {
                    target = body;
                    position = end;
                }
                case "title" -> title = contentUntil("</title>", end).strip();
                case "content" ->
                    tags.put(
                            attribute(tag, "tag"),
                            contentUntil("</content>", end).strip());
                case "meta" -> {
                    position = end;
                    meta(tag);
                }
                case "script" -> copyUntil("</script>");
                case "style" -> copyUntil("</style>");
                case "textarea" -> copyUntil("</textarea>");
                default -> {
                    target.append(tag);
                    position = end;
                }
            }
        }

        private void meta(String tag) {
            String name = attribute(tag, "name");
            if (!name.isEmpty()) {
                meta.put(name, attribute(tag, "content"));
            }
            if (target == head && !name.equals("decorator")) {
                head.append(tag);
            }
        }

        /** The end of the tag that starts here; a {@code >} inside quotes does not end it. */
        private int endOfTag() {
            char quote = 0;
            for (int i = position + 1; i < html.length(); i++) {
                char c = html.charAt(i);
                if (quote != 0) {
                    quote = c == quote ? 0 : quote;
                } else if (c == '"' || c == '\'') {
                    quote = c;
                } else if (c == '>') {
                    return i + 1;
                }
            }
            return html.length();
        }

        private void copyUntil(String end) {
            int until = indexOf(end, position);
            target.append(html, position, until);
            position = until;
        }

        private String contentUntil(String end, int start) {
            int until = indexOf(end, start);
            position = until;
            return html.substring(start, Math.max(start, until - end.length()));
        }

        private int indexOf(String end, int from) {
            for (int i = from; i <= html.length() - end.length(); i++) {
                if (html.regionMatches(true, i, end, 0, end.length())) {
                    return i + end.length();
                }
            }
            return html.length();
        }

        private static String name(String tag) {
            int end = 1;
            while (end < tag.length() && !Character.isWhitespace(tag.charAt(end)) && tag.charAt(end) != '>') {
                end++;
            }
            return tag.substring(1, end).toLowerCase(Locale.ROOT);
        }

        private static String attribute(String tag, String name) {
            Matcher attributes = ATTRIBUTE.matcher(tag);
            while (attributes.find()) {
                if (attributes.group(1).equalsIgnoreCase(name)) {
                    return attributes.group(2) != null ? attributes.group(2) : attributes.group(3);
                }
            }
            return "";
        }
    }
}
