package org.productops.readiness.waiver;

import java.util.OptionalInt;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;
import org.productops.readiness.checklist.WaiverPolicy;

/** What an override must be: with a reason, and for no more days than its checklist allows. */
final class WaiverRules {

    /** The longest reason and answer. */
    static final int LONGEST = 1000;

    private static final TextRule REASON = TextRule.lines(LONGEST).mandatory();

    private WaiverRules() {}

    /** What was asked for. */
    record Wish(String reason, int days) {}

    /**
     * What a draft asks for.
     *
     * @throws org.productops.common.error.InvalidException with all that is wrong, at the fields named in {@link WaiverFields}
     */
    static Wish apply(WaiverDraft draft, WaiverPolicy policy) {
        FieldErrors.Collector errors = FieldErrors.collect();
        String reason = reason(draft, errors);
        OptionalInt days = days(draft.days(), policy.mostDays(), policy, errors);
        errors.throwIfAny();
        return new Wish(reason, days.orElseThrow());
    }

    /** Why, which needs no policy to be checked. */
    static String reason(WaiverDraft draft, FieldErrors.Collector errors) {
        return REASON.check(WaiverFields.REASON, draft.reason(), errors);
    }

    /** A number of days that a policy allows; empty if it is wrong, which is among the errors then. */
    static OptionalInt days(String typed, int usual, WaiverPolicy policy, FieldErrors.Collector errors) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return OptionalInt.of(usual);
        }
        int days = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
        if (days < 1 || days > policy.mostDays()) {
            errors.at(WaiverFields.DAYS, Message.of("productops.waiver.error.days", policy.mostDays()));
            return OptionalInt.empty();
        }
        return OptionalInt.of(days);
    }
}
