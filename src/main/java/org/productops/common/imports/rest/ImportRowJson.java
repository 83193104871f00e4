package org.productops.common.imports.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import org.productops.common.error.FieldErrors;
import org.productops.common.imports.ImportFate;
import org.productops.common.imports.ImportRowView;
import org.productops.common.text.Texts;

/**
 * What would become of a row of a file when the import was checked; long texts are shortened.
 *
 * @param place where in the file, such as the number of the line; empty for what is not in it
 * @param key what tells the thing from others
 * @param name what people call it
 * @param fate what becomes of it
 * @param changes which of its fields become what
 * @param errors why it is wrong or waits, each at the name of a field, or at none
 * @param notes what of it is not imported and why, each at the name of a field
 * @param asks what it takes along, which has to be confirmed before the import is applied
 */
public record ImportRowJson(
        @JsonProperty("place") String place,
        @JsonProperty("key") String key,
        @JsonProperty("name") String name,
        @JsonProperty("fate") ImportFate fate,
        @JsonProperty("changes") List<ImportChangeJson> changes,
        @JsonProperty("errors") List<ImportValueJson> errors,
        @JsonProperty("notes") List<ImportValueJson> notes,
        @JsonProperty("asks") List<String> asks) {

    static ImportRowJson of(ImportRowView row, Texts texts) {
        return new ImportRowJson(
                row.place(),
                row.key(),
                row.name(),
                row.fate(),
                row.changes().stream()
                        .map(change -> new ImportChangeJson(change.field(), change.before(), change.after()))
                        .toList(),
                said(row.errors(), texts),
                said(row.notes(), texts),
                row.asks().stream().map(texts::get).toList());
    }

    private static List<ImportValueJson> said(FieldErrors errors, Texts texts) {
        List<ImportValueJson> said = new ArrayList<>();
        errors.general().forEach(text -> said.add(new ImportValueJson("", texts.get(text))));
        errors.fields().forEach((field, text) -> said.add(new ImportValueJson(field, texts.get(text))));
        return said;
    }

    /**
     * What becomes of a field.
     *
     * @param field its name
     * @param before what it says
     * @param after what it would say
     */
    record ImportChangeJson(
            @JsonProperty("field") String field,
            @JsonProperty("before") String before,
            @JsonProperty("after") String after) {}
}
