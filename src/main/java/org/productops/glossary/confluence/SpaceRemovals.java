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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes the glossary of a space that is removed; a later space with the same key starts with an empty one. */
@ConfluenceComponent
public class SpaceRemovals {

    private static final Logger LOG = LoggerFactory.getLogger(SpaceRemovals.class);

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

    /** Called by Confluence, whose removal of the space nothing that goes wrong here may stop. */
    @EventListener
    public void onSpaceRemoved(SpaceRemoveEvent event) {
        String key = event.getSpace().getKey();
        try {
            glossaries.forget(key);
        } catch (RuntimeException e) {
            LOG.error("The glossary of the removed space {} is left; a new space with this key would have it", key, e);
        }
    }
}
