package org.productops.area;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A table to begin with: all columns that a file of areas can have, and a branch of two areas in them. */
final class AreaImportExample {

    private static final List<Map<String, String>> AREAS = List.of(
            Map.of(
                    AreaFields.KEY, "checkout",
                    AreaFields.NAME, "Checkout",
                    AreaFields.LIFECYCLE, Lifecycle.LIVE.id()),
            Map.of(
                    AreaFields.KEY, "checkout.payments",
                    AreaFields.NAME, "Payments",
                    AreaFields.PARENT, "checkout",
                    AreaFields.TAGS, "b2b, b2c",
                    AreaFields.REVIEW_MONTHS, "6"));

    private AreaImportExample() {}

    /** The header and the rows. */
    static List<List<String>> rows(RoleCatalog roles) {
        List<String> columns = AreaRecords.names(roles).stream()
                .filter(name -> !name.equals(AreaFields.REVIEWED) && !name.equals(AreaFields.REVIEWED_BY))
                .toList();
        return Stream.concat(Stream.of(columns), AREAS.stream().map(area -> columns.stream()
                        .map(column -> area.getOrDefault(column, ""))
                        .toList()))
                .toList();
    }
}
