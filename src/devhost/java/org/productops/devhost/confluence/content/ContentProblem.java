package org.productops.devhost.confluence.content;

/** Something cannot be shown or changed. */
public final class ContentProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String field;

    /**
     * @param status HTTP status
     * @param field the form's field that is wrong, or an empty text
     */
    public ContentProblem(int status, String field, String message) {
        super(message);
        this.status = status;
        this.field = field;
    }

    public int status() {
        return status;
    }

    public String field() {
        return field;
    }

    /** What is not there, and what somebody may not know to be there. */
    public static ContentProblem notFound(String message) {
        return new ContentProblem(404, "", message);
    }

    /** What somebody may see and not change. */
    public static ContentProblem forbidden(String message) {
        return new ContentProblem(403, "", message);
    }
}
