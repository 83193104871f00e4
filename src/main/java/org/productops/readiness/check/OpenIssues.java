package org.productops.readiness.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;

/** What is said of issues that should be resolved. */
final class OpenIssues {

    /** More keys than this help nobody. */
    private static final int MOST_NAMED = 5;

    private OpenIssues() {}

    /**
     * Names the first of them.
     *
     * @param key of the text; with {@code -more} at its end it counts those that are not named, too, and with {@code -hidden}
     *     it names none
     * @param before what the text says before the names and the count
     */
    static Optional<Gap> gap(List<OpenIssue> open, String key, Message how, Object... before) {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        List<String> named = open.stream()
                .filter(OpenIssue::isShown)
                .limit(MOST_NAMED)
                .map(OpenIssue::key)
                .toList();
        int more = open.size() - named.size();
        List<Object> arguments = new ArrayList<>(List.of(before));
        if (!named.isEmpty()) {
            arguments.add(String.join(", ", named));
        }
        if (more > 0) {
            arguments.add(more);
        }
        String suffix = named.isEmpty() ? "-hidden" : more > 0 ? "-more" : "";
        return Optional.of(new Gap(Message.of(key + suffix, arguments.toArray()), how));
    }
}
