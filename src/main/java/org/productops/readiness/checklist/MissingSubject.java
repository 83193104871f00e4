package org.productops.readiness.checklist;

import org.productops.common.error.Message;

/** A condition looks at something that is not there any more, so that nobody can say whether it holds. */
public final class MissingSubject extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message why;
    private final transient Message how;

    private MissingSubject(String detail, Message why, Message how) {
        super(detail);
        this.why = why;
        this.how = how;
    }

    /** There is no field with this id any more. */
    static MissingSubject ofField(String fieldId) {
        return new MissingSubject(
                "There is no field " + fieldId + " any more.",
                Message.of("productops.readiness.gap.condition-field", fieldId),
                Message.of("productops.readiness.gap.condition-query-how"));
    }

    /** Nobody can say which product area an issue has, because the field for it is not there. */
    static MissingSubject ofAreas() {
        return new MissingSubject(
                "There is no field for product areas.",
                Message.of("productops.readiness.gap.condition-area"),
                Message.of("productops.readiness.gap.no-area-field-how"));
    }

    /** Nobody can say below which product areas the one of an issue was, because it is not there any more. */
    static MissingSubject ofArea() {
        return new MissingSubject(
                "The product area of the issue is not there any more.",
                Message.of("productops.readiness.gap.condition-area-unknown"),
                Message.of("productops.readiness.gap.area-unknown-how"));
    }

    /** What is missing, in one line. */
    public Message why() {
        return why;
    }

    /** What to do about it. */
    public Message how() {
        return how;
    }
}
