package org.productops.feedback.turning;

/** The names of what is said besides the feedback itself when an issue is turned into feedback. */
public final class TurnFields {

    public static final String WAY = "way";

    private TurnFields() {}
}
