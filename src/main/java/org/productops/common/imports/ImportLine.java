package org.productops.common.imports;

import java.util.Objects;
import org.productops.common.error.Message;

/**
 * A part of a file that gives no record of its own.
 *
 * @param place where in the file, as people find it there, such as the number of the line
 * @param text what stands there
 * @param fate what became of it, and why
 */
public record ImportLine(String place, String text, Message fate) {

    public ImportLine {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(fate, "fate");
    }
}
