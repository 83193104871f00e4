package org.productops.readiness.jira;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.jira.JiraIssues;

/**
 * Refuses a transition while what it asks for of checklists is open, or if that cannot be found out; on trial it refuses
 * nothing. Workflows keep the name of this class: it is never renamed or moved. Where the transition creates the issue, what
 * cannot be judged before an issue exists refuses nothing.
 *
 * <p>All errors are general ones: how many items are open, and then one for each. An error at a field would vanish where the
 * transition's screen does not show that field.
 */
public final class ChecklistValidator implements Validator {

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
        Door door = ValidatorArguments.door(args, origin.known());
        Issue issue = (Issue) transientVars.get("issue");
        TransitionDoors.Judged judged = doors.judge(door, issue, transientVars);
        if (door.trial() || judged.verdict().passes()) {
            return;
        }
        InvalidInputException refusal = new InvalidInputException();
        texts(judged, issue).forEach(refusal::addError);
        throw refusal;
    }

    private List<String> texts(TransitionDoors.Judged judged, Issue issue) {
        if (judged.verdict().problem().isPresent()) {
            return List.of(texts.problem(judged.verdict().problem().get()));
        }
        if (judged.notNamedYet().isEmpty()) {
            return List.of(texts.alreadyNamed());
        }
        Optional<VisibleIssue> known = issue.getId() == null ? Optional.empty() : Optional.of(issues.shown(issue));
        return texts.refusal(judged.notNamedYet(), known);
    }
}
