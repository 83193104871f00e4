package org.productops.feedback.intake;

import java.util.Objects;
import java.util.Optional;
import org.productops.common.issue.VisibleIssue;

/**
 * Something that came in, as administrators see it.
 *
 * @param entry what came in
 * @param sourceName the name of the source; empty if that is not there any more
 * @param issue what was made of it; empty if nothing was, or the reader may not see it, or it is gone
 * @param body what was sent; empty once that was removed, and in lists
 */
public record IntakeEntryView(IntakeEntry entry, String sourceName, Optional<VisibleIssue> issue, String body) {

    public IntakeEntryView {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(sourceName, "sourceName");
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(body, "body");
    }
}
