package org.productops.devhost;

/** The host cannot start, and the message says what the person at the terminal can do about it. */
public final class HostStartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HostStartException(String message) {
        super(message);
    }
}
