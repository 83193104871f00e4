package org.productops.glossary.format;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;

/** The files as which a glossary can be had. */
public enum GlossaryFile {
    CSV("csv", "csv", "text/csv;charset=UTF-8"),
    /** For spreadsheets where the comma is in numbers. */
    SEMICOLON("semicolon", "csv", "text/csv;charset=UTF-8"),
    JSON("json", "json", "application/json;charset=UTF-8"),
    /** TBX-Basic in the style in which attributes say what data are. */
    TBX("tbx", "tbx", "application/x-tbx;charset=UTF-8"),
    /** TBX-Basic in the style in which each kind of data is an element. */
    TBX_DCT("tbx-dct", "tbx", "application/x-tbx;charset=UTF-8"),
    SKOS("skos", "ttl", "text/turtle;charset=UTF-8");

    private final String id;
    private final String extension;
    private final String contentType;

    GlossaryFile(String id, String extension, String contentType) {
        this.id = id;
        this.extension = extension;
        this.contentType = contentType;
    }

    /** What it is called in addresses. */
    public String id() {
        return id;
    }

    /** How the names of its files end. */
    public String extension() {
        return extension;
    }

    /** What is in it. */
    public String contentType() {
        return contentType;
    }

    /**
     * The one with this id; our own table for an empty text.
     *
     * @throws InvalidException if there is none, with all that there are
     */
    public static GlossaryFile of(String id) {
        return id.isEmpty()
                ? CSV
                : Arrays.stream(values())
                        .filter(file -> file.id.equals(id))
                        .findFirst()
                        .orElseThrow(() -> InvalidException.at(
                                "format",
                                Message.of(
                                        "productops.glossaryfiles.no-format",
                                        TextRule.beginning(id),
                                        Arrays.stream(values())
                                                .map(GlossaryFile::id)
                                                .collect(Collectors.joining(", ")))));
    }
}
