package com.atlassian.jira.issue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Set;

/**
 * An issue as the product knows it.
 *
 * @source https://docs.atlassian.com/jira/latest/com/atlassian/jira/issue/Issue.html — [D]
 */
public interface Issue extends IssueContext {
    /** Null while the issue is being created. */
    Long getId();

    /** Null while the issue is being created. */
    String getKey();

    String getSummary();

    String getDescription();

    String getEnvironment();

    boolean isSubTask();

    Issue getParentObject();

    Collection<Issue> getSubTaskObjects();

    /** Null while the issue is unresolved. */
    Resolution getResolution();

    /** @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/service/notification/impl/DefaultAttachmentHelper.java — [C11] for Jira 11.0 and Confluence 10.0.1 */
    Status getStatus();

    Priority getPriority();

    ApplicationUser getAssignee();

    ApplicationUser getReporter();

    Collection<ProjectComponent> getComponents();

    Collection<?> getFixVersions();

    Collection<?> getAffectedVersions();

    Set<Label> getLabels();

    Collection<?> getAttachments();

    Timestamp getDueDate();

    Timestamp getCreated();

    Timestamp getUpdated();

    /** Null while the issue is unresolved. */
    Timestamp getResolutionDate();

    Object getCustomFieldValue(CustomField customField);
}
