package org.productops.area.ao;

import static org.productops.common.store.ao.StoredTexts.orEmpty;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.area.Area;
import org.productops.area.AreaFacts;
import org.productops.area.AreaLink;
import org.productops.area.Lifecycle;
import org.productops.area.Review;
import org.productops.area.Roles;
import org.productops.common.store.ao.UnreadableRows;

/** Makes areas of their rows, and the texts of their columns. */
final class AreaRowReader {

    private static final String TABLE = "AREA";
    private static final int LINK_PARTS = 3;

    private final UnreadableRows unreadable = new UnreadableRows();

    /**
     * The area of a row.
     *
     * @param holders who is named for its roles
     * @param archived whether it is archived, which counts as one more version
     */
    Area area(AreaEntity row, Roles holders, boolean archived) {
        return new Area(
                row.getAreaKey(),
                row.getAreaName(),
                orEmpty(row.getDescription()),
                orEmpty(row.getParentKey()),
                archived,
                facts(row),
                new Review(row.getReviewMonths(), day(row), orEmpty(row.getReviewedBy())),
                holders.stopping(Set.copyOf(lines(row.getStoppedRoles()))),
                archived ? row.getRowVersion() + 1 : row.getRowVersion());
    }

    private AreaFacts facts(AreaEntity row) {
        int unknown = 0;
        Optional<Lifecycle> lifecycle = Lifecycle.find(row.getLifecycle());
        if (lifecycle.isEmpty()) {
            unreadable.tell(TABLE, row, "the lifecycle " + row.getLifecycle());
            unknown++;
        }
        List<AreaLink> links = new ArrayList<>();
        for (String line : lines(row.getLinks())) {
            Optional<AreaLink> link = link(line);
            if (link.isEmpty()) {
                unreadable.tell(TABLE, row, "the link " + line);
                unknown++;
            }
            link.ifPresent(links::add);
        }
        return new AreaFacts(
                lifecycle.orElse(Lifecycle.USUAL),
                lines(row.getTags()),
                lines(row.getChannels()),
                links,
                lines(row.getAliases()),
                unknown);
    }

    private static Optional<AreaLink> link(String line) {
        String[] parts = line.split("\t", LINK_PARTS);
        return parts.length < LINK_PARTS
                ? Optional.empty()
                : AreaLink.Kind.find(parts[0]).map(kind -> new AreaLink(kind, parts[2], parts[1]));
    }

    private Optional<LocalDate> day(AreaEntity row) {
        String text = orEmpty(row.getReviewedOn());
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            unreadable.tell(TABLE, row, "the day of review " + text);
            return Optional.empty();
        }
    }

    private static List<String> lines(String text) {
        return orEmpty(text).lines().toList();
    }

    /** The text of a column with a line for each value; null for none. */
    static String column(Iterable<String> values) {
        String text = String.join("\n", values);
        return text.isEmpty() ? null : text;
    }

    /** The text of the column of links; null for none. */
    static String linkColumn(List<AreaLink> links) {
        return column(links.stream()
                .map(link -> link.kind().name() + "\t" + link.address() + "\t" + link.title())
                .collect(Collectors.toList()));
    }
}
