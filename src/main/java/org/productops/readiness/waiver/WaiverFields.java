package org.productops.readiness.waiver;

/** The names of the fields of overrides, in forms, JSON, errors and the audit log alike. */
public final class WaiverFields {

    public static final String CHECKLIST = "checklist";
    public static final String REASON = "reason";
    public static final String DAYS = "days";
    public static final String ANSWER = "answer";
    public static final String UNTIL = "until";

    private WaiverFields() {}
}
