package org.productops.readiness.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.opensymphony.workflow.loader.ActionDescriptor;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.productops.readiness.check.jira.JiraFacts;
import org.productops.readiness.checklist.ChecklistsOnCreation;
import org.productops.readiness.issue.Demand;
import org.productops.readiness.issue.IssueNotes;
import org.productops.readiness.issue.IssueReadiness;
import org.productops.readiness.issue.ReadinessEngine;

/**
 * The doors of one transition. However many validators it has, what people have said is read once, the issue is judged once,
 * and no item is named twice.
 */
@JiraComponent
public class TransitionDoors {

    /** An issue that is being created has no id yet. */
    private static final long CREATED = 0;

    private final Doors doors;
    private final WorkflowOrigin origin;
    private final ChecklistsOnCreation onCreation;
    private final JiraFacts facts;
    private final ReadinessEngine engine;
    private final TransitionNotes notes;
    private final DoorLog log;
    private final InstantSource clock;
    private final TransitionMemory<Judgement> memory = new TransitionMemory<>();

    @Inject
    public TransitionDoors(
            Doors doors,
            WorkflowOrigin origin,
            ChecklistsOnCreation onCreation,
            JiraFacts facts,
            ReadinessEngine engine,
            TransitionNotes notes,
            DoorLog log,
            InstantSource clock) {
        this.doors = doors;
        this.origin = origin;
        this.onCreation = onCreation;
        this.facts = facts;
        this.engine = engine;
        this.notes = notes;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What is so of the issue in this transition.
     *
     * @param named what was said to be in the way, by {@link DoorVerdict.OpenItem#identity}
     */
    private record Judgement(IssueReadiness readiness, Instant at, Set<Long> named) {}

    /**
     * What a door said.
     *
     * @param notNamedYet those open items that no other door of this transition has named
     */
    record Judged(DoorVerdict verdict, List<DoorVerdict.OpenItem> notNamedYet) {}

    /**
     * Whether the issue passes; the log of refusals hears of it.
     *
     * @param issue with the values that are being submitted; without id while it is created
     * @param variables the engine's
     */
    Judged judge(Door door, Issue issue, Map<?, ?> variables) {
        DoorTransition transition = DoorTransition.of(variables);
        boolean creating = issue.getId() == null;
        Judgement judgement = judgement(door, transition, issue, variables);
        DoorVerdict verdict = doors.judge(
                door, transition.name(), judgement.readiness(), item -> !creating || onCreation.isJudged(item));
        log.note(door, transition, issue, verdict, judgement.at());
        return new Judged(
                verdict,
                door.trial()
                        ? List.of()
                        : verdict.open().stream()
                                .filter(open -> judgement.named().add(open.identity()))
                                .toList());
    }

    private Judgement judgement(Door door, DoorTransition transition, Issue issue, Map<?, ?> variables) {
        List<Demand> all = demands(transition);
        Demand own = demand(door, transition);
        if (all.stream().anyMatch(demand -> demand.checklistId() == own.checklistId())) {
            long id = issue.getId() == null ? CREATED : issue.getId();
            return memory.once(variables, id, () -> judgement(issue, all, variables));
        }
        // The engine does not say which transition it is.
        return judgement(issue, List.of(own), variables);
    }

    private Judgement judgement(Issue issue, List<Demand> demands, Map<?, ?> variables) {
        return new Judgement(
                engine.judge(facts.of(issue), demands, () -> notes(issue, variables)),
                clock.instant(),
                Collections.synchronizedSet(new HashSet<>()));
    }

    private IssueNotes notes(Issue issue, Map<?, ?> variables) {
        return issue.getId() == null ? IssueNotes.NONE : notes.of(variables, issue.getId());
    }

    /** What all validators of the transition ask for. */
    private List<Demand> demands(DoorTransition transition) {
        List<Demand> demands = new ArrayList<>();
        transition.action().ifPresent(action -> ours(action).forEach(door -> demands.add(demand(door, transition))));
        return demands;
    }

    private List<Door> ours(ActionDescriptor action) {
        return WorkflowDoors.validators(action).stream()
                .map(arguments -> ValidatorArguments.door(arguments, origin.known()))
                .toList();
    }

    private static Demand demand(Door door, DoorTransition transition) {
        return new Demand(door.demanded(), List.of(transition.name()), Demand.When.NEXT);
    }
}
