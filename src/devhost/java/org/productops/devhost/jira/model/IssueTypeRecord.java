package org.productops.devhost.jira.model;

/** A type of issue. */
public record IssueTypeRecord(String id, String name, String description, long avatarId, boolean subTask) {}
