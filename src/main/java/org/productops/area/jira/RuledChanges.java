package org.productops.area.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.productops.area.rule.ProjectRuleLibrary;
import org.productops.area.rule.SubTasks;

/**
 * What the fields of areas have changed of issues until Jira tells of it, which it does on the same node. Who changes
 * issues without telling is forgotten in time.
 */
@JiraComponent
public class RuledChanges {

    /** So many issues at most; those that wait longest go first. */
    private static final int MOST = 1000;

    private final ProjectRuleLibrary rules;
    private final Map<Long, List<ValueChange>> waiting = new LinkedHashMap<>();

    /**
     * What became of a field.
     *
     * @param before the keys that the issue had
     * @param after the keys that it has now
     */
    record ValueChange(String fieldId, List<String> before, List<String> after) {}

    @Inject
    public RuledChanges(ProjectRuleLibrary rules) {
        this.rules = rules;
    }

    /**
     * Keeps that a field of an issue changes, if sub-tasks follow by its project's rule.
     *
     * @param before what it has, asked only then
     * @param after what it gets
     */
    void keep(CustomField field, Issue issue, Supplier<Object> before, Object after) {
        Long projectId = issue.getProjectId();
        boolean follows = projectId != null
                && rules.find(projectId)
                        .filter(rule -> rule.subTasks() == SubTasks.FOLLOWING)
                        .isPresent();
        if (follows) {
            List<String> had = ProductAreaValues.keys(before.get());
            List<String> gets = ProductAreaValues.keys(after);
            if (!had.equals(gets)) {
                keep(issue.getId(), new ValueChange(field.getId(), had, gets));
            }
        }
    }

    private synchronized void keep(long issueId, ValueChange change) {
        List<ValueChange> known = waiting.remove(issueId);
        List<ValueChange> all = new ArrayList<>(known == null ? List.of() : known);
        all.removeIf(other -> other.fieldId().equals(change.fieldId()));
        all.add(change);
        waiting.put(issueId, all);
        if (waiting.size() > MOST) {
            waiting.remove(waiting.keySet().iterator().next());
        }
    }

    /** What has changed of an issue since this was asked last. */
    synchronized List<ValueChange> take(long issueId) {
        List<ValueChange> found = waiting.remove(issueId);
        return found == null ? List.of() : found;
    }
}
