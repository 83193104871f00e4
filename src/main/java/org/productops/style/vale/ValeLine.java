package org.productops.style.vale;

import java.util.Objects;
import org.productops.common.error.Message;

/**
 * What of a package is not taken over.
 *
 * @param place the path of the file, with the number of the line behind a colon where it is about one
 * @param reason why not
 */
public record ValeLine(String place, Message reason) {

    public ValeLine {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(reason, "reason");
    }
}
