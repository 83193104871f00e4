package org.productops.readiness.issue.rest;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The checklists of an issue as Markdown.
 *
 * @param issueKey the issue's key
 * @param markdown for each list a heading, and a task for each item; empty if no list stands on the issue
 */
record IssueMarkdownJson(@JsonProperty("issueKey") String issueKey, @JsonProperty("markdown") String markdown) {}
