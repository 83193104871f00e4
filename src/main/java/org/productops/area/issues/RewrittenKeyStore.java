package org.productops.area.issues;

import java.util.Collection;
import java.util.Set;

/** The keys of merged areas that no issue has any more. */
public interface RewrittenKeyStore {

    /** All of them, in one statement. */
    Set<String> all();

    /** Keeps those that are not there yet. Callers hold the lock of {@link IssueRewriting}. */
    void add(Collection<String> keys);
}
