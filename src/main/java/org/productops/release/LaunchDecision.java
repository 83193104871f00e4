package org.productops.release;

import java.util.Objects;

/**
 * That a release goes out, or does not. Decisions are only added to; the last one counts.
 *
 * @param id 0 before it is stored
 * @param releaseId the release
 * @param go whether it goes out
 * @param reason why
 * @param made by whom and when
 */
public record LaunchDecision(long id, long releaseId, boolean go, String reason, Word made) {

    public LaunchDecision {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(made, "made");
    }

    /** The same under an id. */
    public LaunchDecision withId(long newId) {
        return new LaunchDecision(newId, releaseId, go, reason, made);
    }
}
