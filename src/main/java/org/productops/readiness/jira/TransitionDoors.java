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
import java.util.stream.Stream;
import org.productops.common.error.Message;
import org.productops.common.jira.JiraIssues;
import org.productops.common.user.People;
import org.productops.readiness.check.Eligible;
import org.productops.readiness.check.EligiblePeople;
import org.productops.readiness.check.jira.JiraFacts;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.checklist.ChecklistLibrary;
import org.productops.readiness.checklist.ChecklistsOnCreation;
import org.productops.readiness.issue.Demand;
import org.productops.readiness.issue.IssueNotes;
import org.productops.readiness.issue.IssueReadiness;
import org.productops.readiness.issue.ItemState;
import org.productops.readiness.issue.ReadinessEngine;
import org.productops.readiness.issue.SubmittedTicks;

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
    private final ChecklistLibrary library;
    private final ScreenTicks screen;
    private final JiraIssues issues;
    private final EligiblePeople eligible;
    private final People people;
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
            ChecklistLibrary library,
            ScreenTicks screen,
            JiraIssues issues,
            EligiblePeople eligible,
            People people,
            DoorLog log,
            InstantSource clock) {
        this.doors = doors;
        this.origin = origin;
        this.onCreation = onCreation;
        this.facts = facts;
        this.engine = engine;
        this.notes = notes;
        this.library = library;
        this.screen = screen;
        this.issues = issues;
        this.eligible = eligible;
        this.people = people;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What is so of the issue in this transition.
     *
     * @param asked the doors that have been asked
     * @param named what was said to be in the way, by {@link DoorVerdict.OpenItem#identity}
     */
    private record Judgement(
            IssueReadiness readiness, SubmittedTicks submitted, Instant at, Set<Door> asked, Set<Long> named) {

        /** What people could tick in the form, or what can be found out without an issue. */
        boolean isAskedOnCreation(ItemState state, ChecklistsOnCreation onCreation) {
            return onCreation.isJudged(state.item()) || submitted.isShown(state);
        }
    }

    /**
     * What a door said.
     *
     * @param passes whether it lets the issue pass
     * @param problems why it, or another door of this transition, cannot judge
     * @param open those open items that no door of this transition has named before
     * @param submitted what the form has shown
     */
    record Judged(boolean passes, List<Message> problems, List<DoorVerdict.OpenItem> open, SubmittedTicks submitted) {}

    /**
     * Whether the issue passes; the log of refusals hears of it. The engine asks no further validator once one has refused, so
     * the first that does speaks for all.
     *
     * @param issue with the values that are being submitted; without id while it is created
     * @param variables the engine's
     */
    Judged judge(Door door, Issue issue, Map<?, ?> variables) {
        DoorTransition transition = DoorTransition.of(variables);
        Judgement judgement = judgement(door, transition, issue, variables);
        DoorVerdict own = verdict(door, transition, issue, judgement);
        if (door.trial() || own.passes()) {
            return new Judged(own.passes(), List.of(), List.of(), judgement.submitted());
        }
        List<Message> problems = new ArrayList<>();
        List<DoorVerdict.OpenItem> open = new ArrayList<>();
        Stream.concat(
                        Stream.of(own),
                        others(door, transition).map(other -> verdict(other, transition, issue, judgement)))
                .forEach(verdict -> {
                    verdict.problem().filter(each -> !problems.contains(each)).ifPresent(problems::add);
                    verdict.open().stream()
                            .filter(item -> judgement.named().add(item.identity()))
                            .forEach(open::add);
                });
        return new Judged(false, problems, open, judgement.submitted());
    }

    private DoorVerdict verdict(Door door, DoorTransition transition, Issue issue, Judgement judgement) {
        boolean creating = issue.getId() == null;
        DoorVerdict verdict = doors.judge(
                door,
                transition.name(),
                judgement.readiness(),
                state -> !creating || judgement.isAskedOnCreation(state, onCreation));
        if (judgement.asked().add(door)) {
            log.note(door, transition, issue, verdict, judgement.at());
        }
        return verdict;
    }

    /** The other doors of the transition that refuse. */
    private Stream<Door> others(Door door, DoorTransition transition) {
        return transition.action().stream()
                .flatMap(action -> ours(action).stream())
                .filter(other -> !other.trial() && !other.equals(door));
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
        SubmittedTicks submitted = screen.submitted(issue);
        return new Judgement(
                engine.judge(facts.of(issue), demands, () -> notes(issue, submitted, variables)),
                submitted,
                clock.instant(),
                Collections.synchronizedSet(new HashSet<>()),
                Collections.synchronizedSet(new HashSet<>()));
    }

    /** What people have said, and are saying with the form that is being submitted. */
    private IssueNotes notes(Issue issue, SubmittedTicks submitted, Map<?, ?> variables) {
        long id = issue.getId() == null ? CREATED : issue.getId();
        IssueNotes said = id == CREATED ? IssueNotes.NONE : notes.of(variables, id);
        return people.currentUserKey()
                .map(user -> submitted.on(
                        said, library.checklists(), id, user, clock.instant(), item -> mayTick(item, user, issue)))
                .orElse(said);
    }

    private boolean mayTick(ChecklistItem item, String user, Issue issue) {
        return item.tickers().equals(Eligible.ANYONE)
                || issue.getId() != null && eligible.holds(issues.changed(issue), user, item.tickers());
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
        return door.demand(transition.name(), Demand.When.NEXT);
    }
}
