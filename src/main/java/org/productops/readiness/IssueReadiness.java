package org.productops.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditLog;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.store.Writes;

/** The checklists of an issue, and people's ticks on them. */
@JiraComponent
public class IssueReadiness {

    private static final String LOCK = "readiness.ticks";

    private final Access access;
    private final Issues issues;
    private final ReadinessService readiness;
    private final TickStore ticks;
    private final Writes writes;
    private final AuditLog audit;
    private final InstantSource clock;

    @Inject
    public IssueReadiness(
            Access access,
            Issues issues,
            ReadinessService readiness,
            TickStore ticks,
            Writes writes,
            AuditLog audit,
            InstantSource clock) {
        this.access = access;
        this.issues = issues;
        this.readiness = readiness;
        this.ticks = ticks;
        this.writes = writes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The issue with this key, for those who may see it.
     *
     * @throws NotFoundException if there is none, or if the user may not see it
     */
    public CheckedIssue issue(String key) {
        return issues.find(key)
                .orElseThrow(() -> new NotFoundException(Message.of("productops.readiness.error.unknown-issue", key)));
    }

    /** The checklists that the issue's workflow needs. At most one statement for all of them. */
    public List<ChecklistState> states(CheckedIssue issue) {
        List<Requirement> requirements = issue.requirements();
        Map<Long, ReadinessReport> reports =
                readiness
                        .reports(
                                issue.facts(),
                                requirements.stream()
                                        .map(Requirement::checklistId)
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(report -> report.checklist().id(), Function.identity()));
        return requirements.stream()
                .map(requirement -> new ChecklistState(
                        requirement,
                        Optional.ofNullable(reports.get(requirement.checklistId())),
                        readiness.nameOfDeleted(requirement.checklistId())))
                .toList();
    }

    /**
     * Notes that the user says that a manual item is done. The first to say so stays.
     *
     * @throws NotFoundException if the issue does not need such an item
     * @throws InvalidException if the item is not for people to tick
     * @throws NotPermittedException if the user may not edit the issue
     */
    public void tick(CheckedIssue issue, long itemId) {
        String user = access.requireUser();
        ChecklistItem item = requireTickable(issue, itemId);
        writes.runFor(LOCK, issue.id(), () -> {
            boolean added = ticks.addIfAbsent(new Tick(issue.id(), itemId, user, clock.instant()));
            if (added) {
                audit.record(user, "readiness.item.ticked", issue.key(), "", describe(item));
            }
            return added;
        });
    }

    /** Takes the tick of a manual item away, whoever it was; errors as with {@link #tick}. */
    public void untick(CheckedIssue issue, long itemId) {
        String user = access.requireUser();
        ChecklistItem item = requireTickable(issue, itemId);
        writes.runFor(LOCK, issue.id(), () -> {
            boolean removed = ticks.remove(issue.id(), itemId);
            if (removed) {
                audit.record(user, "readiness.item.unticked", issue.key(), describe(item), "");
            }
            return removed;
        });
    }

    /** Forgets the ticks of an issue that was deleted. */
    public void forget(long issueId) {
        writes.runFor(LOCK, issueId, () -> {
            ticks.removeAll(issueId);
            return issueId;
        });
    }

    private ChecklistItem requireTickable(CheckedIssue issue, long itemId) {
        if (!issue.editable()) {
            throw new NotPermittedException(Message.of("productops.readiness.error.may-not-tick", issue.key()), false);
        }
        ChecklistItem item = states(issue).stream()
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

    private static String describe(ChecklistItem item) {
        return item.id() + " " + item.text();
    }
}
