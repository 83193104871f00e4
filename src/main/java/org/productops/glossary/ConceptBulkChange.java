package org.productops.glossary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done to many concepts at once. */
public enum ConceptBulkChange {
    /** Another status, such as approved for proposals. */
    STATUS,
    /** Another domain, or none. */
    DOMAIN,
    /** Another product area, or none. */
    AREA,
    /** Another owner, or nobody. */
    OWNER,
    /** Somebody says that they are right as they are. */
    REVIEWED,
    /** Removed. */
    DELETE;

    /** Its name in forms and JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this name, in any case; empty if there is none. */
    static Optional<ConceptBulkChange> find(String id) {
        return Arrays.stream(values())
                .filter(each -> each.name().equalsIgnoreCase(id))
                .findFirst();
    }
}
