package org.productops.readiness.simplify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.productops.common.text.SearchFolding;

/** Finds items that say the same: in the same words, whatever their case, accents and punctuation, or by the same automatic check. */
final class Twins {

    private Twins() {}

    /**
     * The twins of each item that has any.
     *
     * @param together whether two items can apply to one issue
     */
    static Map<Long, List<FiguredItem>> of(List<FiguredItem> items, BiPredicate<FiguredItem, FiguredItem> together) {
        Map<String, List<FiguredItem>> same = new LinkedHashMap<>();
        for (FiguredItem item : items) {
            String text = normal(item.text());
            if (!text.isEmpty()) {
                same.computeIfAbsent("text " + text, any -> new ArrayList<>()).add(item);
            }
            if (!item.isManual()) {
                same.computeIfAbsent("check " + item.automaticCheck(), any -> new ArrayList<>())
                        .add(item);
            }
        }
        Map<Long, List<FiguredItem>> twins = new HashMap<>();
        same.values().stream().filter(group -> group.size() > 1).forEach(group -> pair(group, together, twins));
        return twins;
    }

    private static void pair(
            List<FiguredItem> group,
            BiPredicate<FiguredItem, FiguredItem> together,
            Map<Long, List<FiguredItem>> twins) {
        for (FiguredItem item : group) {
            for (FiguredItem other : group) {
                if (item.id() != other.id() && together.test(item, other)) {
                    List<FiguredItem> known = twins.computeIfAbsent(item.id(), any -> new ArrayList<>());
                    if (!known.contains(other)) {
                        known.add(other);
                    }
                }
            }
        }
    }

    static String normal(String text) {
        return Arrays.stream(SearchFolding.words(text))
                .map(word -> word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
