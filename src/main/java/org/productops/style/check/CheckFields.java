package org.productops.style.check;

/** The names of the fields of what is sent to check texts, in JSON and errors alike. */
public final class CheckFields {

    public static final String GUIDES = "guides";
    public static final String SPACE = "space";
    public static final String TEXTS = "texts";
    public static final String FORMAT = "format";

    private CheckFields() {}
}
