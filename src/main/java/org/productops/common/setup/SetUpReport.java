package org.productops.common.setup;

import java.util.List;

/**
 * What pressing <em>Set up Product Ops</em> did.
 *
 * @param steps one report for each step, in their order
 */
public record SetUpReport(List<StepReport> steps) {

    public SetUpReport {
        steps = List.copyOf(steps);
    }

    /** Whether every step was done. */
    public boolean isComplete() {
        return steps.stream().allMatch(step -> step.status() == StepReport.Status.DONE);
    }

    /** Whether all was there before. */
    public boolean isUnchanged() {
        return isComplete()
                && steps.stream()
                        .flatMap(step -> step.results().stream())
                        .allMatch(result -> result.outcome() == SetUpResult.Outcome.UNCHANGED);
    }
}
