package org.productops.common.error;

/** More was sent than is taken. Nothing was written. HTTP 413. */
public final class TooLargeException extends ProductOpsException {

    private static final long serialVersionUID = 1L;

    public TooLargeException(Message text) {
        super(text);
    }
}
