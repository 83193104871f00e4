package org.productops.readiness.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.common.error.Message;

/**
 * What a change of a checklist asks of issues that are on their way, or asks of them no more: items that bind them now, or
 * later, or under other conditions; whom they let close them; and other issues that the list stands on.
 */
final class ChecklistReach {

    private static final String TEXTS = "productops.readiness.reach.";

    /** An item that binds before and after. */
    private record Kept(ChecklistItem before, ChecklistItem after) {}

    private final List<ChecklistItem> binding;
    private final List<Kept> kept;
    private final Optional<Scope> scope;
    private final LocalDate today;

    private ChecklistReach(List<ChecklistItem> binding, List<Kept> kept, Optional<Scope> scope, LocalDate today) {
        this.binding = binding;
        this.kept = kept;
        this.scope = scope;
        this.today = today;
    }

    /** What is asked otherwise where the one takes the place of the other on this day. */
    static ChecklistReach between(Checklist before, Checklist after, LocalDate today) {
        Map<Long, ChecklistItem> old =
                before.items().stream().collect(Collectors.toMap(ChecklistItem::id, Function.identity()));
        List<ChecklistItem> binding = new ArrayList<>();
        List<Kept> kept = new ArrayList<>();
        for (ChecklistItem item : after.items()) {
            if (item.mandatory()) {
                Optional.ofNullable(old.get(item.id()))
                        .filter(ChecklistItem::mandatory)
                        .ifPresentOrElse(each -> kept.add(new Kept(each, item)), () -> binding.add(item));
            }
        }
        return new ChecklistReach(
                binding, kept, Optional.of(after.scope()).filter(wanted -> !wanted.equals(before.scope())), today);
    }

    /**
     * What people should know before; empty if it concerns nobody.
     *
     * @param needed whether any issue can feel it: a transition names the list, it stands by itself, or it is ticked
     * @param issues how many have something ticked on the list
     * @param conditions writes conditions as people read them
     */
    List<Message> facts(boolean needed, int issues, Function<Conditions, String> conditions) {
        List<Message> facts = new ArrayList<>();
        if (needed) {
            binding.forEach(item -> facts.add(mandatory(item, issues)));
            kept.forEach(each -> changed(each, issues, conditions, facts));
        }
        scope.map(wanted -> said(wanted, conditions)).ifPresent(facts::add);
        return facts;
    }

    private Message mandatory(ChecklistItem item, int issues) {
        return item.startsOn()
                .filter(today::isBefore)
                .map(day -> Message.of(TEXTS + "mandatory-from", item.text(), issues, day.toString()))
                .orElseGet(() -> Message.of(TEXTS + "mandatory", item.text(), issues));
    }

    private void changed(Kept each, int issues, Function<Conditions, String> conditions, List<Message> facts) {
        ChecklistItem before = each.before();
        ChecklistItem after = each.after();
        LocalDate from = start(before);
        LocalDate to = start(after);
        if (to.isBefore(from)) {
            facts.add(mandatory(after, issues));
        } else if (to.isAfter(from)) {
            facts.add(Message.of(TEXTS + "later", after.text(), to.toString()));
        }
        if (!after.conditions().equals(before.conditions())) {
            facts.add(
                    after.conditions().isEmpty()
                            ? Message.of(TEXTS + "item-everywhere", after.text(), issues)
                            : Message.of(TEXTS + "item-matching", after.text(), lines(after.conditions(), conditions)));
        }
        if (after.skippable() != before.skippable()) {
            facts.add(Message.of(TEXTS + (after.skippable() ? "skippable" : "not-skippable"), after.text()));
        }
        // Where it is checked in another way, that is said already.
        if (after.check().equals(before.check()) && !after.tickers().equals(before.tickers())) {
            facts.add(Message.of(TEXTS + "tickers", after.text()));
        }
    }

    /** From when on it stops issues, as far as that makes a difference from today on. */
    private LocalDate start(ChecklistItem item) {
        return item.startsOn().filter(today::isBefore).orElse(today);
    }

    private static String lines(Conditions conditions, Function<Conditions, String> writer) {
        return writer.apply(conditions).lines().collect(Collectors.joining("; "));
    }

    private static Message said(Scope scope, Function<Conditions, String> conditions) {
        if (!scope.byItself()) {
            return Message.of(TEXTS + "by-name");
        }
        return scope.conditions().isEmpty()
                ? Message.of(TEXTS + "everywhere")
                : Message.of(TEXTS + "matching", lines(scope.conditions(), conditions));
    }
}
