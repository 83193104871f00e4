package org.productops.common.imports.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.imports.ImportPerson;

/**
 * Somebody whom a file names and nobody knows, or for whom somebody said who is meant.
 *
 * @param name as it is in the file
 * @param rows how many rows name them
 * @param known whether it is known by now who is meant
 */
public record ImportPersonJson(
        @JsonProperty("name") String name, @JsonProperty("rows") int rows, @JsonProperty("known") boolean known) {

    static ImportPersonJson of(ImportPerson person) {
        return new ImportPersonJson(person.name(), person.rows(), person.known());
    }
}
