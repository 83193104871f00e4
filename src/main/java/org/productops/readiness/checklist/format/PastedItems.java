package org.productops.readiness.checklist.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.productops.common.text.TextIdentity;
import org.productops.readiness.check.Check;
import org.productops.readiness.checklist.ChecklistDraft;

/**
 * The items of a text in a checklist, as a draft: people look at it before anything is saved. A checklist is for all issues,
 * so what the text says of one issue, such as what is done there, is not part of it.
 */
public final class PastedItems {

    private final ReadText text;

    public PastedItems(ReadText text) {
        this.text = text;
    }

    /** A new checklist; it has the name of the list, if the text has one alone. */
    public ChecklistDraft alone() {
        List<String> names = text.lists();
        List<ChecklistDraft.Item> items = new ArrayList<>();
        text.items().forEach(item -> items.add(added(item)));
        return new ChecklistDraft(names.size() == 1 ? names.get(0) : "", "", items);
    }

    /** The checklist with the items that it has not got yet behind those that it has. */
    public ChecklistDraft behind(ChecklistDraft before) {
        Set<String> there = new HashSet<>(byText(before).keySet());
        List<ChecklistDraft.Item> items = new ArrayList<>(before.items());
        text.items().stream()
                .filter(item -> there.add(TextIdentity.of(item.text())))
                .forEach(item -> items.add(added(item)));
        return with(before, items);
    }

    /**
     * The checklist with these items and no others. One that has the same text as before stays what it was, with its check
     * and its ticks; its section, help and whether it is mandatory are as the text says.
     */
    public ChecklistDraft insteadOf(ChecklistDraft before) {
        Map<String, ChecklistDraft.Item> there = byText(before);
        List<ChecklistDraft.Item> items = new ArrayList<>();
        for (TextItem item : text.items()) {
            ChecklistDraft.Item old = there.remove(TextIdentity.of(item.text()));
            items.add(old == null ? added(item) : changed(old, item));
        }
        return with(before, items);
    }

    private static Map<String, ChecklistDraft.Item> byText(ChecklistDraft draft) {
        Map<String, ChecklistDraft.Item> items = new HashMap<>();
        draft.items().forEach(item -> items.putIfAbsent(TextIdentity.of(item.text()), item));
        return items;
    }

    private static ChecklistDraft with(ChecklistDraft before, List<ChecklistDraft.Item> items) {
        return new ChecklistDraft(before.name(), before.description(), before.scope(), before.overrides(), items);
    }

    private ChecklistDraft.Item added(TextItem item) {
        ChecklistDraft.Item plain =
                ChecklistDraft.Item.simple(item.text(), item.help(), item.mandatory(), Check.manual());
        return changed(plain, item);
    }

    private ChecklistDraft.Item changed(ChecklistDraft.Item old, TextItem item) {
        return new ChecklistDraft.Item(
                old.id(),
                section(item),
                item.text(),
                item.help().isEmpty() ? old.help() : item.help(),
                old.link(),
                item.mandatory(),
                old.kind(),
                old.subject(),
                old.value(),
                old.tickers(),
                old.conditions(),
                old.skippable(),
                old.startsOn());
    }

    /** Where a text has several lists, their names say more than the sections in them. */
    private String section(TextItem item) {
        if (text.lists().size() < 2 || item.list().isEmpty()) {
            return item.section();
        }
        return item.section().isEmpty() ? item.list() : item.list() + " \u2013 " + item.section();
    }
}
