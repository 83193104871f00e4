package org.productops.readiness.check;

import java.util.Optional;
import org.productops.common.error.Message;

/**
 * What keeps an item open.
 *
 * @param why what is missing
 * @param how what to do about it
 */
public record Gap(Message why, Message how) {

    private static final String KEYS = "productops.readiness.gap.";

    /**
     * The gap with these texts.
     *
     * @param name of the text that says why; the one that says how has {@code -how} at its end
     * @param arguments of both
     */
    static Optional<Gap> of(String name, Object... arguments) {
        return Optional.of(new Gap(Message.of(KEYS + name, arguments), Message.of(KEYS + name + "-how", arguments)));
    }
}
