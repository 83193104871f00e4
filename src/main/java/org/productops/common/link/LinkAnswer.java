package org.productops.common.link;

/**
 * What came of a question.
 *
 * @param <T> what the answer was read as
 */
public sealed interface LinkAnswer<T> {

    /**
     * An answer.
     *
     * @param tag what to ask with next time; empty if the other side gave none
     */
    record Told<T>(T value, String tag, LinkedSite site) implements LinkAnswer<T> {}

    /** The answer is still the one that is known. */
    record Unchanged<T>(LinkedSite site) implements LinkAnswer<T> {}

    /** There is no answer. */
    record Failed<T>(LinkProblem problem) implements LinkAnswer<T> {}

    /** See {@link Failed}. */
    static <T> LinkAnswer<T> failed(LinkProblem.Kind kind) {
        return new Failed<>(LinkProblem.of(kind));
    }
}
