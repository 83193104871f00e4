package org.productops.style.rule;

import java.util.List;
import java.util.stream.Collectors;

/** The messages of rules, with their {@code %s} filled as Vale does. */
final class RuleMessage {

    private RuleMessage() {}

    /** The message with these in its places; places that are too many stay empty. */
    static String filled(String message, List<String> arguments) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        int next = 0;
        for (int at = message.indexOf("%s"); at >= 0; at = message.indexOf("%s", from)) {
            filled.append(message, from, at).append(next < arguments.size() ? arguments.get(next++) : "");
            from = at + 2;
        }
        return filled.append(message.substring(from))
                .toString()
                .replace("%%", "%")
                .replaceAll("[\\n ]+", " ");
    }

    /** Several words to write, in quotation marks; one as it is. */
    static String listed(List<String> words) {
        if (words.size() == 1) {
            return words.get(0);
        }
        return quoted(words);
    }

    /** Words in quotation marks, with an or before the last. */
    static String quoted(List<String> words) {
        String last = "'" + words.get(words.size() - 1) + "'";
        if (words.size() == 1) {
            return last;
        }
        String others = words.subList(0, words.size() - 1).stream()
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(", "));
        return others + (words.size() == 2 ? " or " : ", or ") + last;
    }
}
