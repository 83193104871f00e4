package org.productops.glossary.confluence;

import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import org.productops.glossary.GlossaryService;

/** Removes the glossary of a space that is removed; a later space with the same key starts with an empty one. */
@ConfluenceComponent
public class SpaceRemovals {

    private final EventPublisher events;
    private final GlossaryService glossaries;

    @Inject
    public SpaceRemovals(@ComponentImport EventPublisher events, GlossaryService glossaries) {
        this.events = events;
        this.glossaries = glossaries;
    }

    @PostConstruct
    void listen() {
        events.register(this);
    }

    @PreDestroy
    void stopListening() {
        events.unregister(this);
    }

    /** Called by Confluence. */
    @EventListener
    public void onSpaceRemoved(SpaceRemoveEvent event) {
        glossaries.forget(event.getSpace().getKey());
    }
}
