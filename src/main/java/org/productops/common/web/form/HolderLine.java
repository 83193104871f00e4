package org.productops.common.web.form;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A user or a group as text: {@code mia}, {@code user:mia} or {@code group:payments-team}.
 *
 * @param group whether it is a group
 * @param name the user's log-in name, or the name of the group
 */
record HolderLine(boolean group, String name) {

    private static final String USER = "user:";
    private static final String GROUP = "group:";

    /** Of one line. */
    static HolderLine of(String line) {
        if (isGroup(line)) {
            return new HolderLine(true, line.substring(GROUP.length()).strip());
        }
        return new HolderLine(
                false, line.startsWith(USER) ? line.substring(USER.length()).strip() : line);
    }

    /**
     * The lines of a text as somebody typed or pasted it: names from mails have semicolons or commas between them, names of
     * groups may have these inside.
     */
    static List<String> in(String text) {
        return text.lines()
                .map(String::strip)
                .flatMap(line -> isGroup(line) ? Stream.of(line) : Arrays.stream(line.split("[,;]")))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static boolean isGroup(String line) {
        return line.startsWith(GROUP);
    }
}
