package org.productops.area.rule;

/**
 * A type that issues of a project can have.
 *
 * @param id its id, which never changes
 * @param name what people call it
 */
public record IssueTypeName(String id, String name) {}
