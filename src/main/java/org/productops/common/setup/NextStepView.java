package org.productops.common.setup;

import java.util.List;
import java.util.Objects;
import org.productops.common.error.Message;

/**
 * What comes after the set-up, and how far it is.
 *
 * @param id tells it from others
 * @param title what is to be done
 * @param about why, or how far it is
 * @param done whether it is done
 * @param ways where it is done; the first is the usual one
 */
public record NextStepView(String id, Message title, Message about, boolean done, List<Way> ways) {

    public NextStepView {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(about, "about");
        ways = List.copyOf(ways);
    }

    /**
     * A page on which it is done.
     *
     * @param id tells it from others
     * @param label what its button says
     * @param address from the context path on
     */
    public record Way(String id, Message label, String address) {}
}
