package org.productops.common.imports;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportRun.ImportChoices;
import org.productops.common.text.TextRule;

/** A kind of file that can be imported. */
public interface ImportFormat {

    /** Says which format it is, in forms and addresses. */
    String id();

    /** What it has to be told beside the file. */
    default List<ImportOption> options() {
        return List.of();
    }

    /**
     * This format, as it reads a file of which somebody said more.
     *
     * @param said texts by the names of {@link #options}; what is missing is empty
     * @throws InvalidException if that cannot be
     */
    default ImportFormat with(Map<String, String> said) {
        return this;
    }

    /** Whether people choose it; one that only the plugin itself writes is not offered. */
    default boolean isOffered() {
        return true;
    }

    /** Whether what it says can name people. */
    default boolean namesPeople() {
        return true;
    }

    /** What people call the place in a file where something stands. */
    default Message placeLabel() {
        return Message.of("productops.imports.where");
    }

    /** Whether a file is plainly one of this format and no table: if nobody says more of it, it is read so. */
    default boolean recognises(byte[] content) {
        return false;
    }

    /** Whether the first character of a text in UTF-8 that is no blank is one of these. */
    static boolean beginsWith(byte[] content, String characters) {
        for (byte each : content) {
            char character = (char) (each & 0xff);
            // The three are the mark of UTF-8.
            if (!Character.isWhitespace(character) && "\u00ef\u00bb\u00bf".indexOf(character) < 0) {
                return characters.indexOf(character) >= 0;
            }
        }
        return false;
    }

    /** Whether a table with this first row is one of this format: if nobody says more of it, it is read so. */
    default boolean recognises(List<String> header) {
        return false;
    }

    /**
     * Reads a whole file. Follows nothing that the file points to.
     *
     * @throws InvalidException if the file as a whole cannot be read
     */
    ImportSource read(byte[] content);

    /**
     * The format with this id, beside tables.
     *
     * @throws InvalidException if there is none, with all that there are
     */
    static ImportFormat find(List<ImportFormat> formats, String id) {
        return find(formats, Stream.of(ImportChoices.TABLE), id);
    }

    /**
     * The format with this id.
     *
     * @param beside the ids of other formats that there are
     * @throws InvalidException if there is none, with all that there are
     */
    static ImportFormat find(List<ImportFormat> formats, Stream<String> beside, String id) {
        return formats.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> InvalidException.general(Message.of(
                        "productops.imports.no-format",
                        TextRule.beginning(id),
                        Stream.concat(
                                        beside,
                                        formats.stream()
                                                .filter(ImportFormat::isOffered)
                                                .map(ImportFormat::id))
                                .collect(Collectors.joining(", ")))));
    }
}
