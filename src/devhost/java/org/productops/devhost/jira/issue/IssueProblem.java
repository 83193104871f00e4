package org.productops.devhost.jira.issue;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;

/** Something cannot be done with an issue; nothing was changed. */
public final class IssueProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient ErrorCollection errors;

    public IssueProblem(int status, ErrorCollection errors) {
        super(errors.getErrorMessages() + " " + errors.getErrors());
        this.status = status;
        this.errors = errors;
    }

    public IssueProblem(int status, String message) {
        this(status, collection(message));
    }

    private static ErrorCollection collection(String message) {
        ErrorCollection errors = new SimpleErrorCollection();
        errors.addErrorMessage(message);
        return errors;
    }

    /** The HTTP status that fits. */
    public int status() {
        return status;
    }

    /** What is wrong, in general and by field. */
    public ErrorCollection errors() {
        return errors;
    }
}
