package org.productops.feedback.inbox;

/** The names of what the inbox is asked by, in addresses, JSON and errors alike. */
public final class InboxFields {

    public static final String PROJECT = "project";
    public static final String STATE = "state";
    public static final String AREA = "area";
    public static final String KIND = "kind";
    public static final String ORGANISATION = "organisation";
    public static final String SOURCE = "source";
    public static final String TEXT = "text";
    public static final String DELIVERY = "delivery";
    public static final String IMPORTANCE = "importance";
    public static final String SEGMENT = "segment";
    public static final String ORGANISATION_STATE = "organisationState";
    public static final String FROM = "from";
    public static final String TO = "to";
    public static final String ORDER = "order";
    public static final String AFTER = "after";
    public static final String LIMIT = "limit";
    public static final String SELECTED = "selected";

    private InboxFields() {}
}
