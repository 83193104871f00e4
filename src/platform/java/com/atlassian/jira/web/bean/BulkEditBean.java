package com.atlassian.jira.web.bean;

/**
 * What a bulk change is about. Passed through only.
 *
 * @source facts: jira-facts §1 [K]
 */
public interface BulkEditBean {}
