package com.atlassian.jira.imports.project.customfield;

/**
 * Takes the values as they are.
 *
 * @source https://docs.atlassian.com/jira/4.0/com/atlassian/jira/imports/project/customfield/package-summary.html — [D]
 */
public class NoTransformationCustomFieldImporter implements ProjectCustomFieldImporter {

    /** @source https://docs.atlassian.com/jira/4.0/com/atlassian/jira/imports/project/customfield/package-summary.html — [K], the page names the class */
    public NoTransformationCustomFieldImporter() {}
}
