package org.productops.readiness.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.common.error.Message;
import org.productops.common.text.TextIdentity;
import org.productops.readiness.check.CheckTypes;

/**
 * The items of a checklist of which a change leaves less: they are taken out, checked in another way, or not mandatory any
 * more. Ticks on them are lost, and transitions that need them let more issues through. So are sections that transitions ask
 * for: without them they let nothing through.
 */
final class ChecklistLoss {

    private static final String TEXTS = "productops.readiness.loss.";

    /** An item as it was, what becomes of it as the end of a text's key, and whether its ticks are lost. */
    private record ItemLoss(ChecklistItem item, String what, boolean ticks) {}

    private final List<ItemLoss> items;
    private final Checklist before;
    private final Checklist after;
    private final CheckTypes types;

    private ChecklistLoss(List<ItemLoss> items, Checklist before, Checklist after, CheckTypes types) {
        this.items = items;
        this.before = before;
        this.after = after;
        this.types = types;
    }

    /** What is lost where the one takes the place of the other. */
    static ChecklistLoss between(Checklist before, Checklist after, CheckTypes types) {
        Map<Long, ChecklistItem> left = after.items().stream()
                .filter(item -> item.id() != 0)
                .collect(Collectors.toMap(ChecklistItem::id, Function.identity()));
        return new ChecklistLoss(
                before.items().stream()
                        .flatMap(item -> loss(item, Optional.ofNullable(left.get(item.id()))).stream())
                        .toList(),
                before,
                after,
                types);
    }

    private static Optional<ItemLoss> loss(ChecklistItem before, Optional<ChecklistItem> after) {
        boolean ticks = before.check().isManual();
        if (after.isEmpty()) {
            return Optional.of(new ItemLoss(before, "removed", ticks));
        }
        if (!after.get().check().equals(before.check())) {
            return Optional.of(new ItemLoss(before, "check", ticks));
        }
        return before.mandatory() && !after.get().mandatory()
                ? Optional.of(new ItemLoss(before, "advised", false))
                : Optional.empty();
    }

    boolean isEmpty() {
        return items.isEmpty() && before.items().stream().allMatch(item -> has(after, item.section()));
    }

    /** The items whose ticks are lost. */
    List<Long> ticked() {
        return items.stream()
                .filter(ItemLoss::ticks)
                .map(loss -> loss.item().id())
                .toList();
    }

    /**
     * What people should know before; empty if nobody misses it.
     *
     * @param ticks of {@link #ticked()}
     * @param uses the transitions that name the checklist
     * @param byItself whether transitions need it that ask for all that stand on an issue, too
     */
    List<Message> facts(ItemTicks ticks, List<ChecklistUse> uses, boolean byItself) {
        List<Message> facts = new ArrayList<>();
        for (ItemLoss loss : items) {
            int issues = ticks.byItem().getOrDefault(loss.item().id(), 0);
            if (issues > 0) {
                facts.add(
                        Message.of(TEXTS + loss.what() + "-ticked", loss.item().text(), issues));
            } else if (byItself && loss.item().mandatory()
                    || uses.stream().anyMatch(use -> isAsked(loss.item(), use))) {
                facts.add(Message.of(TEXTS + loss.what(), loss.item().text()));
            }
        }
        List<ChecklistUse> freed = uses.stream()
                .filter(use -> items.stream().anyMatch(loss -> isAsked(loss.item(), use)))
                .toList();
        if (!freed.isEmpty()) {
            facts.addAll(transitions(TEXTS + "transitions", freed));
        }
        List<ChecklistUse> shut = uses.stream().filter(this::losesSection).toList();
        if (!shut.isEmpty()) {
            facts.addAll(transitions(TEXTS + "sections", shut));
        }
        return facts;
    }

    private boolean losesSection(ChecklistUse use) {
        return !use.trial()
                && use.sections().stream().anyMatch(section -> has(before, section) && !has(after, section));
    }

    private static boolean has(Checklist list, String section) {
        String identity = TextIdentity.of(section);
        return list.items().stream()
                .anyMatch(item -> TextIdentity.of(item.section()).equals(identity));
    }

    /** Whether the transition is refused while the item is open. */
    private boolean isAsked(ChecklistItem item, ChecklistUse use) {
        return !use.trial() && item.mandatory() && (!use.creates() || types.isJudgedOnCreate(item.check()));
    }

    /** Names transitions, and counts those that are too many to be named. */
    static List<Message> transitions(String key, List<ChecklistUse> uses) {
        Message named = Message.of(
                key,
                uses.stream()
                        .limit(ChecklistUse.MOST_NAMED)
                        .map(ChecklistUse::name)
                        .collect(Collectors.joining("; ")));
        int more = uses.size() - ChecklistUse.MOST_NAMED;
        return more <= 0 ? List.of(named) : List.of(named, Message.of("productops.readiness.delete.more", more));
    }
}
