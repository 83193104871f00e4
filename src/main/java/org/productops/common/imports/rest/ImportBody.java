package org.productops.common.imports.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportRun.ImportChoices;
import org.productops.common.rest.JsonBody;

/**
 * What a caller sends to have a file looked at.
 *
 * @param format how the file is read: {@code csv}, which counts if it is not sent, or the id of another format
 * @param fileName what the file is called
 * @param text the file as text
 * @param content the file in base64, for one that is no text in UTF-8; in place of {@code text}
 * @param options what the format asks for beside the file, such as {@code repository} and {@code address}
 * @param leaveOutUnknown whether people whom nobody knows are left out; each holds up the import if not
 * @param people who is meant by names in the file that nobody knows: each name with the name to log in of who is meant
 */
public record ImportBody(
        @JsonProperty("format") String format,
        @JsonProperty("fileName") String fileName,
        @JsonProperty("text") String text,
        @JsonProperty("content") String content,
        @JsonProperty("options") List<ImportValueJson> options,
        @JsonProperty("leaveOutUnknown") Boolean leaveOutUnknown,
        @JsonProperty("people") List<ImportValueJson> people)
        implements JsonBody {

    ImportChoices choices() {
        return ImportChoices.of(Objects.requireNonNullElse(format, ImportChoices.TABLE))
                .with(ImportValueJson.map("options", options))
                .with(ImportValueJson.people(leaveOutUnknown, people));
    }

    String name() {
        return Objects.requireNonNullElse(fileName, "");
    }

    byte[] bytes() {
        if (content == null) {
            return ImportValueJson.whole("text", text).getBytes(StandardCharsets.UTF_8);
        }
        try {
            return Base64.getDecoder().decode(content);
        } catch (IllegalArgumentException e) {
            throw InvalidException.at("content", Message.of("productops.imports.not-base64"));
        }
    }
}
