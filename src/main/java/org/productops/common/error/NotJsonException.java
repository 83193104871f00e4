package org.productops.common.error;

/** What was sent is not said to be JSON; nothing was read. HTTP 415. */
public final class NotJsonException extends ProductOpsException {

    private static final long serialVersionUID = 1L;

    public NotJsonException(Message text) {
        super(text);
    }
}
