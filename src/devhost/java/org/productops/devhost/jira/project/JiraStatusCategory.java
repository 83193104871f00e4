package org.productops.devhost.jira.project;

import com.atlassian.jira.issue.status.category.StatusCategory;

/** A category of statuses as Jira's API shows one. */
record JiraStatusCategory(String key) implements StatusCategory {

    private static final long serialVersionUID = 1;

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public int compareTo(StatusCategory other) {
        return key.compareTo(other.getKey());
    }
}
