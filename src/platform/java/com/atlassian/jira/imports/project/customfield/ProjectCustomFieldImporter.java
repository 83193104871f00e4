package com.atlassian.jira.imports.project.customfield;

/**
 * Brings values of a field along with a project from another Jira. Named only.
 *
 * @source https://docs.atlassian.com/jira/4.0/com/atlassian/jira/imports/project/customfield/package-summary.html — [D]
 */
public interface ProjectCustomFieldImporter {}
