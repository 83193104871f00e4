package org.productops.feedback.file.jira;

import com.atlassian.jira.issue.label.Label;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.util.List;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.jira.JiraIssues;
import org.productops.feedback.file.IssueLabels;

/** Jira's labels. */
@JiraComponent
public class JiraIssueLabels implements IssueLabels {

    @Override
    public List<String> of(VisibleIssue issue) {
        return JiraIssues.unwrap(issue).getLabels().stream()
                .map(Label::getLabel)
                .sorted()
                .toList();
    }
}
