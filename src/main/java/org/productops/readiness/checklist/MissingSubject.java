package org.productops.readiness.checklist;

/** A condition looks at something that is not there any more, so that nobody can say whether it holds. */
public final class MissingSubject extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String subject;

    MissingSubject(String subject) {
        super("There is no " + subject + " any more.");
        this.subject = subject;
    }

    /** The id of what is missing. */
    public String subject() {
        return subject;
    }
}
