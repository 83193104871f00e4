package org.productops.common.event;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.function.Supplier;
import org.productops.common.product.Unconfirmed;

/**
 * Hears events that nobody could confirm for the product's version. A listener names them in its methods, so that where
 * one is missing it cannot even be looked at, which would keep the whole plugin from starting if it were a component. So
 * this is the component, and makes the listener when the plugin starts.
 */
public abstract class UnconfirmedEvents {

    private final Unconfirmed hearing;
    private final Supplier<ProductListener> maker;
    private ProductListener listener;

    /**
     * @param without what people have where the product has no such events, as a sentence of the log
     * @param maker a lambda, as it is linked only when it is called
     */
    protected UnconfirmedEvents(String without, Supplier<ProductListener> maker) {
        this.hearing = new Unconfirmed(getClass(), without);
        this.maker = maker;
    }

    /** Starts listening, if the product has the events. */
    @PostConstruct
    public final void start() {
        hearing.run(
                () -> {
                    ProductListener made = maker.get();
                    made.start();
                    listener = made;
                },
                () -> {});
    }

    /** Stops listening. */
    @PreDestroy
    public final void stop() {
        if (listener != null) {
            listener.stop();
        }
    }
}
