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
import org.productops.readiness.check.Gap;
import org.productops.readiness.check.jira.JiraFacts;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.checklist.ChecklistLibrary;
import org.productops.readiness.checklist.Checklists;
import org.productops.readiness.checklist.ChecklistsOnCreation;
import org.productops.readiness.issue.ChecklistReport;
import org.productops.readiness.issue.Demand;
import org.productops.readiness.issue.IssueNotes;
import org.productops.readiness.issue.IssueReadiness;
import org.productops.readiness.issue.ItemState;
import org.productops.readiness.issue.ReadinessEngine;

/**
 * Refuses a transition while a mandatory item of its checklist is open, or if the checklist is gone. Workflows keep the
 * name of this class: it is never renamed or moved. Where the transition creates the issue, what cannot be judged before
 * an issue exists refuses nothing.
 *
 * <p>All errors are general ones, one for each open item. An error at a field would vanish where the transition's screen
 * does not show that field.
 */
public final class ChecklistValidator implements Validator {

    private final ChecklistLibrary library;
    private final ChecklistsOnCreation onCreation;
    private final JiraFacts facts;
    private final ReadinessEngine engine;
    private final TransitionNotes notes;
    private final Texts texts;

    @Inject
    public ChecklistValidator(
            ChecklistLibrary library,
            ChecklistsOnCreation onCreation,
            JiraFacts facts,
            ReadinessEngine engine,
            TransitionNotes notes,
            Texts texts) {
        this.library = library;
        this.onCreation = onCreation;
        this.facts = facts;
        this.engine = engine;
        this.notes = notes;
        this.texts = texts;
    }

    @Override
    @SuppressWarnings("rawtypes") // the workflow engine is older than generics
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        OptionalLong id = ValidatorArguments.checklistId(args);
        if (id.isEmpty()) {
            throw refusal(texts.get("productops.readiness.error.none-chosen", transition(transientVars)));
        }
        Checklists checklists = library.checklists();
        Optional<Checklist> checklist = checklists.find(id.getAsLong());
        if (checklist.isEmpty()) {
            throw refusal(missing(checklists, id.getAsLong(), transition(transientVars)));
        }
        Issue issue = (Issue) transientVars.get("issue");
        Demand demand = new Demand(id.getAsLong(), List.of(transition(transientVars)), Demand.When.NEXT);
        IssueReadiness readiness =
                engine.judge(facts.of(issue), List.of(demand), () -> notes(transientVars, issue.getId()));
        ChecklistReport report = readiness.report(id.getAsLong()).orElseThrow();
        refuse(report, issue.getId() == null ? refusingCreation(report) : report.blocking());
    }

    /** What cannot be asked for before there is an issue refuses nothing. */
    private List<ItemState> refusingCreation(ChecklistReport report) {
        return report.blocking().stream()
                .filter(state -> onCreation.isJudged(state.item()))
                .toList();
    }

    /** @param issueId null while the issue is being created, when nobody can have said anything */
    private IssueNotes notes(Map<?, ?> transition, Long issueId) {
        return issueId == null ? IssueNotes.NONE : notes.of(transition, issueId);
    }

    private void refuse(ChecklistReport report, List<ItemState> open) throws InvalidInputException {
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
                            how(state.item(), gap))));
        }
        throw refusal;
    }

    /** What the checklist's author wrote may say how to do it, but not where to tick it. */
    private String how(ChecklistItem item, Gap gap) {
        String how = texts.get(gap.how());
        return item.check().isManual() && !item.help().isEmpty()
                ? how + " " + texts.get("productops.readiness.gap.manual-how")
                : how;
    }

    /** Not by a constructor with a text: which of those Jira's edition of the workflow engine has is not certain. */
    private static InvalidInputException refusal(String text) {
        InvalidInputException refusal = new InvalidInputException();
        refusal.addError(text);
        return refusal;
    }

    private String missing(Checklists checklists, long id, String transition) {
        return checklists
                .nameOfDeleted(id)
                .map(name -> texts.get("productops.readiness.error.deleted", name, id, transition))
                .orElseGet(() -> texts.get("productops.readiness.error.never-there", id, transition));
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
