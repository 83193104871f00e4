package org.productops.common.imports;

import java.util.Objects;
import java.util.Optional;
import org.productops.common.error.Message;

/**
 * What a file can say of each thing that it describes.
 *
 * @param name in records, and in the header of our own tables
 * @param label what people call it
 * @param headers what tables of others call it: names with commas between them, in any language; empty if tables have no
 *     column for it
 */
public record ImportField(String name, Message label, Optional<Message> headers) {

    public ImportField {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(headers, "headers");
    }

    /** Whether a column of a table can be for it. */
    public boolean isColumn() {
        return headers.isPresent();
    }
}
