package org.productops.readiness.simplify;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.productops.readiness.check.Check;
import org.productops.readiness.checklist.ChecklistDraft;

/** Makes of a checklist what a proposal would have of it: a draft, which is nothing before somebody saves it. */
final class ProposedChange {

    private ProposedChange() {}

    /**
     * The draft.
     *
     * @param now the checklist as it is
     * @param guess what could be checked in place of a tick; empty if nothing comes to mind
     */
    static ChecklistDraft of(ChecklistDraft now, Proposal proposal, Optional<Check> guess) {
        long item = proposal.item().id();
        return switch (proposal.kind()) {
            case ADVISE -> changed(now, item, ProposedChange::advised);
            case AUTOMATE ->
                changed(now, item, each -> guess.map(check -> automatic(each, check))
                        .orElse(each));
            // Where it applies, the administrator knows; the form opens, and the page says at which item.
            case NARROW -> now;
            case MERGE, DROP -> without(now, item);
        };
    }

    private static ChecklistDraft changed(ChecklistDraft now, long item, UnaryOperator<ChecklistDraft.Item> change) {
        return with(now, now.items().stream().map(each -> each.id() == item ? change.apply(each) : each));
    }

    private static ChecklistDraft without(ChecklistDraft now, long item) {
        return with(now, now.items().stream().filter(each -> each.id() != item));
    }

    private static ChecklistDraft with(ChecklistDraft now, Stream<ChecklistDraft.Item> items) {
        return new ChecklistDraft(now.name(), now.description(), now.scope(), now.overrides(), items.toList());
    }

    private static ChecklistDraft.Item advised(ChecklistDraft.Item item) {
        return new ChecklistDraft.Item(
                item.id(),
                item.section(),
                item.text(),
                item.help(),
                item.link(),
                false,
                item.kind(),
                item.subject(),
                item.value(),
                item.tickers(),
                item.conditions(),
                item.skippable(),
                item.startsOn());
    }

    private static ChecklistDraft.Item automatic(ChecklistDraft.Item item, Check check) {
        return new ChecklistDraft.Item(
                item.id(),
                item.section(),
                item.text(),
                item.help(),
                item.link(),
                item.mandatory(),
                check.kind(),
                check.subject(),
                check.value(),
                item.tickers(),
                item.conditions(),
                item.skippable(),
                item.startsOn());
    }
}
