package org.productops.common.setup;

import java.util.List;

/**
 * What pressing <em>Set up Product Ops</em> did.
 *
 * @param steps one report for each step, in their order
 * @param added the names of the projects that are set up now and were not before
 */
public record SetUpReport(List<StepReport> steps, List<String> added) {

    public SetUpReport {
        steps = List.copyOf(steps);
        added = List.copyOf(added);
    }

    /** Whether every step was done. */
    public boolean isComplete() {
        return steps.stream().allMatch(step -> step.status() == StepReport.Status.DONE);
    }

    /** Whether all was there before, and no project was added. */
    public boolean isUnchanged() {
        return foundAll() && added.isEmpty();
    }

    /** Whether all that is created was there before, also for the projects that were added. */
    public boolean foundAll() {
        return isComplete()
                && steps.stream()
                        .flatMap(step -> step.results().stream())
                        .allMatch(result -> result.outcome() == SetUpResult.Outcome.UNCHANGED);
    }
}
