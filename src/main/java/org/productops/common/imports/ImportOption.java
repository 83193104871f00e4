package org.productops.common.imports;

import java.util.Objects;
import org.productops.common.error.Message;

/**
 * What a format has to be told beside the file; may be left empty.
 *
 * @param name in forms, addresses and {@link ImportRun.ImportChoices#options}; the same for what several formats ask for
 * @param label what people call it
 * @param help what becomes of it
 */
public record ImportOption(String name, Message label, Message help) {

    public ImportOption {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(help, "help");
    }
}
