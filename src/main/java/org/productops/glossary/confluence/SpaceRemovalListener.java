package org.productops.glossary.confluence;

import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import org.productops.common.event.ProductListener;
import org.productops.glossary.GlossaryCleanUp;
import org.productops.glossary.RemovedSpace;

/**
 * Hears of spaces that are removed. A glossary that is left because this fails is never shown, because no space has its id,
 * and goes with the next removal.
 */
@ConfluenceComponent
public class SpaceRemovalListener extends ProductListener {

    private final GlossaryCleanUp cleanUp;

    @Inject
    public SpaceRemovalListener(@ComponentImport EventPublisher events, GlossaryCleanUp cleanUp) {
        super(events);
        this.cleanUp = cleanUp;
    }

    /** A space is being removed. */
    @EventListener
    public void onSpaceRemoved(SpaceRemoveEvent event) {
        Space space = event.getSpace();
        quietly(
                "The glossary of the removed space {} could not be removed",
                space.getKey(),
                () -> cleanUp.spaceRemoved(new RemovedSpace(space.getId(), space.getKey())));
    }
}
