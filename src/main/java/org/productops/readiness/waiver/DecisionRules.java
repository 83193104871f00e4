package org.productops.readiness.waiver;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;
import org.productops.readiness.checklist.WaiverPolicy;

/** What an answer to a request must be. */
public final class DecisionRules {

    private static final TextRule ANSWER = TextRule.lines(WaiverRules.LONGEST);

    private DecisionRules() {}

    /** What was answered. */
    record Answer(String text, int days) {}

    /**
     * What a draft answers to a request that is granted.
     *
     * @param asked for how many days it was asked for; when the checklist allows less by now, that is what is granted
     * @throws org.productops.common.error.InvalidException with all that is wrong, at the fields named in {@link WaiverFields}
     */
    static Answer apply(DecisionDraft draft, int asked, WaiverPolicy policy) {
        FieldErrors.Collector errors = FieldErrors.collect();
        String text = ANSWER.check(WaiverFields.ANSWER, draft.answer(), errors);
        OptionalInt days = WaiverRules.days(draft.days(), Math.min(asked, policy.mostDays()), policy, errors);
        errors.throwIfAny();
        return new Answer(text, days.orElseThrow());
    }

    /**
     * What a request is to become, by the name of the state.
     *
     * @throws org.productops.common.error.InvalidException at the state, with what is wrong with the answer beside it
     */
    public static WaiverDecision state(String name, DecisionDraft draft) {
        Optional<WaiverDecision> wanted = Stream.of(WaiverDecision.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
        if (wanted.isEmpty()) {
            FieldErrors.Collector errors = FieldErrors.collect();
            errors.at(
                    WaiverFields.STATE,
                    Message.of("productops.waiver.error.state", TextRule.beginning(name == null ? "" : name)));
            ANSWER.check(WaiverFields.ANSWER, draft.answer(), errors);
            errors.throwIfAny();
        }
        return wanted.orElseThrow();
    }

    /**
     * What a draft says where nothing is granted.
     *
     * @throws org.productops.common.error.InvalidException at the answer
     */
    static String answer(DecisionDraft draft) {
        FieldErrors.Collector errors = FieldErrors.collect();
        String text = ANSWER.check(WaiverFields.ANSWER, draft.answer(), errors);
        errors.throwIfAny();
        return text;
    }
}
