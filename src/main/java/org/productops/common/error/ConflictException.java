package org.productops.common.error;

import java.util.Optional;
import org.productops.common.version.Versioned;

/**
 * Somebody else changed the record since the caller read it, or something else is kept already in its place. Nothing was written.
 * HTTP 409.
 */
public final class ConflictException extends ProductOpsException {

    private static final long serialVersionUID = 1L;

    private final boolean aboutVersions;
    private final long expectedVersion;
    private final long currentVersion;
    private final transient Versioned stored;

    /**
     * @param text what to do about it
     * @param expectedVersion the version that the caller had read
     * @param stored the record as it is stored now, as the writer read it who held the lock
     */
    public ConflictException(Message text, long expectedVersion, Versioned stored) {
        super(text);
        this.aboutVersions = true;
        this.expectedVersion = expectedVersion;
        this.currentVersion = stored.version();
        this.stored = stored;
    }

    /**
     * Where the caller has read nothing and means no version.
     *
     * @param text what to do about it
     */
    public ConflictException(Message text) {
        super(text);
        this.aboutVersions = false;
        this.expectedVersion = 0;
        this.currentVersion = 0;
        this.stored = null;
    }

    /**
     * Lets an edit pass that is based on the stored version.
     *
     * @param expectedVersion the version that the caller had read
     * @param text what to say otherwise
     * @throws ConflictException if the stored record has another version
     */
    public static void check(Versioned stored, long expectedVersion, Message text) {
        if (stored.version() != expectedVersion) {
            throw new ConflictException(text, expectedVersion, stored);
        }
    }

    /** Whether the caller had read a version; else both versions say nothing. */
    public boolean aboutVersions() {
        return aboutVersions;
    }

    /** The version that the caller had read. */
    public long expectedVersion() {
        return expectedVersion;
    }

    /** The version that is stored now. */
    public long currentVersion() {
        return currentVersion;
    }

    /** The record as it is stored now, to show beside what was typed; empty if it is of another type. */
    public <T extends Versioned> Optional<T> stored(Class<T> type) {
        return type.isInstance(stored) ? Optional.of(type.cast(stored)) : Optional.empty();
    }
}
