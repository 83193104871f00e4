package org.productops.devhost.jira.model;

/** A workflow as OSWorkflow XML. */
public record WorkflowRecord(String name, String xml) {}
