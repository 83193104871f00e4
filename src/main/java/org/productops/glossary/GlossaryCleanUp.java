package org.productops.glossary;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import org.productops.common.snapshot.Change;
import org.productops.common.snapshot.SnapshotWrites;

/** Removes the glossaries of spaces that are removed; the product has checked who may do that. */
@ConfluenceComponent
public class GlossaryCleanUp {

    private final TermStore store;
    private final GlossaryLibrary library;
    private final SnapshotWrites writes;

    @Inject
    public GlossaryCleanUp(TermStore store, GlossaryLibrary library, SnapshotWrites writes) {
        this.store = store;
        this.library = library;
        this.writes = writes;
    }

    /** After the space with this id was removed. */
    public void spaceRemoved(long spaceId) {
        writes.change(library.snapshot(), GlossaryLibrary.key(spaceId), writing -> {
            int removed = store.deleteAll(spaceId);
            return removed == 0 ? Change.none(removed) : Change.unseen(removed);
        });
    }
}
