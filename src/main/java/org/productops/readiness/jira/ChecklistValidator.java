package org.productops.readiness.jira;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.jira.JiraIssues;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Refuses a transition while what it asks for of checklists is open, or if that cannot be found out; on trial it refuses
 * nothing. Workflows keep the name of this class: it is never renamed or moved. Where the transition creates the issue, what
 * cannot be judged before an issue exists refuses nothing.
 *
 * <p>All errors are general ones: how many items are open, and then one for each. An error at a field would vanish where the
 * transition's screen does not show that field.
 */
public final class ChecklistValidator implements Validator {

    private static final Logger LOG = LoggerFactory.getLogger(ChecklistValidator.class);

    private final TransitionDoors doors;
    private final WorkflowOrigin origin;
    private final JiraIssues issues;
    private final DoorTexts texts;

    @Inject
    public ChecklistValidator(TransitionDoors doors, WorkflowOrigin origin, JiraIssues issues, DoorTexts texts) {
        this.doors = doors;
        this.origin = origin;
        this.issues = issues;
        this.texts = texts;
    }

    @Override
    @SuppressWarnings("rawtypes") // the workflow engine is older than generics
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        Optional<List<String>> refusal;
        try {
            refusal = refusal(
                    ValidatorArguments.door(args, origin.known()), (Issue) transientVars.get("issue"), transientVars);
        } catch (RuntimeException | LinkageError e) {
            String transition = DoorTransition.of(transientVars).name();
            LOG.error("The checklists that the transition {} asks for cannot be asked", transition, e);
            refusal = Optional.of(
                    List.of(texts.problem(Message.of("productops.readiness.error.not-found-out", transition))));
        }
        if (refusal.isPresent() && !ValidatorArguments.areOnTrial(args)) {
            InvalidInputException errors = new InvalidInputException();
            refusal.get().forEach(errors::addError);
            throw errors;
        }
    }

    /** What is said to whoever wants the transition; empty if it is let through. */
    private Optional<List<String>> refusal(Door door, Issue issue, Map<?, ?> variables) {
        TransitionDoors.Judged judged = doors.judge(door, issue, variables);
        return door.trial() || judged.passes() ? Optional.empty() : Optional.of(texts(judged, issue));
    }

    private List<String> texts(TransitionDoors.Judged judged, Issue issue) {
        List<String> lines = new ArrayList<>();
        judged.problems().forEach(problem -> lines.add(texts.problem(problem)));
        if (!judged.open().isEmpty()) {
            Optional<VisibleIssue> known = issue.getId() == null ? Optional.empty() : Optional.of(issues.shown(issue));
            lines.addAll(texts.refusal(judged.open(), known, judged.submitted()));
        }
        return lines.isEmpty() ? List.of(texts.alreadyNamed()) : lines;
    }
}
