package org.productops.readiness.waiver;

/** The names of the fields of overrides, in forms, JSON, errors and the audit log alike. */
public final class WaiverFields {

    /** Which one is to be passed. */
    public static final String CHECKLIST_ID = "checklistId";

    /** What that is called, for the audit log. */
    public static final String CHECKLIST = "checklist";

    public static final String REASON = "reason";
    public static final String DAYS = "days";
    public static final String ANSWER = "answer";
    public static final String UNTIL = "until";

    /** What is to become of one. */
    public static final String STATE = "state";

    private WaiverFields() {}
}
