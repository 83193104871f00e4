package org.productops.common.imports;

import java.util.Objects;

/**
 * Somebody whom a file names and nobody knows, or for whom somebody said who is meant.
 *
 * @param name as it is in the file
 * @param rows how many rows name them
 * @param known whether it is known by now who is meant
 */
public record ImportPerson(String name, int rows, boolean known) {

    public ImportPerson {
        Objects.requireNonNull(name, "name");
    }
}
