package org.productops.readiness.checklist;

/** A condition looks at something that is not there any more, so that nobody can say whether it holds. */
public final class MissingSubject extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String subject;

    private MissingSubject(String subject, String message) {
        super(message);
        this.subject = subject;
    }

    /** There is no field with this id any more. */
    static MissingSubject ofField(String fieldId) {
        return new MissingSubject(fieldId, "There is no field " + fieldId + " any more.");
    }

    /** Nobody can say which product area an issue has, because the field for it is not there. */
    static MissingSubject ofAreas() {
        return new MissingSubject("", "There is no field for product areas.");
    }

    /** The id of the field that is missing; empty for that of product areas. */
    public String subject() {
        return subject;
    }
}
