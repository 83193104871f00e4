package org.productops.readiness.simplify;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.productops.readiness.check.Check;
import org.productops.readiness.checklist.ChecklistDraft;

/** Makes of a checklist what a proposal would have of it: a draft, which is nothing before somebody saves it. */
final class ProposedChange {

    private ProposedChange() {}

    /** With the item as one that refuses nothing. */
    static ChecklistDraft advised(ChecklistDraft now, long item) {
        return changed(now, item, ProposedChange::advised);
    }

    /** With a check in place of the item's tick. */
    static ChecklistDraft automatic(ChecklistDraft now, long item, Check check) {
        return changed(now, item, each -> automatic(each, check));
    }

    /** With a condition more at the item. */
    static ChecklistDraft narrowed(ChecklistDraft now, long item, String condition) {
        return changed(now, item, each -> narrowed(each, condition));
    }

    /** Without the item. */
    static ChecklistDraft without(ChecklistDraft now, long item) {
        return with(now, now.items().stream().filter(each -> each.id() != item));
    }

    private static ChecklistDraft changed(ChecklistDraft now, long item, UnaryOperator<ChecklistDraft.Item> change) {
        return with(now, now.items().stream().map(each -> each.id() == item ? change.apply(each) : each));
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

    private static ChecklistDraft.Item narrowed(ChecklistDraft.Item item, String condition) {
        return new ChecklistDraft.Item(
                item.id(),
                item.section(),
                item.text(),
                item.help(),
                item.link(),
                item.mandatory(),
                item.kind(),
                item.subject(),
                item.value(),
                item.tickers(),
                (item.conditions() + "\n" + condition).strip(),
                item.skippable(),
                item.startsOn());
    }
}
