package org.productops.readiness.reading;

/** The names of what a reading is told, in forms, JSON and errors alike. */
public final class ReadingFields {

    public static final String QUERY = "query";
    public static final String SOURCE = "source";
    public static final String PLACE = "place";
    public static final String WITHIN = "within";
    public static final String DIALECT = "dialect";
    public static final String MANDATORY = "mandatory";
    public static final String CHECKLIST = "checklist";
    public static final String TRIAL = "trial";

    private ReadingFields() {}
}
