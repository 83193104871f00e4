package com.atlassian.jira.issue.status.category;

import java.io.Serializable;

/**
 * To do, in progress or done: what all statuses are one of.
 *
 * @source https://docs.atlassian.com/jira/latest/com/atlassian/jira/issue/status/category/StatusCategory.html — [D] of Jira 7.6, since 6.1
 */
public interface StatusCategory extends Serializable, Comparable<StatusCategory> {
    /** {@code new}, {@code indeterminate}, {@code done} or {@code undefined}. */
    String getKey();
}
