package org.productops.style.rule;

import java.util.Map;
import java.util.Set;

/**
 * Regular expressions as people write them for Vale, in Java's syntax. Vale's are those of .NET with the names of Go (see
 * https://github.com/errata-ai/regexp2): what both have and mean alike is left as it is.
 *
 * <ul>
 *   <li>Letters, digits and blanks are those of all languages, and so are the ends of words. What Java has for that, it puts together
 *       anew for each character; and what it has otherwise depends on its version.
 *   <li>A bracket or {@code &&} in a class of characters stands for itself; Java would take it for a class in the class.
 *   <li>A brace that repeats nothing stands for itself.
 *   <li>Names of groups begin with {@code ?P}, too, and may have what Java's may not.
 *   <li>{@code [[:alpha:]]} and {@code \p{Greek}} are what Java calls otherwise.
 *   <li>What stands behind may be of any length; Java wants to know the longest, and gets {@value #LONGEST_BEHIND}.
 * </ul>
 */
final class ExpressionSyntax {

    static final int LONGEST_BEHIND = 100;

    /** What words consist of, as .NET has it. */
    private static final String WORD = "\\p{L}\\p{M}\\p{Nd}\\p{Pc}\\u200c\\u200d";

    private static final String BOUNDARY =
            "(?:(?<=[" + WORD + "])(?![" + WORD + "])|(?<![" + WORD + "])(?=[" + WORD + "]))";

    private static final String NO_BOUNDARY =
            "(?:(?<=[" + WORD + "])(?=[" + WORD + "])|(?<![" + WORD + "])(?![" + WORD + "]))";

    /** What letters with a backslash in front stand for, to be written in a class. */
    private static final Map<Character, String> CLASSES =
            Map.of('w', WORD, 'd', "\\p{Nd}", 's', "\\t-\\r\\x{85}\\p{Z}");

    private static final Map<String, String> POSIX = Map.ofEntries(
            Map.entry("alnum", "\\p{IsAlphabetic}\\p{IsDigit}"),
            Map.entry("alpha", "\\p{IsAlphabetic}"),
            Map.entry("ascii", "\\p{ASCII}"),
            Map.entry("blank", "\\h"),
            Map.entry("cntrl", "\\p{Cntrl}"),
            Map.entry("digit", "\\p{IsDigit}"),
            Map.entry("graph", "\\p{Graph}"),
            Map.entry("lower", "\\p{IsLowercase}"),
            Map.entry("print", "\\p{Print}"),
            Map.entry("punct", "\\p{IsPunctuation}"),
            Map.entry("space", CLASSES.get('s')),
            Map.entry("upper", "\\p{IsUppercase}"),
            Map.entry("word", WORD),
            Map.entry("xdigit", "\\p{XDigit}"));

    private static final Set<String> JAVA_NAMES =
            Set.of("Lower", "Upper", "ASCII", "Alpha", "Digit", "Alnum", "Punct", "Graph", "Print", "Blank", "Cntrl");

    private final String from;
    private final StringBuilder to;
    private int at;
    /** For each open group whether it looks behind, the innermost last. */
    private final StringBuilder groups = new StringBuilder();

    private int behind;
    private boolean inClass;

    private ExpressionSyntax(String expression) {
        this.from = expression;
        this.to = new StringBuilder(expression.length() + 16);
    }

    /** The expression in Java's syntax; what is wrong with it is still wrong then. */
    static String java(String expression) {
        return new ExpressionSyntax(expression).translate();
    }

    private String translate() {
        while (at < from.length()) {
            char c = from.charAt(at);
            switch (c) {
                case '\\' -> escaped();
                case '[' -> charactersClass();
                case '(' -> open();
                case ')' -> close();
                case '{' -> brace();
                case '*', '+' -> repeated(c);
                default -> copy(1);
            }
        }
        return to.toString();
    }

    private void copy(int characters) {
        to.append(from, at, Math.min(from.length(), at + characters));
        at += characters;
    }

    private void escaped() {
        if (from.startsWith("\\Q", at)) {
            int end = from.indexOf("\\E", at);
            copy((end < 0 ? from.length() : end + 2) - at);
        } else if (from.startsWith("\\p{", at) || from.startsWith("\\P{", at)) {
            property();
        } else if (inClass && from.startsWith("\\b", at)) {
            // A backspace, there.
            to.append("\\x08");
            at += 2;
        } else if (!inClass && (from.startsWith("\\b", at) || from.startsWith("\\B", at))) {
            to.append(from.charAt(at + 1) == 'b' ? BOUNDARY : NO_BOUNDARY);
            at += 2;
        } else {
            characters();
        }
    }

    private void characters() {
        char name = at + 1 < from.length() ? from.charAt(at + 1) : 0;
        String known = CLASSES.get(Character.toLowerCase(name));
        if (known == null) {
            copy(2);
        } else {
            // A class of its own within a class, too: a hyphen behind it is none of a range.
            to.append(Character.isUpperCase(name) ? "[^" : "[").append(known).append(']');
            at += 2;
        }
    }

    private void property() {
        int end = from.indexOf('}', at);
        if (end < 0) {
            copy(from.length() - at);
            return;
        }
        String name = from.substring(at + 3, end);
        boolean otherwise = name.startsWith("^");
        String bare = otherwise ? name.substring(1) : name;
        char kind = otherwise ? from.charAt(at + 1) == 'p' ? 'P' : 'p' : from.charAt(at + 1);
        boolean known =
                bare.length() <= 2 || bare.startsWith("Is") || bare.indexOf('=') >= 0 || JAVA_NAMES.contains(bare);
        to.append('\\')
                .append(kind)
                .append('{')
                .append(known ? "" : "Is")
                .append(bare)
                .append('}');
        at = end + 1;
    }

    private void charactersClass() {
        inClass = true;
        copy(1);
        if (at < from.length() && from.charAt(at) == '^') {
            copy(1);
        }
        // A bracket in front stands for itself.
        if (at < from.length() && from.charAt(at) == ']') {
            to.append("\\]");
            at++;
        }
        while (at < from.length() && from.charAt(at) != ']') {
            char c = from.charAt(at);
            if (c == '\\') {
                escaped();
            } else if (from.startsWith("[:", at) && from.indexOf(":]", at) > 0) {
                posix();
            } else if (c == '[' || c == '&') {
                to.append('\\').append(c);
                at++;
            } else {
                copy(1);
            }
        }
        copy(1);
        inClass = false;
    }

    private void posix() {
        int end = from.indexOf(":]", at);
        String name = from.substring(at + 2, end);
        boolean otherwise = name.startsWith("^");
        String known = POSIX.get(otherwise ? name.substring(1) : name);
        if (known == null) {
            to.append("\\[");
            at++;
            return;
        }
        to.append(otherwise ? "&&[^" + known + "]" : known);
        at = end + 2;
    }

    private void open() {
        boolean looksBehind = from.startsWith("(?<=", at) || from.startsWith("(?<!", at);
        groups.append(looksBehind ? '<' : '(');
        behind += looksBehind ? 1 : 0;
        if (looksBehind) {
            copy(4);
        } else if (from.startsWith("(?P<", at) || from.startsWith("(?<", at)) {
            int name = from.indexOf('<', at) + 1;
            int end = from.indexOf('>', name);
            if (end < 0) {
                copy(from.length() - at);
                return;
            }
            to.append("(?<").append(groupName(from.substring(name, end))).append('>');
            at = end + 1;
        } else if (from.startsWith("(?", at)) {
            copy(2);
        } else {
            copy(1);
        }
    }

    private static String groupName(String name) {
        String letters = name.replaceAll("[^A-Za-z0-9]", "");
        return letters.isEmpty() || Character.isDigit(letters.charAt(0)) ? "g" + letters : letters;
    }

    private void close() {
        if (!groups.isEmpty()) {
            behind -= groups.charAt(groups.length() - 1) == '<' ? 1 : 0;
            groups.setLength(groups.length() - 1);
        }
        copy(1);
    }

    private void brace() {
        int end = from.indexOf('}', at);
        String inside = end < 0 ? "" : from.substring(at + 1, end);
        if (!inside.matches("\\d{1,9}(,\\d{0,9})?")) {
            to.append("\\{");
            at++;
        } else if (behind > 0 && inside.endsWith(",")) {
            to.append('{').append(inside).append(LONGEST_BEHIND).append('}');
            at = end + 1;
        } else {
            copy(end + 1 - at);
        }
    }

    private void repeated(char sign) {
        if (behind > 0) {
            to.append(sign == '*' ? "{0," : "{1,").append(LONGEST_BEHIND).append('}');
            at++;
        } else {
            copy(1);
        }
    }
}
