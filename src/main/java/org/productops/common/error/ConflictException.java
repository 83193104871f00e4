package org.productops.common.error;

/** Somebody else changed the record since the caller read it. Nothing was written. HTTP 409. */
public final class ConflictException extends ProductOpsException {

    private static final long serialVersionUID = 1L;

    private final long expectedVersion;
    private final long currentVersion;

    /**
     * @param text what to do about it
     * @param expectedVersion the version that the caller had read
     * @param currentVersion the version that is stored now
     */
    public ConflictException(Message text, long expectedVersion, long currentVersion) {
        super(text);
        this.expectedVersion = expectedVersion;
        this.currentVersion = currentVersion;
    }

    /** The version that the caller had read. */
    public long expectedVersion() {
        return expectedVersion;
    }

    /** The version that is stored now. */
    public long currentVersion() {
        return currentVersion;
    }
}
