package org.productops.feedback.capture;

/** The names of the fields of what is captured, in forms and errors. */
public final class CaptureFields {

    public static final String FORM = "form";
    public static final String QUOTE = "quote";
    public static final String KIND = "kind";
    public static final String ORGANISATION = "organisation";
    public static final String PAGE = "page";
    public static final String TITLE = "title";
    public static final String PLACE = "place";

    /** By what the form is known, should it be sent twice. */
    public static final String ONCE = "once";

    private CaptureFields() {}
}
