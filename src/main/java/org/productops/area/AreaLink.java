package org.productops.area;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A page about an area, somewhere else.
 *
 * @param kind what is to be found there
 * @param title what people call it; may be empty
 * @param address a whole http or https address
 */
public record AreaLink(Kind kind, String title, String address) {

    /** What is to be found at an address. The names are stored. */
    public enum Kind {
        /** What people read about it. */
        DOCUMENTATION,
        /** Its figures. */
        DASHBOARD,
        /** Its source code, to be read. */
        CODE,
        /** Where its source code is kept. */
        REPOSITORY,
        /** Anything else. */
        OTHER;

        /** Its name in forms, JSON and spreadsheets, such as {@code documentation}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one with this name, whatever the case of its letters; empty if there is none. */
        public static Optional<Kind> find(String id) {
            return Arrays.stream(values())
                    .filter(each -> each.id().equalsIgnoreCase(id))
                    .findFirst();
        }
    }

    public AreaLink {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(address, "address");
    }

    /** What people see: the title, or else the address. */
    public String shown() {
        return title.isEmpty() ? address : title;
    }
}
