package org.productops.devhost.jira.model;

/** A type of link between issues, and how it reads from each end. */
public record LinkTypeRecord(long id, String name, String outward, String inward, String style) {}
