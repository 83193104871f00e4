package org.productops.area.copy;

import java.util.Objects;

/**
 * A link of an area.
 *
 * @param kind such as {@code documentation}
 * @param title what it is called; may be empty
 * @param address where it leads
 */
public record CopiedLink(String kind, String title, String address) {

    public CopiedLink {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(address, "address");
    }
}
