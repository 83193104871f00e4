package org.productops.feedback.portal;

import java.util.Objects;

/** A portal as the other product lists it: where it is, and what it is called. */
public record ListedPortal(String address, String title) {

    public ListedPortal {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(title, "title");
    }
}
