package org.productops.area.mapping;

/** The names of what a mapping says, in forms, JSON, errors and the audit log. */
public final class MappingFields {

    public static final String AREA = "area";
    public static final String KIND = "kind";
    public static final String PLACE = "place";

    private MappingFields() {}
}
