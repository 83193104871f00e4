package org.productops.common.error;

/** Somebody asks too often; trying again later helps. Nothing was written. HTTP 429. */
public final class TooManyException extends ProductOpsException {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    /** @param seconds after how many seconds it helps */
    public TooManyException(Message text, long seconds) {
        super(text);
        this.seconds = seconds;
    }

    /** After how many seconds it helps to try again. */
    public long seconds() {
        return seconds;
    }
}
