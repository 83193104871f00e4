package org.productops.style.rule;

import java.util.BitSet;
import java.util.Optional;

/**
 * The characters with which what an expression finds can begin, so that it need not be tried everywhere. Known for what most
 * expressions in style guides are, words with an end or two; unknown for the rest, which is tried everywhere.
 *
 * @param ascii those of ASCII
 * @param others whether any other character can be
 */
record FirstCharacters(BitSet ascii, boolean others) {

    static final int ASCII_END = 128;

    /** The ends of letters that stand for several, such as {@code \w}. */
    private static final String CLASSES = "dDwWsS";

    private static final String SPECIAL = "\\^$.|?*+()[]{}";

    /** Empty if that is not known. */
    static Optional<FirstCharacters> of(String expression, boolean ignoreCase) {
        Reading reading = new Reading(expression, ignoreCase);
        boolean known = reading.alternatives() && reading.at == expression.length();
        return known ? Optional.of(new FirstCharacters(reading.ascii, reading.others)) : Optional.empty();
    }

    /** Whether it is one of them. */
    boolean has(char character) {
        return character < ASCII_END ? ascii.get(character) : others;
    }

    private static final class Reading {
        private final String from;
        private final boolean ignoreCase;
        private final BitSet ascii = new BitSet(ASCII_END);
        private boolean others;
        private int at;

        Reading(String from, boolean ignoreCase) {
            this.from = from;
            this.ignoreCase = ignoreCase;
            // Some letters of other scripts are small or capital forms of those of ASCII.
            this.others = ignoreCase;
        }

        /** Reads alternatives up to the end of their group; false if one of them is not known. */
        boolean alternatives() {
            boolean known = true;
            do {
                known = first() && known;
                skipRest();
            } while (at < from.length() && from.charAt(at) == '|' && ++at <= from.length());
            return known;
        }

        /** Reads up to the first part that finds a character for sure. */
        private boolean first() {
            while (at < from.length()) {
                char c = from.charAt(at);
                if (c == '(') {
                    if (looksAround()) {
                        skipGroup();
                        continue;
                    }
                    return group();
                } else if (c == '^' || from.startsWith("\\b", at)) {
                    at += c == '^' ? 1 : 2;
                } else if (c == '\\') {
                    return escaped();
                } else if (c == '[') {
                    return charactersClass();
                } else if (SPECIAL.indexOf(c) >= 0) {
                    return false;
                } else {
                    at++;
                    return isSure() && add(c);
                }
            }
            return false;
        }

        private boolean looksAround() {
            return from.startsWith("(?=", at)
                    || from.startsWith("(?!", at)
                    || from.startsWith("(?<=", at)
                    || from.startsWith("(?<!", at);
        }

        private boolean group() {
            if (from.startsWith("(?:", at)) {
                at += 3;
            } else if (from.startsWith("(?", at)) {
                return false;
            } else {
                at++;
            }
            boolean known = alternatives();
            boolean closed = at < from.length() && from.charAt(at) == ')';
            at += closed ? 1 : 0;
            return known && closed && isSure();
        }

        private boolean escaped() {
            if (at + 1 >= from.length()) {
                return false;
            }
            char c = from.charAt(at + 1);
            at += 2;
            if (CLASSES.indexOf(c) >= 0) {
                addClass(c);
                return isSure();
            }
            return !Character.isLetterOrDigit(c) && isSure() && add(c);
        }

        private void addClass(char name) {
            for (char c = 0; c < ASCII_END; c++) {
                boolean in =
                        switch (Character.toLowerCase(name)) {
                            case 'd' -> c >= '0' && c <= '9';
                            case 's' -> c == ' ' || c >= '\t' && c <= '\r';
                            default -> Character.isLetterOrDigit(c) || c == '_';
                        };
                ascii.set(c, ascii.get(c) || in == Character.isLowerCase(name));
            }
            others = true;
        }

        /** Of letters and ranges of them only; what else can stand in a class is not known. */
        private boolean charactersClass() {
            int end = from.indexOf(']', at + 2);
            String inside = end < 0 ? "^" : from.substring(at + 1, end);
            if (!inside.matches("[A-Za-z0-9 ,'.-]+")) {
                return false;
            }
            at = end + 1;
            for (int i = 0; i < inside.length(); i++) {
                boolean range = i + 2 < inside.length() && inside.charAt(i + 1) == '-';
                char last = range ? inside.charAt(i + 2) : inside.charAt(i);
                for (char c = inside.charAt(i); c <= last; c++) {
                    add(c);
                }
                i += range ? 2 : 0;
            }
            return isSure();
        }

        private boolean add(char c) {
            if (c >= ASCII_END) {
                others = true;
                return true;
            }
            ascii.set(c);
            if (ignoreCase) {
                ascii.set(Character.toLowerCase(c));
                ascii.set(Character.toUpperCase(c));
            }
            return true;
        }

        /** Whether what stands before this place must be there. */
        private boolean isSure() {
            if (at >= from.length()) {
                return true;
            }
            char c = from.charAt(at);
            return c != '?' && c != '*' && c != '{';
        }

        /** To the end of this alternative. */
        private void skipRest() {
            while (at < from.length() && from.charAt(at) != '|' && from.charAt(at) != ')') {
                skipOne();
            }
        }

        private void skipGroup() {
            at++;
            while (at < from.length() && from.charAt(at) != ')') {
                skipOne();
            }
            at++;
        }

        private void skipOne() {
            char c = from.charAt(at);
            if (c == '\\') {
                at += 2;
            } else if (c == '(') {
                skipGroup();
            } else if (c == '[') {
                at++;
                // A bracket in front stands for itself.
                at += at < from.length() && from.charAt(at) == '^' ? 1 : 0;
                at += at < from.length() && from.charAt(at) == ']' ? 1 : 0;
                while (at < from.length() && from.charAt(at) != ']') {
                    at += from.charAt(at) == '\\' ? 2 : 1;
                }
                at++;
            } else {
                at++;
            }
        }
    }
}
