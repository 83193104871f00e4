package org.productops.devhost.jira.model;

/** A key that an issue had before it was moved; it still leads to the issue. */
public record MovedKeyRecord(String oldKey, long issueId) {}
