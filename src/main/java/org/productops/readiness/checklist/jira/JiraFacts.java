package org.productops.readiness.checklist.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.productops.area.api.IssueAreas;
import org.productops.readiness.checklist.FieldFact;
import org.productops.readiness.checklist.IssueFacts;

/** Reads what checks ask from Jira's issue objects. */
@JiraComponent
public class JiraFacts {

    private final IssueAreas areas;
    private final JiraFieldCatalog fields;

    @Inject
    public JiraFacts(IssueAreas areas, JiraFieldCatalog fields) {
        this.areas = areas;
        this.fields = fields;
    }

    /**
     * What checks may ask about the issue.
     *
     * @param issue asked itself, never loaded again: during a transition it holds the values being submitted
     */
    public IssueFacts of(Issue issue) {
        return new Facts(issue);
    }

    private final class Facts implements IssueFacts {
        private final Issue issue;

        Facts(Issue issue) {
            this.issue = issue;
        }

        @Override
        public boolean hasArea() {
            return areas.fieldId()
                    .flatMap(id -> fields.on(issue, id))
                    .filter(FieldFact::filled)
                    .isPresent();
        }

        @Override
        public List<String> openSubtasks() {
            if (issue.getId() == null) {
                return List.of();
            }
            return issue.getSubTaskObjects().stream()
                    .filter(subtask -> subtask.getResolution() == null)
                    .map(Issue::getKey)
                    .toList();
        }

        @Override
        public Optional<FieldFact> field(String fieldId) {
            return fields.on(issue, fieldId);
        }
    }
}
