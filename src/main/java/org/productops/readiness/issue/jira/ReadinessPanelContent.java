package org.productops.readiness.issue.jira;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.productops.readiness.issue.Demand;
import org.productops.readiness.issue.ItemMark;
import org.productops.readiness.issue.LinkedPart;
import org.productops.readiness.issue.OwnItem;
import org.productops.readiness.issue.ReadinessView;
import org.productops.readiness.issue.ReadinessView.ChecklistView;
import org.productops.readiness.issue.ReadinessView.ItemView;

/**
 * An issue's readiness as the panel shows it: what blocks stands there, the rest is folded.
 *
 * @param issueKey the issue
 * @param userName the name with which the user logs in; empty for nobody
 * @param editable whether the user may change anything
 * @param lockedReason why the user may not; empty if the user may
 * @param hiddenTransitions see {@link ReadinessView}
 * @param most so many items stand there at first, of all lists
 * @param filterable whether there is so much that people look for what is open
 * @param open how many items are open
 * @param mine how many of them the user is to close
 * @param lists the checklists, and at last one that is no checklist: what the script makes others of
 */
record ReadinessPanelContent(
        String issueKey,
        String userName,
        boolean editable,
        String lockedReason,
        List<String> hiddenTransitions,
        int most,
        boolean filterable,
        int open,
        int mine,
        List<ListView> lists) {

    /** So many items stand there at first, of all lists: more would push the panels below away. */
    static final int MOST_SHOWN = 7;

    /**
     * A checklist.
     *
     * @param pattern whether it is no checklist, but what the script makes others of
     * @param checklist the checklist
     * @param folded how many of its items are folded
     * @param allFolded whether all are
     * @param sections its sections in their order
     */
    record ListView(
            boolean pattern, ChecklistView checklist, int folded, boolean allFolded, List<SectionView> sections) {}

    /**
     * A section of a checklist.
     *
     * @param name its name; may be empty
     * @param folded whether all its items are
     * @param rows its items in their order
     */
    record SectionView(String name, boolean folded, List<RowView> rows) {}

    /**
     * An item.
     *
     * @param item the item
     * @param detail who ticked it and when, or why it is open, then with links to the issues in the way
     * @param folded whether it is out of sight at first
     * @param own whether it was added to this issue
     * @param skipped whether somebody said that it does not apply
     */
    record RowView(ItemView item, List<LinkedPart> detail, boolean folded, boolean own, boolean skipped) {}

    static ReadinessPanelContent of(ReadinessView view, String userName) {
        Set<Long> shown = shown(view.checklists());
        List<ListView> lists = new ArrayList<>();
        view.checklists().forEach(checklist -> lists.add(list(checklist, shown)));
        lists.add(pattern());
        List<ItemView> open = view.checklists().stream()
                .flatMap(checklist -> checklist.items().stream())
                .filter(item -> !item.closed())
                .toList();
        long total = view.checklists().stream()
                .mapToLong(checklist -> checklist.items().size())
                .sum();
        return new ReadinessPanelContent(
                view.issueKey(),
                userName,
                view.editable(),
                view.lockedReason(),
                view.hiddenTransitions(),
                MOST_SHOWN,
                total >= MOST_SHOWN,
                open.size(),
                (int) open.stream().filter(ReadinessPanelContent::isMine).count(),
                lists);
    }

    private static boolean isMine(ItemView item) {
        return item.assignee().filter(ReadinessView.PersonView::me).isPresent();
    }

    /** What blocks comes first; then what else is mandatory; then what the team added itself; or else what is open. */
    private static Set<Long> shown(List<ChecklistView> checklists) {
        Set<Long> first = new LinkedHashSet<>();
        add(first, checklists, (checklist, item) -> item.blocks());
        add(first, checklists, (checklist, item) -> item.mandatory());
        add(first, checklists, (checklist, item) -> checklist.id() == OwnItem.LIST_ID);
        if (first.isEmpty()) {
            add(first, checklists, (checklist, item) -> true);
        }
        return first.stream().limit(MOST_SHOWN).collect(Collectors.toUnmodifiableSet());
    }

    /** Adds the open items that are meant, of lists that are not needed later only or passed already. */
    private static void add(
            Set<Long> first, List<ChecklistView> checklists, BiPredicate<ChecklistView, ItemView> which) {
        checklists.stream()
                .filter(checklist -> !checklist.when().equals(Demand.When.LATER.name())
                        && checklist.waiver().isEmpty())
                .forEach(checklist -> checklist.items().stream()
                        .filter(item -> !item.closed() && which.test(checklist, item))
                        .forEach(item -> first.add(item.id())));
    }

    private static ListView list(ChecklistView checklist, Set<Long> shown) {
        Map<String, List<RowView>> sections = new LinkedHashMap<>();
        for (ItemView item : checklist.items()) {
            sections.computeIfAbsent(item.section(), any -> new ArrayList<>())
                    .add(new RowView(
                            item,
                            item.closed()
                                    ? List.of(new LinkedPart(item.detail(), Optional.empty()))
                                    : LinkedPart.of(item.detail()),
                            !shown.contains(item.id()),
                            checklist.id() == OwnItem.LIST_ID,
                            item.status().equals(ItemMark.Status.NOT_APPLICABLE.name())));
        }
        int folded = (int) checklist.items().stream()
                .filter(item -> !shown.contains(item.id()))
                .count();
        return new ListView(
                false,
                checklist,
                folded,
                folded == checklist.items().size(),
                sections.entrySet().stream()
                        .map(section -> new SectionView(
                                section.getKey(),
                                section.getValue().stream().allMatch(RowView::folded),
                                section.getValue()))
                        .toList());
    }

    /** A list with a section with an item that people tick and one that is checked, in all of which nothing stands. */
    private static ListView pattern() {
        ChecklistView none =
                new ChecklistView(OwnItem.LIST_ID, "", "", "", "", 0, 1, 0, 0, "", Optional.empty(), List.of());
        return new ListView(true, none, 0, false, List.of(new SectionView("", false, List.of(row(true), row(false)))));
    }

    private static RowView row(boolean manual) {
        ItemView none = new ItemView(
                0,
                "",
                "",
                "",
                manual,
                true,
                false,
                false,
                false,
                false,
                false,
                "",
                ItemMark.Status.OPEN.name(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                "");
        return new RowView(none, List.of(), false, false, false);
    }
}
