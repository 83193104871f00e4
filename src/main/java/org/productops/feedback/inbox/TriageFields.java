package org.productops.feedback.inbox;

/** The names of the fields of a decision, in forms, JSON and errors alike. */
public final class TriageFields {

    public static final String DECISION = "decision";
    public static final String AREA = "area";
    public static final String DELIVERY = "delivery";
    public static final String IMPORTANCE = "importance";
    public static final String PROJECT = "project";
    public static final String TYPE = "type";
    public static final String SUMMARY = "summary";
    public static final String OTHER = "other";
    public static final String UNTIL = "until";
    public static final String REASON = "reason";

    private TriageFields() {}
}
