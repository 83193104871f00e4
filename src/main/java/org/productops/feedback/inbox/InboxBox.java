package org.productops.feedback.inbox;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.productops.feedback.item.ItemFilter;
import org.productops.feedback.item.TriageState;

/** The parts of the inbox, of which a list shows one. The words are part of addresses and of the REST interface. */
public enum InboxBox {
    /** What somebody has to decide on now: what is new, and what was left for a day that has come. */
    UNDECIDED,
    /** What is older than its project has agreed on, whatever is to be done with it. */
    OVERDUE,
    LATER,
    ACCEPTED,
    TO_ANSWER,
    ANSWERED,
    DECLINED,
    MERGED,
    /** Whatever its state. */
    ALL;

    /** The box with this word; the one that is shown first for an empty word; else none. */
    public static Optional<InboxBox> named(String word) {
        if (word.isEmpty()) {
            return Optional.of(UNDECIDED);
        }
        for (InboxBox box : values()) {
            if (box.word().equals(word)) {
                return Optional.of(box);
            }
        }
        return Optional.empty();
    }

    /** What stands for it in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The i18n key of its name. */
    public String textKey() {
        return "productops.inbox.box." + word();
    }

    /** Whether what waits is shown by its age; what is done is shown from its end. */
    boolean isByAge() {
        return switch (this) {
            case UNDECIDED, OVERDUE, LATER, TO_ANSWER, ALL -> true;
            case ACCEPTED, ANSWERED, DECLINED, MERGED -> false;
        };
    }

    /** What is in it, of which nothing comes before all other. */
    List<ItemFilter> mixed(ItemFilter filter) {
        return switch (this) {
            case UNDECIDED ->
                List.of(
                        filter.in(Set.of(TriageState.NEW)),
                        filter.in(Set.of(TriageState.LATER)).overdue(true));
            case LATER -> List.of(filter.in(Set.of(TriageState.LATER)));
            case TO_ANSWER -> List.of(filter.in(Set.of(TriageState.TO_ANSWER)));
            case ALL -> List.of(filter);
            case OVERDUE, ACCEPTED, ANSWERED, DECLINED, MERGED -> parts(filter);
        };
    }

    /** What is in it, one part behind the other: first what is overdue. */
    List<ItemFilter> parts(ItemFilter filter) {
        return switch (this) {
            case UNDECIDED ->
                List.of(
                        filter.in(EnumSet.of(TriageState.NEW, TriageState.LATER))
                                .overdue(true),
                        filter.in(Set.of(TriageState.NEW)).overdue(false));
            case OVERDUE ->
                List.of(filter.in(EnumSet.of(TriageState.NEW, TriageState.LATER, TriageState.TO_ANSWER))
                        .overdue(true));
            case LATER -> dueFirst(filter.in(Set.of(TriageState.LATER)));
            case TO_ANSWER -> dueFirst(filter.in(Set.of(TriageState.TO_ANSWER)));
            case ACCEPTED -> List.of(filter.in(Set.of(TriageState.ACCEPTED)));
            case ANSWERED -> List.of(filter.in(Set.of(TriageState.ANSWERED)));
            case DECLINED -> List.of(filter.in(Set.of(TriageState.DECLINED)));
            case MERGED -> List.of(filter.in(Set.of(TriageState.MERGED)));
            case ALL -> dueFirst(filter);
        };
    }

    private static List<ItemFilter> dueFirst(ItemFilter filter) {
        return List.of(filter.overdue(true), filter.overdue(false));
    }
}
