package org.productops.area.coverage;

/** The names of the fields of an excuse, in forms, JSON, errors and the audit log. */
public final class ExcuseFields {

    public static final String REASON = "reason";
    public static final String UNTIL = "until";

    private ExcuseFields() {}
}
