package org.productops.readiness.checklist;

/**
 * A field of an issue.
 *
 * @param name as people see it
 * @param filled whether the issue has a value in it
 */
public record FieldFact(String name, boolean filled) {}
