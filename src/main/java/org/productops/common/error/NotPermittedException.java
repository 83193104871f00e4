package org.productops.common.error;

/** The caller is known, or known to be anonymous, and may not do this. HTTP 403; 401 for an anonymous caller. */
public final class NotPermittedException extends ProductOpsException {

    private static final long serialVersionUID = 1L;

    private final boolean anonymous;
    private final transient FieldErrors errors;

    /**
     * @param text who may do it instead
     * @param anonymous whether logging in could help
     */
    public NotPermittedException(Message text, boolean anonymous) {
        this(text, anonymous, FieldErrors.of(text));
    }

    private NotPermittedException(Message text, boolean anonymous, FieldErrors errors) {
        super(text);
        this.anonymous = anonymous;
        this.errors = errors;
    }

    /** What somebody who is known entered at a field, they may not enter there. */
    public static NotPermittedException at(String field, Message text) {
        return new NotPermittedException(
                text, false, FieldErrors.collect().at(field, text).build());
    }

    /** Whether nobody is logged in, so that logging in could help. */
    public boolean anonymous() {
        return anonymous;
    }

    @Override
    public FieldErrors errors() {
        return errors;
    }
}
