package org.productops.readiness.checklist.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.common.error.Message;
import org.productops.common.text.Shortening;
import org.productops.readiness.checklist.ChecklistDraft;

/**
 * What a draft would make of a list that is there.
 *
 * @param changed what the items say that it changes
 * @param removed what the items say that it takes out
 * @param added what the items say that it adds
 */
record DraftDifference(List<String> changed, List<String> removed, List<String> added) {

    /** So many items are named; the form shows them all. */
    private static final int MOST_NAMED = 5;

    private static final int LONGEST_NAME = 80;

    static DraftDifference between(ChecklistDraft now, ChecklistDraft draft) {
        Map<Long, ChecklistDraft.Item> before = now.items().stream()
                .collect(Collectors.toMap(ChecklistDraft.Item::id, Function.identity(), (one, other) -> one));
        Set<Long> kept = draft.items().stream().map(ChecklistDraft.Item::id).collect(Collectors.toSet());
        return new DraftDifference(
                texts(draft.items().stream()
                        .filter(item -> before.containsKey(item.id()))
                        .filter(item -> !item.equals(before.get(item.id())))
                        .map(item -> before.get(item.id()))
                        .toList()),
                texts(now.items().stream()
                        .filter(item -> !kept.contains(item.id()))
                        .toList()),
                texts(draft.items().stream()
                        .filter(item -> !before.containsKey(item.id()))
                        .toList()));
    }

    private static List<String> texts(List<ChecklistDraft.Item> items) {
        return items.stream().map(ChecklistDraft.Item::text).toList();
    }

    /** That it is a draft, and what it changes. */
    Message about() {
        return said().map(kind -> Message.of(
                        "productops.readiness.form.draft." + kind, named(changed), named(removed), named(added)))
                .orElse(Message.of("productops.readiness.form.from-draft"));
    }

    private Optional<String> said() {
        String kinds = (changed.isEmpty() ? "" : "c") + (removed.isEmpty() ? "" : "r") + (added.isEmpty() ? "" : "a");
        return switch (kinds) {
            case "" -> Optional.empty();
            case "c" -> Optional.of("changes");
            case "r" -> Optional.of("removes");
            case "a" -> Optional.of("adds");
            default -> Optional.of("several");
        };
    }

    private static String named(List<String> texts) {
        String named = texts.stream()
                .limit(MOST_NAMED)
                .map(text -> Shortening.atCharacter(text, LONGEST_NAME))
                .collect(Collectors.joining("; "));
        return texts.isEmpty() ? "\u2013" : texts.size() > MOST_NAMED ? named + "; \u2026" : named;
    }
}
