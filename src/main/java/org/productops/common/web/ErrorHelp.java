package org.productops.common.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.productops.common.error.Message;

/**
 * What helps somebody on from a page that shows nothing.
 *
 * @param about what else to know, such as whom to ask; may be empty
 * @param ways where to go, the best first; never empty
 */
public record ErrorHelp(Optional<Message> about, List<Crumb> ways) {

    public ErrorHelp {
        Objects.requireNonNull(about, "about");
        ways = List.copyOf(ways);
    }
}
