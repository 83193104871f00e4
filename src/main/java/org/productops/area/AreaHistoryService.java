package org.productops.area;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditFilter;
import org.productops.common.audit.AuditHistory;
import org.productops.common.audit.FieldChange;
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

    /** What an area was called that was deleted; empty if there was none with this key, or if it is there or was merged. */
    public Optional<String> nameOfDeleted(String key) {
        access.requireUser();
        AreaTree tree = library.tree();
        if (!tree.isTaken(key) || tree.find(key).isPresent()) {
            return Optional.empty();
        }
        return history.find(AuditFilter.of(AreaAuditTexts.DELETED, List.of(key)), new Paging(0, 1)).values().stream()
                .flatMap(recorded -> recorded.entry().changes().stream())
                .filter(change -> change.field().equals(AreaFields.NAME))
                .map(FieldChange::before)
                .findFirst();
    }
}
