package org.productops.feedback.answer;

import java.util.List;
import java.util.Objects;

/**
 * What was built, in words for those who asked for it.
 *
 * @param issueId the issue
 * @param key its key
 * @param summary its summary
 * @param versions the names of its versions that are released
 * @param releaseNote what its release note says; empty if it has none
 */
public record AnswerDelivery(long issueId, String key, String summary, List<String> versions, String releaseNote) {

    public AnswerDelivery {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(summary, "summary");
        versions = List.copyOf(versions);
        Objects.requireNonNull(releaseNote, "releaseNote");
    }
}
