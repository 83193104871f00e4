package org.productops.common.event;

import com.atlassian.event.api.EventPublisher;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears the product's events for as long as the plugin runs. The product tells them in the thread, and if there is one
 * in the transaction, of what happened: nothing that goes wrong here may keep it from going on.
 */
public abstract class ProductListener {

    private static final Logger LOG = LoggerFactory.getLogger(ProductListener.class);

    private final EventPublisher events;

    protected ProductListener(EventPublisher events) {
        this.events = events;
    }

    /** Starts listening. */
    @PostConstruct
    public final void start() {
        events.register(this);
    }

    /** Stops listening. */
    @PreDestroy
    public final void stop() {
        events.unregister(this);
    }

    /**
     * Does what an event asks for.
     *
     * @param failure what is so if it fails, for administrators; has one placeholder, for the subject
     * @param subject what the event is about
     */
    protected final void quietly(String failure, Object subject, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | LinkageError e) {
            LOG.error(failure, subject, e);
        }
    }
}
