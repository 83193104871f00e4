package org.productops.readiness.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.common.user.People;
import org.productops.readiness.gate.Passage;
import org.productops.readiness.gate.Refusal;
import org.productops.readiness.gate.RefusalLog;
import org.productops.readiness.issue.ChecklistReport;
import org.productops.readiness.issue.ItemMark;
import org.productops.readiness.issue.ItemState;

/** Tells the log of refusals what each checklist of a transition said; costs no statement. */
@JiraComponent
public class DoorLog {

    private final RefusalLog log;
    private final People people;

    @Inject
    public DoorLog(RefusalLog log, People people) {
        this.log = log;
        this.people = people;
    }

    /**
     * Tells what a door said.
     *
     * @param issue without id while it is created
     * @param at when; the same for all doors of one transition
     */
    void note(Door door, DoorTransition transition, Issue issue, DoorVerdict verdict, Instant at) {
        if (verdict.problem().isPresent()) {
            refuse(door, transition, issue, door.checklistId(), List.of(), at);
            return;
        }
        Map<Long, List<ItemState>> open = new LinkedHashMap<>();
        verdict.reports()
                .forEach(report -> open.put(
                        report.checklist().id(),
                        verdict.open().stream()
                                .filter(item -> item.report().checklist().id()
                                        == report.checklist().id())
                                .map(DoorVerdict.OpenItem::state)
                                .toList()));
        for (ChecklistReport report : verdict.reports()) {
            List<ItemState> states = open.get(report.checklist().id());
            if (states.isEmpty()) {
                pass(transition, issue, report, at);
            } else {
                refuse(door, transition, issue, report.checklist().id(), states, at);
            }
        }
    }

    private void refuse(
            Door door, DoorTransition transition, Issue issue, long checklistId, List<ItemState> open, Instant at) {
        log.note(new Refusal(
                0,
                id(issue),
                Objects.requireNonNullElse(issue.getKey(), ""),
                projectId(issue),
                transition.workflow(),
                transition.name(),
                checklistId,
                open.stream().map(state -> state.item().id()).toList(),
                door.trial() ? Refusal.Kind.TRIAL : Refusal.Kind.REFUSED,
                people.currentUserKey().orElse(""),
                at,
                failures(open)));
    }

    /** What failed to run says so as its reason. */
    private static Map<Long, String> failures(List<ItemState> open) {
        return open.stream()
                .filter(state -> state.gap()
                        .filter(gap -> gap.why().key().equals("productops.readiness.gap.failed"))
                        .isPresent())
                .collect(Collectors.toMap(
                        state -> state.item().id(),
                        state -> state.item().check().kind()));
    }

    private void pass(DoorTransition transition, Issue issue, ChecklistReport report, Instant at) {
        log.passed(new Passage(
                id(issue),
                projectId(issue),
                transition.workflow(),
                transition.name(),
                report.checklist().id(),
                report.items().stream()
                        .map(state -> new Passage.Item(state.item().id(), state(state, report, at)))
                        .toList(),
                at));
    }

    private static Passage.State state(ItemState state, ChecklistReport report, Instant at) {
        Optional<ItemMark> mark = state.mark().filter(ItemMark::closes);
        if (!state.closed()) {
            return report.waiver().isPresent() && state.binding() ? Passage.State.OVERRIDDEN : Passage.State.LEFT_OPEN;
        }
        if (mark.filter(said -> said.status() == ItemMark.Status.NOT_APPLICABLE).isPresent()) {
            return Passage.State.NOT_APPLICABLE;
        }
        return mark.map(ItemMark::at)
                .map(ticked -> Passage.State.ticked(ticked, at))
                .orElse(Passage.State.CLOSED);
    }

    private static long id(Issue issue) {
        return issue.getId() == null ? 0 : issue.getId();
    }

    private static long projectId(Issue issue) {
        return Objects.requireNonNullElse(issue.getProjectId(), 0L);
    }
}
