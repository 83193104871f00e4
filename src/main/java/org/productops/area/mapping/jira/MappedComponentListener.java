package org.productops.area.mapping.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.bc.project.component.ProjectComponentDeletedEvent;
import org.productops.area.mapping.MappingCleanUp;
import org.productops.common.event.ProductListener;

/** Hears of components that are deleted. */
public final class MappedComponentListener extends ProductListener {

    private final MappingCleanUp cleanUp;

    public MappedComponentListener(EventPublisher events, MappingCleanUp cleanUp) {
        super(events);
        this.cleanUp = cleanUp;
    }

    /** A component was deleted. */
    @EventListener
    public void onComponentDeleted(ProjectComponentDeletedEvent event) {
        quietly(MappedPlaceListener.FAILURE, "a deleted component", () -> cleanUp.componentRemoved(event.getId()));
    }
}
