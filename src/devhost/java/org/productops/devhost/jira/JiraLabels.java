package org.productops.devhost.jira;

import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.label.LabelManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import org.productops.devhost.jira.issue.JiraIssue;

/** Labels of issues. */
final class JiraLabels implements LabelManager {
    private final Jira jira;

    JiraLabels(Jira jira) {
        this.jira = jira;
    }

    @Override
    public Label addLabel(ApplicationUser user, Long issueId, String label, boolean sendNotification) {
        if (label.isBlank() || label.matches("(?s).*\\s.*")) {
            throw new IllegalArgumentException("No label: " + label);
        }
        JiraIssue issue = (JiraIssue) jira.issues().getIssueObject(issueId);
        List<String> labels = new ArrayList<>(issue.record().values("labels"));
        if (!labels.contains(label)) {
            labels.add(label);
            issue.change(issue.record().with("labels", labels));
            jira.operations().keepUpdate(issue, user);
        }
        return () -> label;
    }
}
