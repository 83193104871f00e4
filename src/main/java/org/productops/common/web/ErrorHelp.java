package org.productops.common.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.productops.common.error.Message;

/**
 * What helps somebody on from a page that shows nothing.
 *
 * @param about what else to know, such as whom to ask; may be empty
 * @param meant what the address may have meant; may be empty
 * @param ways where to go, the best first; never empty
 */
public record ErrorHelp(Optional<Message> about, List<Crumb> meant, List<Crumb> ways) {

    public ErrorHelp {
        Objects.requireNonNull(about, "about");
        meant = List.copyOf(meant);
        ways = List.copyOf(ways);
    }

    /** Help where nothing else can have been meant. */
    public ErrorHelp(Optional<Message> about, List<Crumb> ways) {
        this(about, List.of(), ways);
    }
}
