package org.productops.readiness.mine;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.productops.common.error.Message;

/**
 * Something that waits for a person.
 *
 * @param kind what kind of thing it is
 * @param name what people call the thing that it is about, such as an issue's key and summary
 * @param path where it is done, from the context path on
 * @param facts what is to be done, and what is known of it
 * @param due by when; empty if nobody says
 */
public record OpenTask(Kind kind, String name, String path, List<Message> facts, Optional<LocalDate> due) {

    /** The kinds, in the order in which people read them. */
    public enum Kind {
        /** Somebody asks to pass a checklist, and the person may decide. */
        DECISION,
        /** A release waits for the person's word. */
        SIGN_OFF,
        /** It is to be said what came out of a bet. */
        OUTCOME,
        /** An item of an issue was given to the person. */
        ITEM,
        /** An item of a launch was given to the person. */
        LAUNCH_ITEM,
        /** An issue of the person has mandatory items that are open. */
        ISSUE
    }

    public OpenTask {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(path, "path");
        facts = List.copyOf(facts);
        Objects.requireNonNull(due, "due");
    }
}
