package org.productops.devhost.jira.workflow;

import com.atlassian.jira.issue.status.Status;
import java.util.List;
import org.productops.devhost.jira.field.IssueField;

/**
 * What can be done with an issue now.
 *
 * @param id the action in the workflow
 * @param to the status it leads to
 * @param hasScreen whether something is asked first
 * @param fields what is asked
 */
public record Transition(int id, String name, Status to, boolean hasScreen, List<IssueField> fields) {}
