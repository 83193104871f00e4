package org.productops.common.error;

/**
 * Nothing can be written at the moment, because somebody else is writing for too long or the product is in a read-only mode;
 * trying again later helps. Nothing was written. HTTP 503.
 */
public final class BusyException extends ProductOpsException {

    private static final long serialVersionUID = 1L;

    public BusyException(Message text) {
        super(text);
    }
}
