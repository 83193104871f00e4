package org.productops.readiness.issue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far an issue is with all lists that stand on it: those that its workflow asks for next, those that it asks for later,
 * those that stand there by themselves, and its own items.
 *
 * @param lists each once, in that order
 */
public record IssueReadiness(List<ChecklistState> lists) {

    public IssueReadiness {
        lists = List.copyOf(lists);
    }

    /** The reports of all lists that are there. */
    public List<ChecklistReport> reports() {
        return lists.stream().flatMap(state -> state.report().stream()).toList();
    }

    /** How far the issue is with one list; empty if that does not stand on it. */
    public Optional<ChecklistReport> report(long checklistId) {
        return reports().stream()
                .filter(report -> report.checklist().id() == checklistId)
                .findFirst();
    }

    /** An item, with the list in which it is shown; empty if it does not stand on the issue. */
    public Optional<Map.Entry<ChecklistReport, ItemState>> item(long itemId) {
        return reports().stream()
                .flatMap(report -> report.items().stream().map(state -> Map.entry(report, state)))
                .filter(each -> each.getValue().item().id() == itemId)
                .findFirst();
    }

    /** The items that refuse a transition which asks for all lists, each once. */
    public List<ItemState> blocking() {
        Map<Long, ItemState> each = new LinkedHashMap<>();
        reports().stream()
                .flatMap(report -> report.blocking().stream())
                .forEach(state ->
                        each.putIfAbsent(state.twinOf().orElse(state.item().id()), state));
        return List.copyOf(each.values());
    }

    /** The shown items that a transition waits for which can still be taken, by their ids. */
    public Set<Long> refusing(LocalDate today) {
        return lists.stream()
                .flatMap(state -> state.report().stream()
                        .flatMap(report -> report.items().stream())
                        .filter(item -> state.refuses(item, today)))
                .map(item -> item.twinOf().orElse(item.item().id()))
                .collect(Collectors.toSet());
    }

    /** The names of the transitions that can still be taken and are refused on this day while the item is open, each once. */
    public List<String> refusedBefore(ItemState shown, LocalDate today) {
        long id = shown.twinOf().orElse(shown.item().id());
        return lists.stream()
                .filter(state -> state.report().stream()
                        .flatMap(report -> report.items().stream())
                        .filter(item -> item.twinOf().orElse(item.item().id()) == id)
                        .anyMatch(item -> state.refuses(item, today)))
                .flatMap(state -> state.demand().stream())
                .flatMap(demand -> demand.transitions().stream())
                .distinct()
                .toList();
    }

    /** How many of the shown items are closed, in whole per cent; 100 if there are none. */
    public int percent() {
        List<ItemState> shown = shown().toList();
        long closed = shown.stream().filter(ItemState::closed).count();
        return shown.isEmpty() ? 100 : (int) (closed * 100 / shown.size());
    }

    private Stream<ItemState> shown() {
        return reports().stream().flatMap(report -> report.shown().stream());
    }
}
