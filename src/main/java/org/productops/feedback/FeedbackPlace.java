package org.productops.feedback;

import java.util.Objects;

/**
 * Where a feedback issue stands.
 *
 * @param projectId its project
 * @param areaKey its product area; empty if it has none
 */
public record FeedbackPlace(long projectId, String areaKey) {

    /** That of an issue which is gone. */
    public static final FeedbackPlace UNKNOWN = new FeedbackPlace(0, "");

    public FeedbackPlace {
        Objects.requireNonNull(areaKey, "areaKey");
    }
}
