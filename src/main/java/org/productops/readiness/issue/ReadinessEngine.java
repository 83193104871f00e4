package org.productops.readiness.issue;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.productops.readiness.check.CheckTypes;
import org.productops.readiness.check.ChecklistCompleteCheck;
import org.productops.readiness.check.IssueFacts;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistLibrary;
import org.productops.readiness.checklist.Checklists;
import org.productops.readiness.checklist.Scope;
import org.productops.readiness.checklist.WaiverPolicy;

/**
 * Says how far an issue is with its checklists. The one place that does: the panel, transitions, REST, the index and reports
 * all ask it, so that they never disagree. Asks for no permission, and makes no statement but for what people have said.
 */
@JiraComponent
public class ReadinessEngine {

    private final ChecklistLibrary library;
    private final CheckTypes types;
    private final InstantSource clock;
    private final FailureLog failures = new FailureLog();

    @Inject
    public ReadinessEngine(ChecklistLibrary library, CheckTypes types, InstantSource clock) {
        this.library = library;
        this.types = types;
        this.clock = clock;
    }

    /**
     * How far the issue is with all its lists. One that is resolved is held against the lists as they were then.
     *
     * @param facts the issue, with the values that are being submitted
     * @param demands what its workflow asks for, in the order in which people read it
     * @param notes what people have said about it; asked for once, and only if there is a list
     */
    public IssueReadiness judge(IssueFacts facts, List<Demand> demands, Supplier<IssueNotes> notes) {
        Map<Long, Optional<Demand>> wanted = new LinkedHashMap<>();
        Optional<Demand> all = demands.stream()
                .filter(demand -> demand.checklistId() == Demand.ALL)
                .findFirst();
        demands.stream()
                .filter(demand -> demand.checklistId() != Demand.ALL)
                .forEach(demand -> wanted.putIfAbsent(demand.checklistId(), Optional.of(demand)));
        Optional<Instant> resolved = facts.resolvedAt();
        Checklists checklists = library.checklists();
        standing(checklists, facts, resolved).forEach(list -> wanted.merge(list.id(), all, ReadinessEngine::both));
        Map<Long, Checklist> there = new LinkedHashMap<>();
        wanted.keySet().forEach(id -> asking(checklists, id, facts, resolved).ifPresent(list -> there.put(id, list)));
        behind(facts, there.values(), id -> asking(checklists, id, facts, resolved))
                .forEach(list -> {
                    there.putIfAbsent(list.id(), list);
                    wanted.putIfAbsent(list.id(), Optional.empty());
                });
        Judging judging =
                new Judging(types, facts, notes, clock.instant(), id -> valid(checklists, id, resolved), failures);
        Map<Long, ChecklistReport> reports = judging.reports(List.copyOf(there.values())).stream()
                .collect(Collectors.toMap(report -> report.checklist().id(), Function.identity()));
        List<ChecklistState> states = new ArrayList<>();
        wanted.forEach((id, demand) -> {
            // What is there and asks nothing of this issue is of no interest on it.
            if (reports.containsKey(id) || checklists.find(id).isEmpty()) {
                states.add(new ChecklistState(
                        id, demand, Optional.ofNullable(reports.get(id)), checklists.nameOfDeleted(id)));
            }
        });
        judging.own(ReadinessEngine::ownList)
                .ifPresent(report ->
                        states.add(new ChecklistState(OwnItem.LIST_ID, all, Optional.of(report), Optional.empty())));
        return new IssueReadiness(states);
    }

    /** A list can be asked for by its name, and as one of all that stand there. */
    private static Optional<Demand> both(Optional<Demand> named, Optional<Demand> standing) {
        return named.isPresent() && standing.isPresent()
                ? Optional.of(named.get().and(standing.get()))
                : named.or(() -> standing);
    }

    /** The lists that must be complete for items of these: who is to close them must see them. */
    private static Collection<Checklist> behind(
            IssueFacts facts, Collection<Checklist> lists, LongFunction<Optional<Checklist>> asking) {
        Map<Long, Checklist> found = new LinkedHashMap<>();
        Deque<Checklist> open = new ArrayDeque<>(lists);
        while (!open.isEmpty()) {
            open.pop().items().stream()
                    .filter(item -> item.conditions().mayHold(facts))
                    .flatMap(item -> ChecklistCompleteCheck.other(item.check()).stream())
                    .filter(id -> !found.containsKey(id))
                    .forEach(id -> asking.apply(id).ifPresent(list -> {
                        found.put(id, list);
                        open.add(list);
                    }));
        }
        return found.values();
    }

    /**
     * Whether there is anything to say of the issue, but for its own items: a list stands on it, or its workflow asks for one
     * that is not there any more. No statement for an issue that is not resolved.
     *
     * @param facts the issue
     * @param demands what its workflow asks for
     */
    public boolean isAnything(IssueFacts facts, List<Demand> demands) {
        Checklists checklists = library.checklists();
        Optional<Instant> resolved = facts.resolvedAt();
        return demands.stream()
                        .map(Demand::checklistId)
                        .filter(id -> id != Demand.ALL)
                        .anyMatch(id -> checklists.find(id).isEmpty()
                                || asking(checklists, id, facts, resolved).isPresent())
                || !standing(checklists, facts, resolved).isEmpty();
    }

    /** A list that asks something of the issue, as it is valid for it. */
    private Optional<Checklist> asking(Checklists checklists, long id, IssueFacts facts, Optional<Instant> resolved) {
        return valid(checklists, id, resolved).filter(list -> list.scope().concerns(facts));
    }

    private List<Checklist> standing(Checklists checklists, IssueFacts facts, Optional<Instant> resolved) {
        return resolved.map(moment -> library.standingAt(facts, moment)).orElseGet(() -> checklists.standingOn(facts));
    }

    private Optional<Checklist> valid(Checklists checklists, long id, Optional<Instant> resolved) {
        return resolved.map(moment -> library.at(id, moment)).orElseGet(() -> checklists.find(id));
    }

    /** The list of an issue's own items, which has no name: readers have one in their language. */
    private static Checklist ownList(List<OwnItem> own) {
        return new Checklist(
                OwnItem.LIST_ID,
                "",
                "",
                Scope.BY_NAME,
                WaiverPolicy.FORBIDDEN,
                own.stream().map(OwnItem::item).toList(),
                0);
    }
}
