package org.productops.common.product;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A function that rests on members of the products' classes which nobody could confirm for their version. Where a
 * product lacks one, this function alone is lost or done otherwise, and the log says so once.
 *
 * <p>What is called must stand in a lambda. A method reference is linked where it is written, so that it would fail
 * before it gets here.
 */
public final class Unconfirmed {

    private final Logger log;
    private final String without;
    private final AtomicBoolean isTold = new AtomicBoolean();

    /**
     * @param user under whose name the log says it
     * @param without what people have then, as a sentence of the log
     */
    public Unconfirmed(Class<?> user, String without) {
        this.log = LoggerFactory.getLogger(user);
        this.without = without;
    }

    /** What the call answers, or else what is answered without it. */
    public <T> T get(Supplier<T> call, Supplier<T> otherwise) {
        try {
            return call.get();
        } catch (LinkageError e) {
            tell("This version of the product lacks something: " + e, null);
            return otherwise.get();
        }
    }

    /** Makes the call, or else does what is done without it. */
    public void run(Runnable call, Runnable otherwise) {
        get(
                () -> {
                    call.run();
                    return null;
                },
                () -> {
                    otherwise.run();
                    return null;
                });
    }

    /** Says once what people have, and why. */
    void tell(String why, Throwable cause) {
        if (isTold.compareAndSet(false, true)) {
            log.warn("{} {}", without, why, cause);
        }
    }
}
