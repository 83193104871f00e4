package org.productops.devhost.jira.project;

import com.atlassian.jira.project.Project;
import org.productops.devhost.jira.model.ProjectRecord;

/** A project as Jira's API shows one. */
public record JiraProject(ProjectRecord record) implements Project {

    @Override
    public Long getId() {
        return record.id();
    }

    @Override
    public String getKey() {
        return record.key();
    }

    @Override
    public String getName() {
        return record.name();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JiraProject that && record.id() == that.record.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(record.id());
    }
}
