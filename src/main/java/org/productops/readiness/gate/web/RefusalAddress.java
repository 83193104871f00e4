package org.productops.readiness.gate.web;

import org.productops.common.web.Address;
import org.productops.readiness.gate.RefusalGroupKey;
import org.productops.readiness.gate.TrialQuestion;

/** Where it is told what transitions were refused, or would have been. */
public final class RefusalAddress {

    /** Everybody's own. */
    public static final String ROOT = "/plugins/servlet/productops/refusals";

    /** All of them, for administrators. */
    static final String ALL = "all";

    /** What belongs together. */
    static final String GROUP = "group";

    /** What would have been refused. */
    static final String TRIAL = "trial";

    static final String CHECKLIST = "checklist";
    static final String WORKFLOW = "workflow";
    static final String TRANSITION = "transition";
    static final String DAYS = "days";
    static final String WHO = "who";
    static final String FROM = "from";
    static final String UNTIL = "until";

    private RefusalAddress() {}

    static Address own() {
        return Address.of(ROOT);
    }

    static Address all() {
        return Address.of(ROOT + "/" + ALL);
    }

    static Address group(RefusalGroupKey key) {
        return Address.of(ROOT + "/" + GROUP)
                .with(TRANSITION, key.transition())
                .with(WORKFLOW, key.workflow())
                .with(WHO, key.userKey())
                .with(FROM, String.valueOf(key.from().toEpochMilli()))
                .with(UNTIL, String.valueOf(key.until().toEpochMilli()));
    }

    /** The report of what a validator that only tries out would have refused. */
    public static Address trial(TrialQuestion question) {
        return Address.of(ROOT + "/" + TRIAL)
                .with(CHECKLIST, question.checklistId().map(String::valueOf).orElse(""))
                .with(WORKFLOW, question.workflow())
                .with(TRANSITION, question.transition())
                .with(DAYS, String.valueOf(question.days()));
    }
}
