package org.productops.area;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The names of an area's fields, in forms, JSON, spreadsheets, errors and the audit log alike. The holders of a role have
 * the role's id for a name.
 */
public final class AreaFields {

    public static final String KEY = "key";
    public static final String NAME = "name";
    public static final String DESCRIPTION = "description";
    public static final String PARENT = "parent";
    public static final String LIFECYCLE = "lifecycle";
    public static final String TAGS = "tags";
    public static final String CHANNELS = "channels";
    public static final String LINKS = "links";
    public static final String ALIASES = "aliases";
    public static final String REVIEW_MONTHS = "reviewMonths";
    public static final String REVIEWED = "reviewed";
    public static final String REVIEWED_BY = "reviewedBy";
    public static final String ROLES = "roles";
    public static final String STOPS = "stops";
    public static final String ARCHIVED = "archived";
    public static final String MERGED_INTO = "mergedInto";

    /** What no role can be called. */
    static final Set<String> NAMES = Set.of(
            KEY,
            NAME,
            DESCRIPTION,
            PARENT,
            LIFECYCLE,
            TAGS,
            CHANNELS,
            LINKS,
            ALIASES,
            REVIEW_MONTHS.toLowerCase(Locale.ROOT),
            REVIEWED,
            REVIEWED_BY.toLowerCase(Locale.ROOT),
            ROLES,
            STOPS,
            ARCHIVED);

    private AreaFields() {}

    /** A field of a link, by the place that it has among them. */
    static String link(int row, String field) {
        return LINKS + "." + row + "." + field;
    }

    /** What an area says, for the audit log. */
    static Map<String, String> audited(Area area) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(NAME, area.name());
        fields.put(DESCRIPTION, area.description());
        fields.put(PARENT, area.parent());
        fields.put(LIFECYCLE, area.facts().lifecycle().id());
        fields.put(TAGS, String.join(", ", area.facts().tags()));
        fields.put(CHANNELS, String.join("\n", area.facts().channels()));
        fields.put(LINKS, area.facts().links().stream().map(AreaFields::link).collect(Collectors.joining("\n")));
        fields.put(ALIASES, String.join("\n", area.facts().aliases()));
        for (String role : new TreeSet<>(area.roles().holders().keySet())) {
            fields.put(role, holders(area.roles().holders().get(role)));
        }
        fields.put(STOPS, String.join(", ", new TreeSet<>(area.roles().stops())));
        fields.put(REVIEW_MONTHS, months(area.review()));
        fields.put(REVIEWED, area.review().on().map(String::valueOf).orElse(""));
        fields.put(ARCHIVED, area.archived() ? "true" : "");
        return fields;
    }

    private static String months(Review review) {
        return review.everyMonths() == 0 ? "" : String.valueOf(review.everyMonths());
    }

    private static String link(AreaLink link) {
        return (link.title().isEmpty() ? "" : link.title() + ": ") + link.address();
    }

    private static String holders(List<Holder> holders) {
        return holders.stream()
                .map(holder -> new HolderText(holder.kind(), holder.id()).text())
                .collect(Collectors.joining(", "));
    }
}
