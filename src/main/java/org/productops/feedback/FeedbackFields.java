package org.productops.feedback;

/** The names of feedback's fields, in forms, JSON and errors alike. */
public final class FeedbackFields {

    public static final String KIND = "kind";
    public static final String SOURCE = "source";
    public static final String CHANNEL = "channel";
    public static final String SAID_BY = "saidBy";
    public static final String SPEAKER = "speaker";
    public static final String CONTACT = "contact";
    public static final String CONSENT = "consent";
    public static final String ORGANISATION = "organisation";
    public static final String IMPORTANCE = "importance";
    public static final String QUOTE = "quote";
    public static final String LINK = "link";
    public static final String HEARD_ON = "heardOn";
    public static final String SUMMARY = "summary";
    public static final String PROJECT_ID = "projectId";

    private FeedbackFields() {}
}
