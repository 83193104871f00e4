package org.productops.common.web;

import java.util.Optional;
import org.productops.common.error.Message;

/**
 * A page further up.
 *
 * @param label what it is called, if that is a text of ours
 * @param name what it is called, if that is a name of theirs
 * @param path where it is, from the context path on
 */
public record Crumb(Optional<Message> label, Optional<String> name, String path) {

    /** A page with a title of ours. */
    public static Crumb labelled(String labelKey, String path) {
        return new Crumb(Optional.of(Message.of(labelKey)), Optional.empty(), path);
    }

    /** A page about a thing of theirs. */
    public static Crumb named(String name, String path) {
        return new Crumb(Optional.empty(), Optional.of(name), path);
    }
}
