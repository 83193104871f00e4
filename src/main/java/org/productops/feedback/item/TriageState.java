package org.productops.feedback.item;

import java.util.Locale;
import java.util.Optional;

/** How far feedback is on its way from hearing to answering. The names are stored and part of the REST interface. */
public enum TriageState {
    /** Nobody has decided yet. */
    NEW(0),
    /** Somebody looks at it again on a day. */
    LATER(1),
    /** What it asked for is there; those who asked are to be told. */
    TO_ANSWER(2),
    /** It is evidence for something that is, or may be, worked on. */
    ACCEPTED(3),
    /** Those who asked know what became of it. */
    ANSWERED(4),
    /** Nothing will come of it, for a reason. */
    DECLINED(5),
    /** Another feedback says the same, and stands for it. */
    MERGED(6);

    private final int position;

    TriageState(int position) {
        this.position = position;
    }

    /** Its place in lists that show several: what waits for somebody comes first. Stored. */
    public int position() {
        return position;
    }

    /** Whether somebody has to decide, now or on a day. */
    public boolean isUndecided() {
        return this == NEW || this == LATER;
    }

    /** The state with this name; empty if there is none. */
    public static Optional<TriageState> named(String name) {
        for (TriageState state : values()) {
            if (state.name().equals(name)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    /** The i18n key of its name. */
    public String textKey() {
        return "productops.inbox.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
