package org.productops.style;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import org.productops.common.snapshot.Change;

/** Forgets what removed spaces chose; the product has checked who may remove them. */
@ConfluenceComponent
public class StyleCleanUp {

    private final StyleGuideStore store;
    private final StyleWrites writes;

    @Inject
    public StyleCleanUp(StyleGuideStore store, StyleWrites writes) {
        this.store = store;
        this.writes = writes;
    }

    /**
     * After a space was removed.
     *
     * @param spaceId the product's id of it
     */
    public void spaceRemoved(long spaceId) {
        writes.guides(writing -> {
            store.deleteChoice(spaceId);
            return Change.unseen(spaceId);
        });
    }
}
