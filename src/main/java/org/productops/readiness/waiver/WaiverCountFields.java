package org.productops.readiness.waiver;

/** The names of what says which overrides are counted, in addresses and errors alike. */
public final class WaiverCountFields {

    public static final String BY = "by";
    public static final String FROM = "from";
    public static final String UNTIL = "until";
    public static final String AREA = "area";
    public static final String CHECKLIST = "checklist";

    private WaiverCountFields() {}
}
