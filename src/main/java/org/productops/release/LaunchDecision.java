package org.productops.release;

import java.util.Objects;
import java.util.Optional;

/**
 * That a release goes out, or does not. Decisions are only added to; the last one counts, unless its release was reopened since:
 * what was decided then was about what went out.
 *
 * @param id 0 before it is stored
 * @param releaseId the release
 * @param go whether it goes out
 * @param reason why
 * @param made by whom and when
 * @param reopened that the release was reopened since, so that it does not count any more
 */
public record LaunchDecision(long id, long releaseId, boolean go, String reason, Word made, Optional<Word> reopened) {

    public LaunchDecision {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(made, "made");
        Objects.requireNonNull(reopened, "reopened");
    }

    /** The same under an id. */
    public LaunchDecision withId(long newId) {
        return new LaunchDecision(newId, releaseId, go, reason, made, reopened);
    }

    /** Whether it was made about what there is now. */
    public boolean holds() {
        return reopened.isEmpty();
    }
}
