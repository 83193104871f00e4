package org.productops.readiness.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.common.error.Message;

/** What is said of issues that should be resolved. */
final class OpenIssues {

    /** More keys than this help nobody. */
    private static final int MOST_NAMED = 5;

    private OpenIssues() {}

    /**
     * Names the first of them.
     *
     * @param key of the text
     * @param moreKey of the text that counts those that are not named, too
     */
    static Optional<Gap> gap(List<OpenIssue> open, String key, String moreKey, Message how) {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        String named = open.stream().limit(MOST_NAMED).map(OpenIssue::key).collect(Collectors.joining(", "));
        return Optional.of(new Gap(
                open.size() <= MOST_NAMED
                        ? Message.of(key, named)
                        : Message.of(moreKey, named, open.size() - MOST_NAMED),
                how));
    }
}
