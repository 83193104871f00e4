package org.productops.common.imports.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.productops.common.csv.CsvEncoding;
import org.productops.common.csv.CsvSeparator;
import org.productops.common.imports.ImportRun.ImportChoices;
import org.productops.common.rest.JsonBody;

/**
 * What a caller sends to have a file read in another way. What is not sent is found out.
 *
 * @param encoding {@link CsvEncoding how} the characters of a table are written
 * @param separator {@link CsvSeparator what} stands between the cells of a table
 * @param columns for each column of a table the name of the field that it is for; an empty text for none
 * @param archiveGone whether what is not in the file is archived
 * @param options what the format asks for beside the file
 * @param leaveOutUnknown whether people whom nobody knows are left out; each holds up the import if not
 * @param people who is meant by names in the file that nobody knows: each name with the name to log in of who is meant
 */
public record ImportChoicesBody(
        @JsonProperty("encoding") String encoding,
        @JsonProperty("separator") String separator,
        @JsonProperty("columns") List<String> columns,
        @JsonProperty("archiveGone") Boolean archiveGone,
        @JsonProperty("options") List<ImportValueJson> options,
        @JsonProperty("leaveOutUnknown") Boolean leaveOutUnknown,
        @JsonProperty("people") List<ImportValueJson> people)
        implements JsonBody {

    ImportChoices choices(String format) {
        return new ImportChoices(
                format,
                name(ImportConstants.parse("encoding", encoding, CsvEncoding.values())),
                name(ImportConstants.parse("separator", separator, CsvSeparator.values())),
                Objects.requireNonNullElse(columns, List.of()),
                Boolean.TRUE.equals(archiveGone),
                ImportValueJson.map("options", options),
                ImportValueJson.people(leaveOutUnknown, people));
    }

    private static String name(Optional<? extends Enum<?>> constant) {
        return constant.map(Enum::name).orElse("");
    }
}
