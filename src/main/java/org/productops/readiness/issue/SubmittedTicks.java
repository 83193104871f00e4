package org.productops.readiness.issue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.checklist.Checklists;

/**
 * What somebody has ticked in a form that is being submitted, and is not saved yet. Only what they have changed counts, so
 * that nobody else's tick is lost that was made meanwhile.
 *
 * <p>As a text it is a word for each: {@code ?12} an item that was shown as open, {@code !12} one that was shown as ticked,
 * {@code +12} one with a tick in its box.
 *
 * @param shown the items that could be ticked there
 * @param ticked those that got a tick
 * @param unticked those that lost it
 */
public record SubmittedTicks(Set<Long> shown, Set<Long> ticked, Set<Long> unticked) {

    /** Nothing was shown. */
    public static final SubmittedTicks NONE = new SubmittedTicks(Set.of(), Set.of(), Set.of());

    /** A form shows fewer; the rest is nobody's who means well. */
    private static final int MOST = 2_000;

    private static final Pattern WORD = Pattern.compile("(?<sign>[?!+])(?<item>-?\\d{1,18})");

    public SubmittedTicks {
        shown = Set.copyOf(shown);
        ticked = Set.copyOf(ticked);
        unticked = Set.copyOf(unticked);
    }

    /** Of a text, or of what a form has sent; what is no word of it says nothing. */
    public static SubmittedTicks of(String text) {
        Map<Character, Set<Long>> bySign = new HashMap<>();
        text.lines()
                .flatMap(line -> Stream.of(line.split(" ")))
                .limit(MOST)
                .map(WORD::matcher)
                .filter(Matcher::matches)
                .forEach(word -> bySign.computeIfAbsent(word.group("sign").charAt(0), any -> new LinkedHashSet<>())
                        .add(Long.valueOf(word.group("item"))));
        Set<Long> open = bySign.getOrDefault('?', Set.of());
        Set<Long> closed = bySign.getOrDefault('!', Set.of());
        Set<Long> boxes = bySign.getOrDefault('+', Set.of());
        return new SubmittedTicks(
                Stream.concat(open.stream(), closed.stream()).collect(Collectors.toSet()),
                open.stream().filter(boxes::contains).collect(Collectors.toSet()),
                closed.stream().filter(item -> !boxes.contains(item)).collect(Collectors.toSet()));
    }

    /** Whether the box of an item that is shown as open, or as ticked, has a tick in it. */
    public boolean hasTick(long itemId, boolean wasTicked) {
        return wasTicked ? !unticked.contains(itemId) : ticked.contains(itemId);
    }

    /** Whether it could be ticked there, or the same in another list. */
    public boolean isShown(ItemState state) {
        return shown.contains(state.item().id())
                || state.twinOf().filter(shown::contains).isPresent();
    }

    /** What is to be done when the issue is saved. */
    public List<ItemOrder> orders() {
        List<ItemOrder> orders = new ArrayList<>();
        ticked.stream().sorted().forEach(item -> orders.add(new ItemOrder(item, ItemOrder.Action.TICK)));
        unticked.stream().sorted().forEach(item -> orders.add(new ItemOrder(item, ItemOrder.Action.UNTICK)));
        return orders;
    }

    /**
     * What people will have said when it is saved.
     *
     * @param notes what they have said so far
     * @param lists all checklists
     * @param issueId the issue; 0 while it is created
     * @param userKey who submits it
     * @param mayTick which items they may tick; what they may not does not count
     */
    public IssueNotes on(
            IssueNotes notes,
            Checklists lists,
            long issueId,
            String userKey,
            Instant now,
            Predicate<ChecklistItem> mayTick) {
        if (ticked.isEmpty() && unticked.isEmpty()) {
            return notes;
        }
        List<ChecklistItem> items = Stream.concat(
                        lists.all().stream().flatMap(list -> list.items().stream()),
                        notes.own().stream().map(OwnItem::item))
                .toList();
        Map<Long, ItemMark> marks = new HashMap<>(notes.marks());
        for (ChecklistItem item : items) {
            if (ticked.contains(item.id()) && item.check().isManual() && mayTick.test(item)) {
                Optional<ItemMark> known = Optional.ofNullable(marks.get(item.id()));
                if (known.filter(said -> said.closes(item)).isEmpty()) {
                    marks.put(
                            item.id(),
                            ItemMark.done(issueId, item.id(), userKey, now)
                                    .givenTo(known.map(ItemMark::assigneeKey).orElse("")));
                }
            }
        }
        EqualItems twins = EqualItems.of(unticked.isEmpty() ? List.of() : lists.all());
        items.stream()
                .filter(item -> unticked.contains(item.id()) && mayTick.test(item))
                .flatMap(item -> twins.same(item.id()).stream())
                .filter(item -> Optional.ofNullable(marks.get(item))
                        .filter(mark -> mark.status() == ItemMark.Status.DONE)
                        .isPresent())
                .toList()
                .forEach(marks::remove);
        return new IssueNotes(marks, notes.own(), notes.waivers());
    }
}
