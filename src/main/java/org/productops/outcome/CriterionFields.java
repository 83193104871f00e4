package org.productops.outcome;

/** The names of a criterion's fields, in forms, JSON and errors alike. */
public final class CriterionFields {

    public static final String MEASURE = "measure";
    public static final String BASELINE = "baseline";
    public static final String TARGET = "target";
    public static final String REVIEW_ON = "reviewOn";
    public static final String REVIEWER = "reviewer";
    public static final String LINK = "link";

    public static final String RESULT = "result";
    public static final String NUMBER = "number";
    public static final String LEARNED = "learned";

    private CriterionFields() {}
}
