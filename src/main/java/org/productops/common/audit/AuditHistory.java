package org.productops.common.audit;

import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;

/** All that was recorded. Asks for no permission: that is for the services that show some of it to somebody. */
public interface AuditHistory {

    /** The entries that are looked for, the newest first, in two statements. */
    Slice<RecordedEntry> find(AuditFilter filter, Paging paging);
}
