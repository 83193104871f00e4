package org.productops.devhost.jira.project;

import com.atlassian.jira.issue.issuetype.IssueType;
import org.productops.devhost.jira.model.IssueTypeRecord;

/** An issue type as Jira's API shows one. */
public record JiraIssueType(IssueTypeRecord record) implements IssueType {

    @Override
    public String getId() {
        return record.id();
    }

    @Override
    public String getName() {
        return record.name();
    }

    @Override
    public String getDescription() {
        return record.description();
    }

    @Override
    public boolean isSubTask() {
        return record.subTask();
    }

    @Override
    public String getIconUrl() {
        return "/secure/viewavatar?size=xsmall&avatarId=" + record.avatarId() + "&avatarType=issuetype";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JiraIssueType that && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return getId().hashCode();
    }
}
