package org.productops.common.error;

/** The caller is known, or known to be anonymous, and may not do this. HTTP 403; 401 for an anonymous caller. */
public final class NotPermittedException extends ProductOpsException {

    private static final long serialVersionUID = 1L;

    private final boolean anonymous;

    /**
     * @param text who may do it instead
     * @param anonymous whether logging in could help
     */
    public NotPermittedException(Message text, boolean anonymous) {
        super(text);
        this.anonymous = anonymous;
    }

    /** Whether nobody is logged in, so that logging in could help. */
    public boolean anonymous() {
        return anonymous;
    }
}
