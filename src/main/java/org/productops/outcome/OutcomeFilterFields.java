package org.productops.outcome;

/** The names of what lists of criteria are narrowed by, in addresses and errors alike. */
public final class OutcomeFilterFields {

    public static final String AREA = "area";
    public static final String PROJECT = "project";
    public static final String STATE = "state";
    public static final String REVIEWER = "reviewer";
    public static final String FROM = "from";
    public static final String TO = "to";
    public static final String TEXT = "text";

    private OutcomeFilterFields() {}
}
