package org.productops.area;

/** The names of what is said about many areas at once, in the form and in errors. */
public final class AreaBulkFields {

    public static final String AREAS = "areas";
    public static final String CHANGE = "change";
    public static final String ROLE = "role";
    public static final String HOLDERS = "holders";
    public static final String TAGS = AreaFields.TAGS;
    public static final String LIFECYCLE = AreaFields.LIFECYCLE;
    public static final String PARENT = AreaFields.PARENT;

    private AreaBulkFields() {}
}
