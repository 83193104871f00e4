package org.productops.devhost.jira.model;

/**
 * A status, a priority or a resolution.
 *
 * @param category for a status {@code new}, {@code indeterminate} or {@code done}; otherwise empty
 */
public record ConstantRecord(String id, String name, String category) {}
