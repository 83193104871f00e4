package org.productops.style;

/** The names of the fields of a space's choice, in JSON, errors and the audit log alike. */
public final class StyleChoiceFields {

    public static final String GUIDES = "guides";

    private StyleChoiceFields() {}
}
