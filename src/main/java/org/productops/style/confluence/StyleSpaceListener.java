package org.productops.style.confluence;

import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import org.productops.common.event.ProductListener;
import org.productops.style.StyleCleanUp;

/** Hears of spaces that are removed. A choice that is left because this fails holds nowhere, because no space has its id. */
@ConfluenceComponent
public class StyleSpaceListener extends ProductListener {

    private final StyleCleanUp cleanUp;

    @Inject
    public StyleSpaceListener(@ComponentImport EventPublisher events, StyleCleanUp cleanUp) {
        super(events);
        this.cleanUp = cleanUp;
    }

    /** A space is being removed. */
    @EventListener
    public void onSpaceRemoved(SpaceRemoveEvent event) {
        quietly(
                "What the removed space {} chose of style guides could not be removed",
                event.getSpace().getKey(),
                () -> cleanUp.spaceRemoved(event.getSpace().getId()));
    }
}
