package org.productops.feedback;

/** The names of feedback's fields, in forms, JSON and errors alike. */
public final class FeedbackFields {

    public static final String SOURCE = "source";
    public static final String ORGANISATION = "organisation";
    public static final String QUOTE = "quote";
    public static final String HEARD_ON = "heardOn";

    private FeedbackFields() {}
}
