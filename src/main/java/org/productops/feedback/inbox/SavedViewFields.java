package org.productops.feedback.inbox;

/** The names of the fields of a saved view, in forms, JSON and errors alike. */
public final class SavedViewFields {

    public static final String NAME = "name";
    public static final String QUERY = "query";
    public static final String PROJECT = "project";

    private SavedViewFields() {}
}
