package org.productops.feedback.inbox;

/** The names of the fields of age limits, in forms, JSON and errors alike. */
public final class AgeLimitsFields {

    public static final String DAYS_TO_TRIAGE = "daysToTriage";
    public static final String DAYS_TO_ANSWER = "daysToAnswer";

    private AgeLimitsFields() {}
}
