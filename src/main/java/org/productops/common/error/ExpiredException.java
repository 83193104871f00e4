package org.productops.common.error;

/** A form cannot be taken as it came; nothing was changed, and what it brought is given back. HTTP 403. */
public final class ExpiredException extends ProductOpsException {

    private static final long serialVersionUID = 1L;

    private ExpiredException(Message text) {
        super(text);
    }

    /** It came without the token of a page of this session: it was open for too long, or is not ours. */
    public static ExpiredException ofForm() {
        return new ExpiredException(Message.of("productops.common.error.form-expired"));
    }

    /** Nobody can say whether it came from a page of this session: the product has another way to tell than we know. */
    public static ExpiredException ofUncheckedForm() {
        return new ExpiredException(Message.of("productops.common.error.form-unchecked"));
    }

    /** The administrator's password must be confirmed again. */
    public static ExpiredException ofSecureSession() {
        return new ExpiredException(Message.of("productops.common.error.secure-session"));
    }
}
