package org.productops.feedback.organisation;

import java.util.Comparator;
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
 * In which order organisations are listed.
 *
 * @param by what is compared
 * @param descending whether the last comes first
 */
public record OrganisationSort(By by, boolean descending) {

    /** By name. */
    public static final OrganisationSort NAME = new OrganisationSort(By.NAME, false);

    private static final String DESCENDING = "-";

    /** What is compared. */
    public enum By {
        NAME,
        SEGMENT,
        /** An organisation of which nobody said what it is worth stands behind all others. */
        VALUE,
        STATE,
        /** How much feedback was given for it. */
        FEEDBACK;

        /** How it is written in addresses. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads what {@link #id} wrote; empty for anything else. */
    public static Optional<OrganisationSort> find(String id) {
        boolean descending = id.startsWith(DESCENDING);
        String name = descending ? id.substring(DESCENDING.length()) : id;
        return Stream.of(By.values())
                .filter(by -> by.id().equals(name))
                .findFirst()
                .map(by -> new OrganisationSort(by, descending));
    }

    /** All that {@link #find} knows, without the hyphen that may stand in front. */
    public static String possible() {
        return Stream.of(By.values()).map(By::id).collect(Collectors.joining(", "));
    }

    /** How it is written in addresses; a hyphen in front if the last comes first. */
    public String id() {
        return (descending ? DESCENDING : "") + by.id();
    }

    /** The order when the heading of a column is pressed: figures begin with the greatest, texts with the first. */
    public OrganisationSort pressed(By column) {
        boolean figures = column == By.VALUE || column == By.FEEDBACK;
        return new OrganisationSort(column, by == column ? !descending : figures);
    }

    /**
     * Organisations that are in the order of their names, in this order; what is the same in it stays by name.
     *
     * @param feedback how much feedback was given for each
     */
    List<OrganisationRecord> sorted(List<OrganisationRecord> byName, Map<Long, Integer> feedback) {
        Comparator<OrganisationRecord> order =
                switch (by) {
                    case NAME -> (one, other) -> 0;
                    case SEGMENT -> bySegment(byName);
                    case VALUE ->
                        Comparator.comparingLong(each -> each.latest().value().orElse(-1));
                    case STATE -> Comparator.comparing(each -> each.latest().state());
                    case FEEDBACK -> Comparator.comparingInt(each -> feedback.getOrDefault(each.id(), 0));
                };
        if (by == By.NAME) {
            return descending ? reversed(byName) : byName;
        }
        return byName.stream().sorted(descending ? order.reversed() : order).toList();
    }

    private static List<OrganisationRecord> reversed(List<OrganisationRecord> all) {
        List<OrganisationRecord> turned = new java.util.ArrayList<>(all);
        java.util.Collections.reverse(turned);
        return turned;
    }

    private static Comparator<OrganisationRecord> bySegment(List<OrganisationRecord> all) {
        Function<OrganisationRecord, String> segment = each -> each.latest().segment();
        Map<String, SortKey> places = all.stream()
                .map(segment)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), TextOrder.OF_ALL_LANGUAGES::key));
        return Comparator.comparing(each -> places.get(segment.apply(each)));
    }
}
