package org.productops.common.error;

/** A form came too late for what it was opened with; nothing was changed, and what it brought can be sent again. HTTP 403. */
public final class ExpiredException extends ProductOpsException {

    private static final long serialVersionUID = 1L;

    private ExpiredException(Message text) {
        super(text);
    }

    /** It came without the token of a page of this session: it was open for too long, or is not ours. */
    public static ExpiredException ofForm() {
        return new ExpiredException(Message.of("productops.common.error.form-expired"));
    }

    /** The administrator's password must be confirmed again. */
    public static ExpiredException ofSecureSession() {
        return new ExpiredException(Message.of("productops.common.error.secure-session"));
    }
}
