package org.productops.readiness.jira;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import jakarta.inject.Inject;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hides a transition while what it asks for of checklists is open, or if that cannot be found out. It is asked whenever
 * somebody looks at an issue. Workflows keep the name of this class: it is never renamed or moved.
 */
public final class ChecklistCompleteCondition implements Condition {

    private static final Logger LOG = LoggerFactory.getLogger(ChecklistCompleteCondition.class);

    private final HidingDoors doors;
    private final WorkflowOrigin origin;

    @Inject
    public ChecklistCompleteCondition(HidingDoors doors, WorkflowOrigin origin) {
        this.doors = doors;
        this.origin = origin;
    }

    @Override
    @SuppressWarnings("rawtypes") // the workflow engine is older than generics
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        Issue issue = (Issue) transientVars.get("issue");
        if (issue == null || issue.getId() == null) {
            // There is nothing to hide before there is an issue; a validator asks then.
            return true;
        }
        try {
            return doors.judge(ValidatorArguments.door(args, origin.known()), DoorTransition.of(transientVars), issue)
                    .passes();
        } catch (RuntimeException | LinkageError e) {
            // Jira evaluates conditions while it draws the issue: an error that left here would be one of the whole
            // page.
            LOG.error(
                    "A transition of the issue {} stays hidden, as its checklists cannot be asked", issue.getKey(), e);
            return false;
        }
    }
}
