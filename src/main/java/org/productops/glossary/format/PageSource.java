package org.productops.glossary.format;

import java.util.Objects;

/**
 * A page of which a term is made.
 *
 * @param title what it is called
 * @param address where it is, for everybody
 * @param storage what stands in it, as it is stored
 */
public record PageSource(String title, String address, String storage) {

    public PageSource {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(storage, "storage");
    }
}
