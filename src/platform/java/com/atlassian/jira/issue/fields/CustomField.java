package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;

/**
 * A custom field.
 *
 * @source https://github.com/codescape/jira-scrum-poker/blob/bb652fd6/src/main/java/de/codescape/jira/plugins/scrumpoker/service/EstimateFieldServiceImpl.java — [C11] for Jira 11.3.1
 */
public interface CustomField {
    /** "customfield_" and the number. */
    String getId();

    /** @source https://github.com/January-5/jira-workflow-inheritance/blob/5574c354/src/main/java/igsl/com/jira/workflow/service/ProgressFieldService.java — [C≤10] for Jira 9.12 */
    Long getIdAsLong();

    /**
     * In the current user's language.
     *
     * @source https://github.com/January-5/jira-workflow-inheritance/blob/5574c354/src/main/java/igsl/com/jira/workflow/service/ProgressFieldService.java — [C≤10] for Jira 9.12
     */
    String getName();

    CustomFieldType<?, ?> getCustomFieldType();

    Object getValue(Issue issue);
}
