package org.productops.readiness.issue;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.issue.IssueWrites;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.text.TextRule;
import org.productops.readiness.checklist.ChecklistFields;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.checklist.ChecklistLibrary;
import org.productops.readiness.checklist.Checklists;
import org.productops.readiness.checklist.IssueFacts;

/** How far an issue is with the checklists that its workflow needs, and people's ticks on them. */
@JiraComponent
public class ReadinessService {

    private final Issues issues;
    private final IssueDemands issueDemands;
    private final ChecklistLibrary library;
    private final TickStore ticks;
    private final Access access;
    private final IssueWrites writes;
    private final AuditLog audit;
    private final InstantSource clock;
    private final ReadinessTexts texts;

    @Inject
    public ReadinessService(
            Issues issues,
            IssueDemands demands,
            ChecklistLibrary library,
            TickStore ticks,
            Access access,
            IssueWrites writes,
            AuditLog audit,
            InstantSource clock,
            ReadinessTexts texts) {
        this.issues = issues;
        this.issueDemands = demands;
        this.library = library;
        this.ticks = ticks;
        this.access = access;
        this.writes = writes;
        this.audit = audit;
        this.clock = clock;
        this.texts = texts;
    }

    /**
     * The issue with this key, for those who may see it.
     *
     * @throws NotFoundException if there is none, or if the user may not see it
     */
    public VisibleIssue issue(String key) {
        return issues.find(key)
                .orElseThrow(() -> new NotFoundException(
                        Message.of("productops.readiness.error.unknown-issue", TextRule.beginning(key))));
    }

    /**
     * What the issue's workflow needs, those checklists first that are needed next, for whoever sees the issue. Of those
     * that its creation needed, only what could not be asked then is still of interest. No statement.
     */
    public List<Demand> demands(VisibleIssue issue) {
        return issueDemands.demands(issue).stream()
                .filter(demand -> demand.when() != Demand.When.CREATION || isLeftByCreation(demand.checklistId()))
                .toList();
    }

    private boolean isLeftByCreation(long checklistId) {
        return library.checklists()
                .find(checklistId)
                .filter(checklist -> !checklist.notJudgedOnCreate().isEmpty())
                .isPresent();
    }

    /**
     * How far the issue is, in the user's words, for whoever sees the issue. At most one statement for all checklists.
     *
     * @param demands see {@link #demands}
     */
    public ReadinessView view(VisibleIssue issue, List<Demand> demands) {
        return texts.view(issue, states(issue, demands, issueDemands.facts(issue)));
    }

    /**
     * Notes that the user says that a manual item is done. The first to say so stays.
     *
     * @return how far the issue is now
     * @throws NotFoundException if the issue does not need such an item, or was deleted meanwhile
     * @throws InvalidException if the item is not for people to tick
     * @throws NotPermittedException if the user may not edit the issue
     */
    public ReadinessView tick(VisibleIssue issue, long itemId) {
        return change(issue, itemId, (user, item) -> {
            Tick tick = new Tick(issue.id(), itemId, user, clock.instant());
            if (!ticks.addIfAbsent(tick)) {
                return Optional.ofNullable(ticks.ofIssue(issue.id()).get(itemId));
            }
            record(user, "productops.readiness.audit.ticked", issue, item, "", item.text());
            return Optional.of(tick);
        });
    }

    /** Takes the tick of a manual item away, whoever it was; answer and errors as with {@link #tick}. */
    public ReadinessView untick(VisibleIssue issue, long itemId) {
        return change(issue, itemId, (user, item) -> {
            if (ticks.remove(issue.id(), itemId)) {
                record(user, "productops.readiness.audit.unticked", issue, item, item.text(), "");
            }
            return Optional.empty();
        });
    }

    /** Evaluates the checklists once: a tick changes the state of its own item and of nothing else. */
    private ReadinessView change(VisibleIssue issue, long itemId, Step step) {
        String user = access.requireUser();
        if (!issue.editable()) {
            throw new NotPermittedException(Message.of("productops.readiness.error.may-not-tick", issue.key()), false);
        }
        IssueFacts facts = issueDemands.facts(issue);
        List<ChecklistState> states = states(issue, demands(issue), facts);
        ChecklistItem item = tickable(issue, states, itemId);
        Optional<Tick> tick = writes.change(issue, () -> step.take(user, item));
        ItemState after = ItemState.of(item, tick, facts);
        return texts.view(issue, states.stream().map(state -> state.with(after)).toList());
    }

    private static ChecklistItem tickable(VisibleIssue issue, List<ChecklistState> states, long itemId) {
        ChecklistItem item = states.stream()
                .flatMap(state -> state.report().stream())
                .flatMap(report -> report.items().stream())
                .map(ItemState::item)
                .filter(candidate -> candidate.id() == itemId)
                .findFirst()
                .orElseThrow(() -> new NotFoundException(
                        Message.of("productops.readiness.error.item-not-here", itemId, issue.key())));
        if (!item.check().isManual()) {
            throw InvalidException.general(Message.of("productops.readiness.error.item-automatic", item.text()));
        }
        return item;
    }

    private List<ChecklistState> states(VisibleIssue issue, List<Demand> demands, IssueFacts facts) {
        Checklists checklists = library.checklists();
        ChecklistEvaluation evaluation = new ChecklistEvaluation(facts, () -> ticks.ofIssue(issue.id()));
        return demands.stream()
                .map(demand -> new ChecklistState(
                        demand,
                        checklists.find(demand.checklistId()).map(evaluation::report),
                        checklists.nameOfDeleted(demand.checklistId())))
                .toList();
    }

    private void record(
            String user, String action, VisibleIssue issue, ChecklistItem item, String before, String after) {
        FieldChange change = new FieldChange(ChecklistFields.audited(item), before, after);
        audit.record(AuditEntry.issue(user, action, issue.key(), List.of(change)));
    }

    /** What is done to an item while nobody else changes the ticks of its issue; answers the tick that it has then. */
    private interface Step {
        Optional<Tick> take(String user, ChecklistItem item);
    }
}
