package org.productops.release;

import java.util.Optional;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;

/** What a decision on a release must be: one way or the other, and with a reason. */
final class LaunchDecisionRules {

    private static final TextRule REASON = TextRule.lines(2000).mandatory();

    private LaunchDecisionRules() {}

    /**
     * The decision that a draft describes; whether something goes out is not guessed.
     *
     * @throws org.productops.common.error.InvalidException with all that is wrong, at the fields named in {@link ReleaseFields}
     */
    static LaunchDecision apply(LaunchDecisionDraft draft, long releaseId, Word made) {
        FieldErrors.Collector errors = FieldErrors.collect();
        boolean go = draft.go().equals(LaunchDecisionDraft.GO);
        if (!go && !draft.go().equals(LaunchDecisionDraft.NO_GO)) {
            errors.at(ReleaseFields.GO, Message.of("productops.common.error.text-empty"));
        }
        String reason = REASON.check(ReleaseFields.REASON, draft.reason(), errors);
        errors.throwIfAny();
        return new LaunchDecision(0, releaseId, go, reason, made, Optional.empty(), Optional.empty());
    }
}
