package org.productops.area;

/** The names of what areas are looked for by, in addresses, forms, REST and errors alike. */
public final class AreaFilterFields {

    public static final String WORDS = "query";
    public static final String HOLDER = "holder";
    public static final String ROLE = "role";
    public static final String OWN = "own";
    public static final String LIFECYCLE = "lifecycle";
    public static final String TAG = "tag";
    public static final String GAP = "gap";
    public static final String ARCHIVED = "archived";

    private AreaFilterFields() {}
}
