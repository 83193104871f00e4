package org.productops.glossary.scope;

/** The names of the fields of what holds in a space, in forms, JSON, errors and the audit log alike. */
public final class GlossaryChoiceFields {

    public static final String AS_EVERYWHERE = "asEverywhere";
    public static final String GLOSSARIES = "glossaries";
    public static final String HIGHLIGHTING = "highlighting";
    public static final String EXCLUSIONS = "exclusions";

    /** The key of the space whose choice is copied. */
    public static final String FROM = "from";

    private GlossaryChoiceFields() {}
}
