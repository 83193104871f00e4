package org.productops.readiness.jira;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.productops.common.text.Texts;
import org.productops.readiness.ItemState;
import org.productops.readiness.ReadinessReport;
import org.productops.readiness.ReadinessService;

/**
 * Refuses a transition while a mandatory item of its checklist is open, or if the checklist is gone. Workflows keep the
 * name of this class: it is never renamed or moved.
 *
 * <p>All errors are general ones, one for each open item. An error at a field would vanish where the transition's screen
 * does not show that field.
 */
public final class ChecklistValidator implements Validator {

    private final ReadinessService readiness;
    private final JiraFacts facts;
    private final Texts texts;

    @Inject
    public ChecklistValidator(ReadinessService readiness, JiraFacts facts, Texts texts) {
        this.readiness = readiness;
        this.facts = facts;
        this.texts = texts;
    }

    @Override
    @SuppressWarnings("rawtypes") // the workflow engine is older than generics
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        OptionalLong checklist = ValidatorArguments.checklistId(args);
        if (checklist.isEmpty()) {
            throw refusal(texts.get("productops.readiness.error.none-chosen", transition(transientVars)));
        }
        Issue issue = (Issue) transientVars.get("issue");
        Optional<ReadinessReport> report = readiness.report(facts.of(issue), checklist.getAsLong());
        if (report.isEmpty()) {
            throw refusal(missing(checklist.getAsLong(), transition(transientVars)));
        }
        refuse(report.get());
    }

    private void refuse(ReadinessReport report) throws InvalidInputException {
        List<ItemState> open = report.mandatoryOpen();
        if (open.isEmpty()) {
            return;
        }
        InvalidInputException refusal = new InvalidInputException();
        for (ItemState state : open) {
            state.gap()
                    .ifPresent(gap -> refusal.addError(texts.get(
                            "productops.readiness.error.open-item",
                            report.checklist().name(),
                            state.item().text(),
                            texts.get(gap.why()),
                            texts.get(gap.how()))));
        }
        throw refusal;
    }

    /** Not by a constructor with a text: which of those Jira's edition of the workflow engine has is not certain. */
    private static InvalidInputException refusal(String text) {
        InvalidInputException refusal = new InvalidInputException();
        refusal.addError(text);
        return refusal;
    }

    private String missing(long checklistId, String transition) {
        return readiness
                .nameOfDeleted(checklistId)
                .map(name -> texts.get("productops.readiness.error.deleted", name, checklistId, transition))
                .orElseGet(() -> texts.get("productops.readiness.error.never-there", checklistId, transition));
    }

    private static String transition(Map<?, ?> transientVars) {
        if (transientVars.get("descriptor") instanceof WorkflowDescriptor workflow
                && transientVars.get("actionId") instanceof Integer id) {
            ActionDescriptor action = workflow.getAction(id);
            ActionDescriptor found = action == null ? workflow.getInitialAction(id) : action;
            return found == null ? String.valueOf(id) : found.getName();
        }
        return "?";
    }
}
