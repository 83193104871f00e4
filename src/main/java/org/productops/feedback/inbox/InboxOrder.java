package org.productops.feedback.inbox;

import java.util.Locale;
import java.util.Optional;
import org.productops.feedback.item.ItemSort;

/** In which order a list of the inbox is. The words are part of addresses and of the REST interface. */
public enum InboxOrder {
    /** What waits by its age, overdue first; what is done from its end. */
    USUAL(Optional.empty()),
    OLDEST(Optional.of(ItemSort.CAME_FIRST)),
    NEWEST(Optional.of(ItemSort.CAME_LAST)),
    HEARD(Optional.of(ItemSort.HEARD_FIRST)),
    HEARD_LAST(Optional.of(ItemSort.HEARD_LAST)),
    IMPORTANT(Optional.of(ItemSort.IMPORTANT_FIRST)),
    UNIMPORTANT(Optional.of(ItemSort.IMPORTANT_LAST));

    private final Optional<ItemSort> sort;

    InboxOrder(Optional<ItemSort> sort) {
        this.sort = sort;
    }

    /** The order with this word; the usual one for an empty word; else none. */
    public static Optional<InboxOrder> named(String word) {
        for (InboxOrder order : values()) {
            if (order.word().equals(word)) {
                return Optional.of(order);
            }
        }
        return Optional.empty();
    }

    /** What stands for it in addresses; empty for the usual one. */
    public String word() {
        return this == USUAL ? "" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The i18n key of its name. */
    public String textKey(InboxBox box) {
        if (this != USUAL) {
            return "productops.inbox.order." + word();
        }
        return box.isByAge() ? "productops.inbox.order.usual" : NEWEST.textKey(box);
    }

    /** The one that begins where this one ends in a box. */
    public InboxOrder turned(InboxBox box) {
        return switch (this) {
            case USUAL -> box.isByAge() ? NEWEST : OLDEST;
            case OLDEST -> NEWEST;
            case NEWEST -> OLDEST;
            case HEARD -> HEARD_LAST;
            case HEARD_LAST -> HEARD;
            case IMPORTANT -> UNIMPORTANT;
            case UNIMPORTANT -> IMPORTANT;
        };
    }

    ItemSort in(InboxBox box) {
        return sort.orElseGet(() -> box.isByAge() ? ItemSort.OLDEST : ItemSort.NEWEST);
    }
}
