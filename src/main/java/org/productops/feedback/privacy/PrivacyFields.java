package org.productops.feedback.privacy;

/** The names of what is asked for, in forms, JSON and errors alike. */
public final class PrivacyFields {

    public static final String PERSON = "person";
    public static final String ORGANISATION = "organisation";
    public static final String WORDS = "words";
    public static final String MENTIONS = "mentions";

    /** In how many places something was erased, for the audit log. */
    static final String COUNT = "erased";

    private PrivacyFields() {}
}
