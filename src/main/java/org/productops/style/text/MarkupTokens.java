package org.productops.style.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What XML or HTML consists of, in its order: tags, texts, remarks, each with where it stands. Nothing is too broken to be read,
 * and no character is looked at more than a few times, whatever stands there: what never ends goes to the end of the source.
 */
final class MarkupTokens {

    /** Is told what there is. */
    interface Receiver {

        /** A tag that opens an element, or is all of it. */
        void open(Tag tag);

        /** A tag that closes an element. */
        void close(String name);

        /** What stands between the tags, with its references. */
        void text(int start, int end);

        /** What stands between the tags as it is. */
        void cdata(int start, int end);

        /** A remark. */
        void comment(int start, int end);
    }

    /**
     * A tag.
     *
     * @param name in lower case
     * @param closed whether it says that nothing is in the element
     */
    record Tag(String name, boolean closed, List<Attribute> attributes) {}

    /**
     * An attribute.
     *
     * @param name in lower case
     * @param start where its value begins
     * @param end where the source goes on behind the value
     */
    record Attribute(String name, int start, int end, boolean quoted) {}

    private static final List<String> RAW = List.of("script", "style", "textarea", "title");

    private final CharSequence source;
    private final int end;
    private final boolean html;
    private final Receiver receiver;

    private MarkupTokens(CharSequence source, int end, boolean html, Receiver receiver) {
        this.source = source;
        this.end = end;
        this.html = html;
        this.receiver = receiver;
    }

    /** Tells what a part of a source consists of. */
    static void read(CharSequence source, int start, int end, boolean html, Receiver receiver) {
        new MarkupTokens(source, end, html, receiver).read(start);
    }

    private void read(int start) {
        int text = start;
        int at = start;
        while (at < end) {
            if (source.charAt(at) != '<' || !isMark(at)) {
                at++;
                continue;
            }
            text(text, at);
            at = mark(at);
            text = at;
        }
        text(text, end);
    }

    private void text(int start, int end) {
        if (start < end) {
            receiver.text(start, end);
        }
    }

    private boolean isMark(int at) {
        char next = charAt(at + 1);
        return isNameStart(next) || next == '!' || next == '?' || next == '/' && isNameStart(charAt(at + 2));
    }

    private int mark(int at) {
        return switch (charAt(at + 1)) {
            case '!' -> declaration(at);
            case '?' -> behind(">", at + 2);
            case '/' -> closing(at + 2);
            default -> opening(at + 1);
        };
    }

    private int declaration(int at) {
        if (is("<!--", at)) {
            int to = find("-->", at + 4);
            receiver.comment(at + 4, to);
            return Math.min(end, to + 3);
        }
        if (!html && is("<![CDATA[", at)) {
            int from = at + 9;
            int to = find("]]>", from);
            if (from < to) {
                receiver.cdata(from, to);
            }
            return Math.min(end, to + 3);
        }
        return behind(">", at + 2);
    }

    private int closing(int at) {
        int name = nameEnd(at);
        receiver.close(lower(at, name));
        int to = name;
        while (to < end && source.charAt(to) != '>' && source.charAt(to) != '<') {
            to++;
        }
        return to < end && source.charAt(to) == '>' ? to + 1 : to;
    }

    /** A tag without an end of its own ends where the next one begins; one that the source ends in is none. */
    private int opening(int start) {
        int at = nameEnd(start);
        String name = lower(start, at);
        List<Attribute> attributes = new ArrayList<>();
        boolean slash = false;
        while (at < end && source.charAt(at) != '>' && source.charAt(at) != '<') {
            char c = source.charAt(at);
            if (c == '/' || Character.isWhitespace(c)) {
                slash = c == '/';
                at++;
            } else {
                slash = false;
                at = attribute(at, attributes);
            }
        }
        if (at >= end) {
            return end;
        }
        at += source.charAt(at) == '>' ? 1 : 0;
        boolean closed = slash && !html;
        receiver.open(new Tag(name, closed, attributes));
        return html && RAW.contains(name) ? raw(name, at) : at;
    }

    private int attribute(int start, List<Attribute> attributes) {
        int at = start + 1;
        while (at < end && "=/<>".indexOf(source.charAt(at)) < 0 && !Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        int name = at;
        at = skipBlanks(at);
        if (charAt(at) != '=') {
            return name;
        }
        at = skipBlanks(at + 1);
        char quote = charAt(at);
        boolean quoted = quote == '"' || quote == '\'';
        int from = quoted ? at + 1 : at;
        int to = from;
        while (to < end
                && (quoted
                        ? source.charAt(to) != quote
                        : source.charAt(to) != '>'
                                && source.charAt(to) != '<'
                                && !Character.isWhitespace(source.charAt(to)))) {
            to++;
        }
        attributes.add(new Attribute(lower(start, name), from, to, quoted));
        return quoted ? Math.min(end, to + 1) : to;
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < end && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        return at;
    }

    /** What no tag but its own ends. */
    private int raw(String name, int from) {
        int at = from;
        while (at < end && !(source.charAt(at) == '<' && charAt(at + 1) == '/' && isName(name, at + 2))) {
            at++;
        }
        text(from, at);
        return at;
    }

    private boolean isName(String name, int at) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.toLowerCase(charAt(at + i)) != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int behind(String mark, int from) {
        return Math.min(end, find(mark, from) + mark.length());
    }

    /** Where it stands next; the end if it does not. */
    private int find(String mark, int from) {
        int at = Math.min(from, end);
        while (at < end && !is(mark, at)) {
            at++;
        }
        return at;
    }

    private boolean is(String mark, int at) {
        for (int i = 0; i < mark.length(); i++) {
            if (charAt(at + i) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int nameEnd(int start) {
        int at = start;
        while (at < end && "/<>".indexOf(source.charAt(at)) < 0 && !Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        return at;
    }

    private String lower(int start, int end) {
        return source.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isNameStart(char c) {
        return Character.isLetter(c) || c == '_';
    }

    private char charAt(int at) {
        return at < end ? source.charAt(at) : '\0';
    }
}
