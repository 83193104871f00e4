package org.productops.area;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.text.SortKey;
import org.productops.common.text.TextOrder;

/**
 * In which order areas are listed.
 *
 * @param by what is compared
 * @param descending whether the last comes first
 */
public record AreaSort(By by, boolean descending) {

    /** As they stand in the tree. */
    public static final AreaSort TREE = new AreaSort(By.PATH, false);

    private static final String DESCENDING = "-";

    /** What is compared. */
    public enum By {
        NAME,
        /** The names from the top down, which is the order of the tree. */
        PATH,
        KEY,
        /** The name of who is accountable; an area that nobody owns stands behind all others. */
        OWNER,
        LIFECYCLE;

        /** How it is written in addresses. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads what {@link #id} wrote; {@link #TREE} for anything else, as for an address that was made long ago. */
    public static AreaSort parse(String id) {
        return find(id).orElse(TREE);
    }

    /** All that {@link #find} knows, without the hyphen that may stand in front. */
    public static String possible() {
        return Stream.of(By.values()).map(By::id).collect(Collectors.joining(", "));
    }

    /** Reads what {@link #id} wrote; empty for anything else. */
    public static Optional<AreaSort> find(String id) {
        boolean descending = id.startsWith(DESCENDING);
        String name = descending ? id.substring(DESCENDING.length()) : id;
        return Stream.of(By.values())
                .filter(by -> by.id().equals(name))
                .findFirst()
                .map(by -> new AreaSort(by, descending));
    }

    /** How it is written in addresses; a hyphen in front if the last comes first. */
    public String id() {
        return (descending ? DESCENDING : "") + by.id();
    }

    /** The order when the heading of a column is pressed: the other way round if it is sorted by it already. */
    public AreaSort pressed(By column) {
        return new AreaSort(column, by == column && !descending);
    }

    /** Sorts areas that are in the order of the tree. */
    void sort(List<Area> areas, Function<Area, String> owner) {
        Optional<Comparator<Area>> order =
                switch (by) {
                    case PATH -> Optional.empty();
                    case NAME -> Optional.of(byText(areas, Area::name));
                    case KEY -> Optional.of(Comparator.comparing(Area::key));
                    case LIFECYCLE ->
                        Optional.of(Comparator.comparing(area -> area.facts().lifecycle()));
                    case OWNER -> Optional.of(byText(areas, owner));
                };
        order.ifPresent(areas::sort);
        if (descending) {
            Collections.reverse(areas);
        }
    }

    /** What has no text comes last. */
    private static Comparator<Area> byText(List<Area> areas, Function<Area, String> text) {
        Map<String, String> texts = new HashMap<>();
        Map<String, SortKey> places = new HashMap<>();
        for (Area area : areas) {
            String own = text.apply(area);
            texts.put(area.key(), own);
            places.computeIfAbsent(own, TextOrder.OF_ALL_LANGUAGES::key);
        }
        Comparator<Area> empty =
                Comparator.comparing(area -> texts.get(area.key()).isEmpty());
        return empty.thenComparing(area -> places.get(texts.get(area.key())));
    }
}
