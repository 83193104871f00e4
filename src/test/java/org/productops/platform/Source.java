package org.productops.platform;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a type or member is known from.
 *
 * @param text as the tag says, on one line
 * @param confidence the first mark in the text, or empty
 */
record Source(String text, Optional<String> confidence) {
    private static final Pattern MARK = Pattern.compile("\\[(D|C11|C≤10|K|U)]");
    private static final Pattern MEMBERS_MARK = Pattern.compile("members \\[(D|C11|C≤10|K|U)]");

    static Source of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return new Source(line, first(MARK, line));
    }

    /** What the tag of a type says of members without a tag: "members [K]" where it differs, else the same. */
    Source ofMembers() {
        return new Source(text, first(MEMBERS_MARK, text).or(() -> confidence));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
