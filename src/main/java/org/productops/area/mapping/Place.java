package org.productops.area.mapping;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something in Jira or Confluence that areas can be mapped to.
 *
 * @param kind what it is
 * @param id the number of a project or component; the key of a space in lower-case letters, in which Confluence tells
 *     keys apart
 */
public record Place(Kind kind, String id) {

    /** What can be mapped. The names are stored. */
    public enum Kind {
        PROJECT,
        COMPONENT,
        SPACE;

        /** Its name in addresses and JSON. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");
    private static final Pattern SPACE_KEY = Pattern.compile("[\\p{L}\\p{Nd}~._@-]{1,255}");

    public Place {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }

    /** A project of Jira. */
    public static Place project(long id) {
        return new Place(Kind.PROJECT, String.valueOf(id));
    }

    /** A component of a project of Jira. */
    public static Place component(long id) {
        return new Place(Kind.COMPONENT, String.valueOf(id));
    }

    /** A space of Confluence. */
    public static Place space(String key) {
        return new Place(Kind.SPACE, key.toLowerCase(Locale.ROOT));
    }

    /**
     * The place that somebody names.
     *
     * @param kind as in addresses and JSON
     * @param id the number of a project or component, or the key of a space in any case
     * @return empty if there can be no such place
     */
    public static Optional<Place> parse(String kind, String id) {
        return Arrays.stream(Kind.values())
                .filter(each -> each.id().equals(kind))
                .findFirst()
                .filter(each ->
                        (each == Kind.SPACE ? SPACE_KEY : NUMBER).matcher(id).matches())
                .map(each -> each == Kind.SPACE ? space(id) : new Place(each, id));
    }

    /** The number of a project or component. */
    public long number() {
        return Long.parseLong(id);
    }
}
