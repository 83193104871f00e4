package org.productops.readiness.gate;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.common.error.Message;
import org.productops.readiness.check.Check;
import org.productops.readiness.check.CheckType;
import org.productops.readiness.check.CheckTypes;
import org.productops.readiness.check.Gap;
import org.productops.readiness.issue.ChecklistReport;
import org.productops.readiness.issue.ItemMark;
import org.productops.readiness.issue.ItemState;

/** Notes in the {@link RefusalLog} what a validator has found out. Costs no statement. */
@JiraComponent
public class GateNotes {

    /** What the engine says of a check that failed to run. */
    private static final String FAILED = "productops.readiness.gap.failed";

    private final RefusalLog log;
    private final CheckTypes types;

    @Inject
    public GateNotes(RefusalLog log, CheckTypes types) {
        this.log = log;
        this.types = types;
    }

    /**
     * What one checklist came to.
     *
     * @param report the checklist
     * @param inTheWay those of its items for which the validator refuses, or would; none if the checklist lets pass
     */
    public void judged(
            JudgedTransition transition, Refusal.Kind kind, ChecklistReport report, Collection<ItemState> inTheWay) {
        if (inTheWay.isEmpty()) {
            log.passed(new Passage(
                    transition.issueId(),
                    transition.projectId(),
                    transition.workflow(),
                    transition.transition(),
                    report.checklist().id(),
                    kind == Refusal.Kind.TRIAL,
                    report.items().stream()
                            .map(state -> new Passage.Item(state.item().id(), state(state, report, transition)))
                            .toList(),
                    transition.at()));
        } else {
            List<Long> open = ids(inTheWay);
            log.note(
                    refusal(transition, kind, report.checklist().id(), open, failures(inTheWay)),
                    ids(report.items()).stream()
                            .filter(id -> !open.contains(id))
                            .toList());
        }
    }

    /**
     * A validator could not judge, so that it refuses, or would: its checklist is gone, say.
     *
     * @param checklistId the checklist; 0 if it is not known which
     * @param why what the person was told
     */
    public void unable(JudgedTransition transition, Refusal.Kind kind, long checklistId, Message why) {
        log.note(refusal(
                transition,
                kind,
                checklistId,
                List.of(RefusedItem.LIST),
                Map.of(RefusedItem.LIST, why.key().substring(why.key().lastIndexOf('.') + 1))));
    }

    private static List<Long> ids(Collection<ItemState> states) {
        return states.stream().map(state -> state.item().id()).toList();
    }

    private static Refusal refusal(
            JudgedTransition transition,
            Refusal.Kind kind,
            long checklistId,
            List<Long> itemIds,
            Map<Long, String> failures) {
        return new Refusal(
                0,
                transition.issueId(),
                transition.issueKey(),
                transition.projectId(),
                transition.workflow(),
                transition.transition(),
                checklistId,
                itemIds,
                kind,
                transition.userKey(),
                transition.at(),
                failures);
    }

    private Map<Long, String> failures(Collection<ItemState> states) {
        return states.stream()
                .filter(GateNotes::hasFailed)
                .collect(Collectors.toMap(
                        state -> state.item().id(), state -> nameOf(state.item().check()), (one, other) -> one));
    }

    private static boolean hasFailed(ItemState state) {
        return state.gap().map(Gap::why).filter(why -> why.key().equals(FAILED)).isPresent();
    }

    private String nameOf(Check check) {
        return types.find(check.kind())
                .map(CheckType::getClass)
                .map(Class::getName)
                .orElse(check.kind());
    }

    private static Passage.State state(ItemState state, ChecklistReport report, JudgedTransition transition) {
        if (!state.closed()) {
            return state.binding() && report.waiver().isPresent() ? Passage.State.OVERRIDDEN : Passage.State.LEFT_OPEN;
        }
        Optional<ItemMark> mark = state.mark();
        if (mark.filter(said -> said.status() == ItemMark.Status.NOT_APPLICABLE).isPresent()) {
            return Passage.State.NOT_APPLICABLE;
        }
        return mark.filter(said -> said.status() == ItemMark.Status.DONE)
                .filter(said -> state.item().check().isManual())
                .map(said -> Passage.State.ticked(said.at(), transition.at()))
                .orElse(Passage.State.CLOSED);
    }
}
