package org.productops.devhost.jira.model;

/** A link from one issue to another. */
public record LinkRecord(long id, long typeId, long sourceId, long destinationId) {}
