package org.productops.devhost.jira.project;

import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import org.productops.devhost.jira.model.ConstantRecord;

/** A status, priority or resolution as Jira's API shows one. */
public record JiraConstant(ConstantRecord record) implements Status, Priority, Resolution {

    @Override
    public String getId() {
        return record.id();
    }

    @Override
    public String getName() {
        return record.name();
    }

    @Override
    public StatusCategory getStatusCategory() {
        return new JiraStatusCategory(record.category());
    }
}
