package org.productops.readiness.issue;

import java.util.Collection;
import java.util.function.Supplier;

/**
 * Keeps what people have said about an issue while one request is answered, so that the panel, hidden transitions and
 * validators read it once.
 */
public interface NotesMemory {

    /** What is known of the issue in this request, or else what is read; read anew where there is no request. */
    IssueNotes once(long issueId, Supplier<IssueNotes> read);

    /** Forgets what is known of these issues in this request. */
    void forget(Collection<Long> issueIds);
}
