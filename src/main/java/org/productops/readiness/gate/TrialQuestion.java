package org.productops.readiness.gate;

import java.util.Objects;
import java.util.Optional;

/**
 * What a trial report is about.
 *
 * @param checklistId which checklist; empty for all that apply
 * @param workflow the name of the validator's workflow; empty for all
 * @param transition the name of the validator's transition; empty for all
 * @param days in how many last days
 */
public record TrialQuestion(Optional<Long> checklistId, String workflow, String transition, int days) {

    public TrialQuestion {
        Objects.requireNonNull(workflow, "workflow");
        Objects.requireNonNull(transition, "transition");
    }

    boolean isAbout(Refusal refusal) {
        return isAbout(refusal.workflow(), refusal.transition());
    }

    boolean isAbout(JudgedDay day) {
        return isAbout(day.place().workflow(), day.place().transition());
    }

    private boolean isAbout(String asked, String at) {
        return (workflow.isEmpty() || workflow.equals(asked)) && (transition.isEmpty() || transition.equals(at));
    }
}
