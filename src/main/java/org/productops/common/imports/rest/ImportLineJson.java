package org.productops.common.imports.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.imports.ImportLine;
import org.productops.common.text.Texts;

/**
 * A part of a file that gives no row, or not all that it says.
 *
 * @param place where in the file, such as the number of the line
 * @param text what stands there
 * @param fate what became of it, and why
 */
public record ImportLineJson(
        @JsonProperty("place") String place, @JsonProperty("text") String text, @JsonProperty("fate") String fate) {

    static ImportLineJson of(ImportLine line, Texts texts) {
        return new ImportLineJson(line.place(), line.text(), texts.get(line.fate()));
    }
}
