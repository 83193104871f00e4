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
 * @param open what was open then; empty if nobody kept it
 */
public record LaunchDecision(
        long id,
        long releaseId,
        boolean go,
        String reason,
        Word made,
        Optional<Word> reopened,
        Optional<OpenThen> open) {

    public LaunchDecision {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(made, "made");
        Objects.requireNonNull(reopened, "reopened");
        Objects.requireNonNull(open, "open");
    }

    /** The same under an id. */
    public LaunchDecision withId(long newId) {
        return new LaunchDecision(newId, releaseId, go, reason, made, reopened, open);
    }

    /** The same with what is open when it is made. */
    LaunchDecision with(OpenThen then) {
        return new LaunchDecision(id, releaseId, go, reason, made, reopened, Optional.of(then));
    }

    /** Whether it was made about what there is now. */
    public boolean holds() {
        return reopened.isEmpty();
    }
}
