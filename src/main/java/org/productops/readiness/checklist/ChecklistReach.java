package org.productops.readiness.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.common.error.Message;

/** What a change of a checklist asks of issues that are on their way: items that bind them now, and other issues that it stands on. */
final class ChecklistReach {

    private static final String TEXTS = "productops.readiness.reach.";

    private final List<ChecklistItem> binding;
    private final Optional<Scope> scope;

    private ChecklistReach(List<ChecklistItem> binding, Optional<Scope> scope) {
        this.binding = binding;
        this.scope = scope;
    }

    /** What is asked besides where the one takes the place of the other. */
    static ChecklistReach between(Checklist before, Checklist after) {
        Map<Long, ChecklistItem> old =
                before.items().stream().collect(Collectors.toMap(ChecklistItem::id, Function.identity()));
        return new ChecklistReach(
                after.items().stream()
                        .filter(ChecklistItem::mandatory)
                        .filter(item -> Optional.ofNullable(old.get(item.id()))
                                .filter(ChecklistItem::mandatory)
                                .isEmpty())
                        .toList(),
                Optional.of(after.scope()).filter(scope -> !scope.equals(before.scope())));
    }

    boolean isEmpty() {
        return binding.isEmpty() && scope.isEmpty();
    }

    /**
     * What people should know before; empty if it concerns nobody.
     *
     * @param issues how many have something ticked on the list
     * @param conditions writes conditions as people read them
     */
    List<Message> facts(int issues, Function<Conditions, String> conditions) {
        List<Message> facts = new ArrayList<>();
        if (issues > 0) {
            for (ChecklistItem item : binding) {
                facts.add(item.startsOn()
                        .map(day -> Message.of(TEXTS + "mandatory-from", item.text(), issues, day.toString()))
                        .orElseGet(() -> Message.of(TEXTS + "mandatory", item.text(), issues)));
            }
        }
        scope.map(wanted -> said(wanted, conditions)).ifPresent(facts::add);
        return facts;
    }

    private static Message said(Scope scope, Function<Conditions, String> conditions) {
        if (!scope.byItself()) {
            return Message.of(TEXTS + "by-name");
        }
        return scope.conditions().isEmpty()
                ? Message.of(TEXTS + "everywhere")
                : Message.of(
                        TEXTS + "matching",
                        conditions.apply(scope.conditions()).lines().collect(Collectors.joining("; ")));
    }
}
