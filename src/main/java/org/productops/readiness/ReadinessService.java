package org.productops.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Says how far an issue is with its checklists. Permissions are the caller's business: a transition is checked for
 * whoever takes it, a panel is shown to whoever sees the issue.
 */
@JiraComponent
public class ReadinessService {

    private final Checklists checklists;
    private final TickStore ticks;

    @Inject
    public ReadinessService(Checklists checklists, TickStore ticks) {
        this.checklists = checklists;
        this.ticks = ticks;
    }

    /** How far the issue is with a checklist; empty if there is no such checklist. At most one statement. */
    public Optional<ReadinessReport> report(IssueFacts facts, long checklistId) {
        return reports(facts, List.of(checklistId)).stream().findFirst();
    }

    /** How far the issue is with those of the checklists that there are, in the same order. At most one statement. */
    public List<ReadinessReport> reports(IssueFacts facts, List<Long> checklistIds) {
        ChecklistLibrary library = checklists.library();
        List<Checklist> found = checklistIds.stream()
                .map(library::find)
                .flatMap(Optional::stream)
                .toList();
        Map<Long, Tick> ticked = found.stream().anyMatch(Checklist::hasManualItems) ? ticks(facts.issueId()) : Map.of();
        return found.stream()
                .map(checklist -> evaluate(checklist, facts, ticked))
                .toList();
    }

    /** The name that a deleted checklist had; empty if it was never there. */
    public Optional<String> nameOfDeleted(long checklistId) {
        return checklists.library().nameOfDeleted(checklistId);
    }

    private Map<Long, Tick> ticks(OptionalLong issueId) {
        return issueId.isEmpty()
                ? Map.of()
                : ticks.ofIssue(issueId.getAsLong()).stream()
                        .collect(Collectors.toMap(Tick::itemId, Function.identity()));
    }

    private static ReadinessReport evaluate(Checklist checklist, IssueFacts facts, Map<Long, Tick> ticked) {
        return new ReadinessReport(
                checklist,
                checklist.items().stream()
                        .map(item -> {
                            Optional<Tick> tick = item.check().isManual()
                                    ? Optional.ofNullable(ticked.get(item.id()))
                                    : Optional.empty();
                            return new ItemState(item, tick, item.gap(facts, tick.isPresent()));
                        })
                        .toList());
    }
}
