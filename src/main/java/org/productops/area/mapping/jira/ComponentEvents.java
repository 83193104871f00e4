package org.productops.area.mapping.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import org.productops.area.mapping.MappingCleanUp;
import org.productops.common.event.UnconfirmedEvents;

/** What Jira tells of components that are deleted. */
@JiraComponent
public class ComponentEvents extends UnconfirmedEvents {

    @Inject
    public ComponentEvents(@ComponentImport EventPublisher events, MappingCleanUp cleanUp) {
        super(
                "What deleted components were mapped to is kept, and not shown any more.",
                () -> new MappedComponentListener(events, cleanUp));
    }
}
