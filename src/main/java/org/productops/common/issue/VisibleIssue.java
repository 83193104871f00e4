package org.productops.common.issue;

/**
 * An issue that the user who makes the request may see. Having one is the proof: {@link Issues} gives it to nobody else,
 * so a service that takes one asks for no further permission to read.
 */
public interface VisibleIssue {

    /** The product's id, which stays the same when the issue is moved. */
    long id();

    /** The key by which people know it. */
    String key();

    /** The summary; never null. */
    String summary();

    /** The product's id of the issue's type. */
    String typeId();

    /** Whether the user may edit the issue; false for somebody anonymous. */
    boolean editable();
}
