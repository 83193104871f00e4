package org.productops.style.rule;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts that take what the groups of an expression found, as {@code $1} or <code>${1}</code>. */
final class GroupReferences {

    private static final Pattern REFERENCE = Pattern.compile("\\$(?:(\\d{1,2})|\\{(\\d{1,2})})");

    private GroupReferences() {}

    /** Whether a text takes any. */
    static boolean isIn(String text) {
        return REFERENCE.matcher(text).find();
    }

    /** The text with what they found; nothing for a group that there is not. */
    static String filled(String text, MatchResult found) {
        return REFERENCE.matcher(text).replaceAll(reference -> {
            String number = reference.group(1) == null ? reference.group(2) : reference.group(1);
            int group = Integer.parseInt(number);
            String value = group <= found.groupCount() ? found.group(group) : null;
            return Matcher.quoteReplacement(value == null ? "" : value);
        });
    }
}
