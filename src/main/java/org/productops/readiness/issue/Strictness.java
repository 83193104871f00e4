package org.productops.readiness.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.productops.common.text.TextIdentity;
import org.productops.readiness.checklist.ChecklistItem;

/**
 * How much of a checklist transitions ask for.
 *
 * @param trial whether they let everything pass, and only note it
 * @param everyItem whether the items must be closed that are not mandatory, too
 * @param sections the names of the sections that they ask for; empty for all
 */
public record Strictness(boolean trial, boolean everyItem, List<String> sections) {

    /** The mandatory items of all sections. */
    public static final Strictness USUAL = new Strictness(false, false, List.of());

    public Strictness {
        sections = List.copyOf(sections);
    }

    /** Whether they ask on this day for the item, if it is open. */
    public boolean asksFor(ItemState state, LocalDate today) {
        ChecklistItem item = state.item();
        boolean wanted = state.binding()
                || everyItem && item.startsOn().filter(today::isBefore).isEmpty();
        return wanted && asksForSectionOf(item);
    }

    /** Whether they ask for the section in which the item stands. */
    public boolean asksForSectionOf(ChecklistItem item) {
        return sections.isEmpty() || sections.stream().anyMatch(section -> isSame(section, item.section()));
    }

    /** Those of the sections in which none of the items stands. */
    public List<String> missing(List<ChecklistItem> items) {
        return sections.stream()
                .filter(section -> items.stream().noneMatch(item -> isSame(section, item.section())))
                .toList();
    }

    /** What one of both asks for; what refuses counts alone where the other is on trial. */
    Strictness and(Strictness other) {
        if (trial != other.trial) {
            return trial ? other : this;
        }
        return new Strictness(
                trial,
                everyItem || other.everyItem,
                sections.isEmpty() || other.sections.isEmpty()
                        ? List.of()
                        : Stream.concat(sections.stream(), other.sections.stream())
                                .distinct()
                                .toList());
    }

    /** Whether people take both for the same section. */
    private static boolean isSame(String one, String other) {
        return TextIdentity.of(one).equals(TextIdentity.of(other));
    }
}
