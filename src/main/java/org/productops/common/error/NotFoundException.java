package org.productops.common.error;

/** The thing asked for does not exist, or the caller may not know that it does. HTTP 404. */
public final class NotFoundException extends ProductOpsException {

    private static final long serialVersionUID = 1L;

    public NotFoundException(Message text) {
        super(text);
    }
}
