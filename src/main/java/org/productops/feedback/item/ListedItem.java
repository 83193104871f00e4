package org.productops.feedback.item;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** An item with its place in a list. */
public record ListedItem(FeedbackItem item, ItemPlace place) {

    /** The first of several parts of one list, each of which has its own first. */
    public static List<ListedItem> first(Collection<List<ListedItem>> parts, ItemSort sort, int most) {
        return parts.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(ListedItem::place, ItemPlace.order(sort)))
                .limit(most)
                .toList();
    }
}
