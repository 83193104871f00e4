package org.productops.readiness.check;

import java.util.Optional;
import org.productops.common.error.Message;

/**
 * What keeps an item open.
 *
 * @param why what is missing
 * @param how what to do about it
 * @param broken whether the item itself is, so that nobody can close it before an administrator has mended it; what its
 *     author wrote about closing it is no help then
 */
public record Gap(Message why, Message how, boolean broken) {

    private static final String KEYS = "productops.readiness.gap.";

    /** A gap that people close who work on the issue. */
    public Gap(Message why, Message how) {
        this(why, how, false);
    }

    /**
     * The gap with these texts.
     *
     * @param name of the text that says why; the one that says how has {@code -how} at its end
     * @param arguments of both
     */
    static Optional<Gap> of(String name, Object... arguments) {
        return Optional.of(gap(false, name, arguments));
    }

    /** The same of an item that asks for what is not there any more. */
    static Optional<Gap> ofBroken(String name, Object... arguments) {
        return Optional.of(gap(true, name, arguments));
    }

    private static Gap gap(boolean broken, String name, Object... arguments) {
        return new Gap(Message.of(KEYS + name, arguments), Message.of(KEYS + name + "-how", arguments), broken);
    }
}
