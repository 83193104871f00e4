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
 * @source https://github.com/testit-tms/jira-plugin/blob/987b3c2d/src/main/java/testIT/jira/customfields/CustomFieldProvisioner.java — [C11] for Jira 11.3.6
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

    /** @source https://github.com/codescape/jira-scrum-poker/blob/bb652fd6/src/main/java/de/codescape/jira/plugins/scrumpoker/service/EstimateFieldServiceImpl.java — [C11] for Jira 11.3.1 */
    CustomField getCustomFieldObject(String key);

    /** @source https://github.com/codescape/jira-scrum-poker/blob/bb652fd6/src/main/java/de/codescape/jira/plugins/scrumpoker/service/EstimateFieldServiceImpl.java — [C11] for Jira 11.3.1 */
    List<CustomField> getCustomFieldObjects();

    /**
     * Those that the issue's project and type have.
     *
     * @source https://gist.github.com/jechlin-adaptavist/73eab34b8258b531c8a69792061be1a5 — [C≤10]
     */
    List<CustomField> getCustomFieldObjects(Issue issue);
}
