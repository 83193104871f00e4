package org.productops.glossary;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.productops.common.audit.AuditFilter;
import org.productops.common.audit.AuditHistory;
import org.productops.common.audit.RecordedEntry;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;

/** What was changed at concepts, for those who edit the glossary. */
@ConfluenceComponent
public class ConceptHistoryService {

    private static final String ACTIONS = "productops.glossary.audit.";

    private final GlossaryAccess access;
    private final AuditHistory history;

    @Inject
    public ConceptHistoryService(GlossaryAccess access, AuditHistory history) {
        this.access = access;
        this.history = history;
    }

    /**
     * What was changed at a concept, the newest first; also at one that was deleted.
     *
     * @throws org.productops.common.error.NotFoundException if there is no such glossary, or none that the caller may read
     * @throws org.productops.common.error.NotPermittedException if the caller does not edit it
     */
    public Slice<RecordedEntry> of(String key, long id, Paging paging) {
        GlossaryPlace place = access.visible(key);
        access.requireIsEditor(place);
        return history.find(
                new AuditFilter(
                        Optional.empty(),
                        ACTIONS,
                        List.of(),
                        ConceptEdit.subject(place, id) + " ",
                        Optional.empty(),
                        Optional.empty()),
                paging);
    }
}
