package org.productops.common.audit;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.productops.common.access.Access;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;

/** What was changed in all features, for those who administer the product. */
@Named
public class AuditHistoryService {

    private final Access access;
    private final AuditHistory history;

    @Inject
    public AuditHistoryService(Access access, AuditHistory history) {
        this.access = access;
        this.history = history;
    }

    /**
     * The entries that are looked for, the newest first.
     *
     * @throws org.productops.common.error.NotPermittedException if the caller does not administer the product
     */
    public Slice<RecordedEntry> find(AuditFilter filter, Paging paging) {
        access.requireAdministrator();
        return history.find(filter, paging);
    }
}
