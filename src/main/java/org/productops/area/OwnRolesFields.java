package org.productops.area;

/** The names of the fields of a company's own roles, in forms and errors alike. */
public final class OwnRolesFields {

    public static final String ROLES = "roles";
    public static final String ID = "id";
    public static final String NAME = "name";
    public static final String INHERITANCE = "inheritance";

    private OwnRolesFields() {}

    static String of(int row, String field) {
        return ROLES + "." + row + "." + field;
    }
}
