package org.productops.area;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditFilter;
import org.productops.common.audit.AuditHistory;
import org.productops.common.audit.RecordedEntry;
import org.productops.common.error.NotFoundException;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;

/** What was changed at areas, for all who may use the product. */
@Named
public class AreaHistoryService {

    private final Access access;
    private final AreaLibrary library;
    private final AuditHistory history;

    @Inject
    public AreaHistoryService(Access access, AreaLibrary library, AuditHistory history) {
        this.access = access;
        this.library = library;
        this.history = history;
    }

    /**
     * What was changed at an area, the newest first.
     *
     * @throws NotFoundException if there is no such area
     * @throws org.productops.common.error.NotPermittedException if nobody is logged in
     */
    public Slice<RecordedEntry> of(String key, Paging paging) {
        access.requireUser();
        AreaTree tree = library.tree();
        Area area = tree.get(key);
        return history.find(AuditFilter.of(AreaAuditTexts.ACTIONS, tree.keys(area)), paging);
    }
}
