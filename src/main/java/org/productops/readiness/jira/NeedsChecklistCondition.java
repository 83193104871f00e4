package org.productops.readiness.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.Condition;
import jakarta.inject.Inject;
import java.util.Map;

/** Shows the panel only on issues whose workflow needs a checklist. */
public final class NeedsChecklistCondition implements Condition {

    private final WorkflowChecklists workflows;

    @Inject
    public NeedsChecklistCondition(WorkflowChecklists workflows) {
        this.workflows = workflows;
    }

    @Override
    public void init(Map<String, String> params) {
        // There is nothing to set.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("issue") instanceof Issue issue
                && !workflows.of(issue).isEmpty();
    }
}
