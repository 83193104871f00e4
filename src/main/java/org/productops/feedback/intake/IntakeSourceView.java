package org.productops.feedback.intake;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A source as administrators see it.
 *
 * @param source the source
 * @param projectName the name of its project; empty if that is not there any more
 * @param projectKey the key of its project; empty if that is not there any more
 * @param runsAs the user who makes the issues, by the name to log in with; the key of one who is gone
 * @param last when something came from it last
 * @param waiting how much waits
 * @param failed of how much no issue could be made
 * @param quarantined how much could not be understood
 */
public record IntakeSourceView(
        IntakeSource source,
        String projectName,
        String projectKey,
        String runsAs,
        Optional<Instant> last,
        int waiting,
        int failed,
        int quarantined) {

    public IntakeSourceView {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(projectName, "projectName");
        Objects.requireNonNull(projectKey, "projectKey");
        Objects.requireNonNull(runsAs, "runsAs");
        Objects.requireNonNull(last, "last");
    }
}
