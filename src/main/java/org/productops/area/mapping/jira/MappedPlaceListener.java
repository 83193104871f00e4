package org.productops.area.mapping.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import org.productops.area.mapping.MappingCleanUp;
import org.productops.common.event.ProductListener;

/** Hears of projects that are deleted. Renamed ones are named as Jira names them whenever they are shown. */
@JiraComponent
public class MappedPlaceListener extends ProductListener {

    static final String FAILURE = "What {} was mapped to could not be forgotten; it is not shown any more";

    private final MappingCleanUp cleanUp;

    @Inject
    public MappedPlaceListener(@ComponentImport EventPublisher events, MappingCleanUp cleanUp) {
        super(events);
        this.cleanUp = cleanUp;
    }

    /** A project was deleted, with its components. */
    @EventListener
    public void onProjectDeleted(ProjectDeletedEvent event) {
        quietly(FAILURE, "the deleted project " + event.getKey(), () -> cleanUp.projectRemoved(event.getId()));
    }
}
