package org.productops.feedback.answer.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.version.Version;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.jira.JiraIssues;
import org.productops.feedback.answer.AnswerDeliveries;
import org.productops.feedback.answer.AnswerDelivery;
import org.productops.readiness.note.ReleaseNotes;

/** What Jira says of issues for answers. */
@JiraComponent
public class JiraAnswerDeliveries implements AnswerDeliveries {

    private final IssueManager issues;
    private final ReleaseNotes notes;

    @Inject
    public JiraAnswerDeliveries(@JiraImport IssueManager issues, ReleaseNotes notes) {
        this.issues = issues;
        this.notes = notes;
    }

    @Override
    public List<AnswerDelivery> of(Collection<VisibleIssue> wanted) {
        Map<Long, String> written = notes.of(wanted);
        return wanted.stream()
                .map(issue -> new AnswerDelivery(
                        issue.id(),
                        issue.key(),
                        issue.summary(),
                        versions(JiraIssues.unwrap(issue)),
                        written.getOrDefault(issue.id(), "")))
                .toList();
    }

    private static List<String> versions(Issue issue) {
        Collection<?> versions = issue.getFixVersions();
        return versions == null
                ? List.of()
                : versions.stream()
                        .filter(Version.class::isInstance)
                        .map(Version.class::cast)
                        .filter(Version::isReleased)
                        .map(version -> Objects.requireNonNullElse(version.getName(), ""))
                        .filter(name -> !name.isEmpty())
                        .toList();
    }

    @Override
    public Map<Long, String> reporters(Collection<Long> issueIds) {
        Map<Long, String> reporters = new HashMap<>();
        for (Issue issue : issues.getIssueObjects(List.copyOf(issueIds))) {
            if (issue != null && issue.getReporter() != null) {
                reporters.put(issue.getId(), issue.getReporter().getKey());
            }
        }
        return reporters;
    }
}
