package org.productops.glossary.highlight;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.BusyException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.glossary.Spaces;

/**
 * Whether terms are marked on a page, which its editors say for all who read it, and for a person, who says it for all pages.
 */
@ConfluenceComponent
public class MarkingService {

    private final UnmarkedLibrary library;
    private final MarkedContents pages;
    private final Spaces spaces;
    private final Access access;
    private final AuditLog audit;

    @Inject
    public MarkingService(UnmarkedLibrary library, MarkedContents pages, Spaces spaces, Access access, AuditLog audit) {
        this.library = library;
        this.pages = pages;
        this.spaces = spaces;
        this.access = access;
        this.audit = audit;
    }

    /**
     * Switches the marks on a page on or off for everybody.
     *
     * @throws NotFoundException if there is no such page, or none that the caller may see
     * @throws NotPermittedException if the caller may not edit it
     */
    public void setPage(long id, boolean marked) {
        String user = access.requireUser();
        MarkedContent page = pages.find(id).orElseThrow(() -> noPage(id));
        requireWritable();
        if (!page.editable()) {
            throw new NotPermittedException(Message.of("productops.highlight.error.editors-only"), false);
        }
        if (library.setPage(id, marked)) {
            audit.record(AuditEntry.configuration(
                    user,
                    marked ? "productops.highlight.audit.page-on" : "productops.highlight.audit.page-off",
                    page.space().key() + " " + id,
                    List.<FieldChange>of()));
        }
    }

    /**
     * Switches the marks on all pages on or off for the caller.
     *
     * @throws NotPermittedException if nobody is logged in
     */
    public void setReader(boolean marked) {
        String user = access.requireUser();
        requireWritable();
        library.setReader(user, marked);
    }

    private void requireWritable() {
        if (spaces.isReadOnly()) {
            throw new BusyException(Message.of("productops.glossary.error.read-only"));
        }
    }

    static NotFoundException noPage(long id) {
        return new NotFoundException(Message.of("productops.highlight.error.no-page", id));
    }
}
