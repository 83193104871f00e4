package org.productops.common.snapshot;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a writer has done to what is stored under a key.
 *
 * @param isChange whether anything was changed
 * @param step what becomes of the value by it, also if the value shows the change already; empty if the value is to be
 *     read anew, or if nothing was changed
 * @param result what the writer answers
 */
public record Change<T, R>(boolean isChange, Optional<UnaryOperator<T>> step, R result) {

    /** A change. */
    public static <T, R> Change<T, R> by(UnaryOperator<T> step, R result) {
        return new Change<>(true, Optional.of(step), result);
    }

    /**
     * A change inside a transaction of the product's, which may come to nothing after all: who asks next reads what is
     * stored then.
     */
    public static <T, R> Change<T, R> unseen(R result) {
        return new Change<>(true, Optional.empty(), result);
    }

    /** Nothing was changed: no version grows, and nobody reads anything anew. */
    public static <T, R> Change<T, R> none(R result) {
        return new Change<>(false, Optional.empty(), result);
    }
}
