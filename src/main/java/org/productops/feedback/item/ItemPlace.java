package org.productops.feedback.item;

import java.util.Comparator;

/**
 * Where an item stands in a list, so that the next part begins behind it, whatever becomes of the item itself meanwhile.
 *
 * @param position what comes one behind the other: {@link TriageState#position}, or 1 for what has no number yet, else 0
 * @param number by what the list is sorted: a moment in milliseconds, a day, or how much it matters
 * @param issueId its issue
 */
public record ItemPlace(int position, long number, long issueId) {

    /** In the order of a list. */
    public static Comparator<ItemPlace> order(ItemSort sort) {
        Comparator<ItemPlace> numbers =
                Comparator.comparingLong(ItemPlace::number).thenComparingLong(ItemPlace::issueId);
        return Comparator.comparingInt(ItemPlace::position)
                .thenComparing(sort.isRising() ? numbers : numbers.reversed());
    }
}
