package org.productops.devhost.jira.model;

/** A component of a project. */
public record ComponentRecord(long id, long projectId, String name) {}
