package org.productops.common.imports.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.imports.ImportRun;
import org.productops.common.imports.ImportState;

/**
 * An import in a list.
 *
 * @param id its number
 * @param state how far it is
 * @param fileName what the file was called; empty if nobody said
 * @param format how it is read
 * @param created when it was uploaded, as ISO 8601 writes it
 */
public record ImportSummaryJson(
        @JsonProperty("id") long id,
        @JsonProperty("state") ImportState state,
        @JsonProperty("fileName") String fileName,
        @JsonProperty("format") String format,
        @JsonProperty("created") String created) {

    static ImportSummaryJson of(ImportRun run) {
        return new ImportSummaryJson(
                run.id(),
                run.state(),
                run.fileName(),
                run.choices().format(),
                run.created().toString());
    }
}
