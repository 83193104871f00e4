package org.productops.common.error;

/** Another node or person holds the lock for too long; trying again later helps. Nothing was written. HTTP 503. */
public final class BusyException extends ProductOpsException {

    private static final long serialVersionUID = 1L;

    public BusyException(Message text) {
        super(text);
    }
}
