package com.atlassian.jira.config;

import com.atlassian.jira.issue.priority.Priority;
import java.util.List;

/**
 * The priorities of issues.
 *
 * @source https://docs.atlassian.com/jira/7.6.0-EAP01/com/atlassian/jira/config/PriorityManager.html — [D]
 */
public interface PriorityManager {

    List<Priority> getPriorities();
}
