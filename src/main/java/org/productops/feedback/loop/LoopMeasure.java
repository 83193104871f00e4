package org.productops.feedback.loop;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is measured. The names are stored and part of the REST interface. */
public enum LoopMeasure {
    /** From the day it was heard until somebody decided what becomes of it. */
    TRIAGED(true),
    /** Until it was linked to a delivery issue for the first time. */
    LINKED(true),
    /** Until work began on the first of its delivery issues. */
    STARTED(true),
    /** Until the first of its delivery issues was released. */
    RELEASED(true),
    /** Until whoever asked was told for the first time. */
    ANSWERED(true),
    /** Until the result of one of its delivery issues was noted. */
    REVIEWED(true),
    /** A day on which a version of a project was released. */
    RELEASE(false),
    /** One in which something was released that feedback had been linked to before. */
    RELEASE_HEARD(false),
    /** One after which a result was noted, or new feedback was linked to what was released. */
    RELEASE_LEARNED(false),
    /** A delivery issue that was released. */
    DELIVERED(false),
    /** One of those that was opened again afterwards. */
    REWORKED(false),
    /** Feedback that was answered. */
    TOLD(false),
    /** Feedback of that kind that came back. */
    CAME_BACK(false),
    /** An open issue to which feedback is linked. */
    OPEN_HEARD(false),
    /** An open issue that says what success is. */
    OPEN_CRITERION(false),
    /** Feedback that is linked to a delivery issue, whenever that was. */
    LINK(false);

    private final boolean time;

    LoopMeasure(boolean time) {
        this.time = time;
    }

    /** Whether it is a time, from the day on which feedback was heard. */
    public boolean isTime() {
        return time;
    }

    /** All times, in the order in which they should come. */
    public static List<LoopMeasure> times() {
        return Arrays.stream(values()).filter(LoopMeasure::isTime).toList();
    }

    /** The time with this {@link #id}; empty if there is none. */
    public static Optional<LoopMeasure> time(String id) {
        return times().stream().filter(measure -> measure.id().equals(id)).findFirst();
    }

    /** The measure with this name; empty if there is none. */
    public static Optional<LoopMeasure> named(String name) {
        return Arrays.stream(values())
                .filter(measure -> measure.name().equals(name))
                .findFirst();
    }

    /** Its name in JSON and in keys of texts. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
