package com.atlassian.jira.issue;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;

/**
 * Finds and creates custom fields.
 *
 * @source facts: jira-facts §6 [C≤10] — seen in jakarta code
 */
public interface CustomFieldManager {
    /** Declares the checked exception of the entity engine more widely than the product, so that callers catch it. */
    CustomField createCustomField(
            String name,
            String description,
            CustomFieldType<?, ?> type,
            CustomFieldSearcher searcher,
            List<JiraContextNode> contexts,
            List<IssueType> issueTypes)
            throws Exception;

    CustomFieldType<?, ?> getCustomFieldType(String key);

    CustomFieldSearcher getCustomFieldSearcher(String key);

    CustomField getCustomFieldObject(String key);

    List<CustomField> getCustomFieldObjects();
}
