package org.productops.feedback.inbox;

import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;

/** Turns a draft into age limits, or says at each field what is wrong with it. */
final class AgeLimitsRules {

    private AgeLimitsRules() {}

    /** @throws org.productops.common.error.InvalidException with all that is wrong */
    static AgeLimits apply(AgeLimitsDraft draft, long projectId, long version) {
        FieldErrors.Collector errors = FieldErrors.collect();
        int triage = days(AgeLimitsFields.DAYS_TO_TRIAGE, draft.daysToTriage().strip(), errors);
        int answer = days(AgeLimitsFields.DAYS_TO_ANSWER, draft.daysToAnswer().strip(), errors);
        errors.throwIfAny();
        return new AgeLimits(projectId, triage, answer, version);
    }

    private static int days(String field, String text, FieldErrors.Collector errors) {
        if (text.isEmpty()) {
            return 0;
        }
        int days = text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
        if (days < 0 || days > AgeLimits.MOST_DAYS) {
            errors.at(field, Message.of("productops.inbox.error.days", TextRule.beginning(text), AgeLimits.MOST_DAYS));
        }
        return days;
    }
}
