package org.productops.feedback.portal;

/** The names of the fields of a portal, in forms, errors and the audit log. */
public final class PortalFields {

    public static final String TITLE = "title";
    public static final String ADDRESS = "address";
    public static final String INTRODUCTION = "introduction";
    public static final String GROUP = "group";
    public static final String ACTIVE = "active";
    public static final String QUESTIONS = "questions";
    public static final String FIELD = "field";
    public static final String MANDATORY = "mandatory";
    public static final String LABEL = "label";
    public static final String HELP = "help";

    private PortalFields() {}

    /** The name of a field of a question. */
    static String ofQuestion(int row, String field) {
        return QUESTIONS + "." + row + "." + field;
    }
}
