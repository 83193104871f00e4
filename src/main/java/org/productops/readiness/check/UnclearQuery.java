package org.productops.readiness.check;

import org.productops.common.error.Message;

/** Whether a query finds an issue cannot be said. */
public final class UnclearQuery extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message why;
    private final boolean expected;

    private UnclearQuery(String detail, Message why, boolean expected, Throwable cause) {
        super(detail, cause);
        this.why = why;
        this.expected = expected;
    }

    /** Something is wrong with the query. */
    public static UnclearQuery wrong(String jql, Message why, Throwable cause) {
        return new UnclearQuery(jql + ": " + why.arguments(), why, false, cause);
    }

    /** No query finds an issue that is being created. */
    public static UnclearQuery tooEarly() {
        return new UnclearQuery(
                "The issue is being created", Message.of("productops.readiness.gap.condition-early"), true, null);
    }

    /** What keeps it from being said, in one line. */
    public Message why() {
        return why;
    }

    /** Whether it is as it should be, so that no administrator has to hear of it. */
    public boolean isExpected() {
        return expected;
    }
}
