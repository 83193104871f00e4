package org.productops.readiness.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.productops.common.user.People;
import org.productops.readiness.gate.GateNotes;
import org.productops.readiness.gate.JudgedTransition;
import org.productops.readiness.gate.Refusal;
import org.productops.readiness.issue.ChecklistReport;
import org.productops.readiness.issue.ItemState;

/** Tells the log of refusals what each checklist of a transition said; costs no statement. */
@JiraComponent
public class DoorLog {

    private final GateNotes notes;
    private final People people;

    @Inject
    public DoorLog(GateNotes notes, People people) {
        this.notes = notes;
        this.people = people;
    }

    /**
     * Tells what a door said.
     *
     * @param issue without id while it is created
     * @param at when; the same for all doors of one transition
     */
    void note(Door door, DoorTransition transition, Issue issue, DoorVerdict verdict, Instant at) {
        JudgedTransition judged = new JudgedTransition(
                issue.getId() == null ? 0 : issue.getId(),
                Objects.requireNonNullElse(issue.getKey(), ""),
                Objects.requireNonNullElse(issue.getProjectId(), 0L),
                transition.workflow(),
                transition.name(),
                people.currentUserKey().orElse(""),
                at);
        Refusal.Kind kind = door.trial() ? Refusal.Kind.TRIAL : Refusal.Kind.REFUSED;
        if (verdict.problem().isPresent()) {
            notes.unable(judged, kind, door.checklistId(), verdict.problem().get());
            return;
        }
        verdict.reports().forEach(report -> notes.judged(judged, kind, report, inTheWay(verdict, report)));
    }

    private static List<ItemState> inTheWay(DoorVerdict verdict, ChecklistReport report) {
        return verdict.open().stream()
                .filter(item ->
                        item.report().checklist().id() == report.checklist().id())
                .map(DoorVerdict.OpenItem::state)
                .toList();
    }
}
