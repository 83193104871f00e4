package org.productops.style;

/** The names of a style guide's fields, in JSON, errors and the audit log alike. */
public final class StyleGuideFields {

    public static final String KEY = "key";
    public static final String NAME = "name";
    public static final String DESCRIPTION = "description";
    public static final String OWNER = "owner";
    public static final String EDITORS = "editors";
    public static final String LANGUAGE = "language";
    public static final String WITH_GLOSSARY = "withGlossary";
    public static final String ACCEPTED = "accepted";
    public static final String REJECTED = "rejected";

    private StyleGuideFields() {}
}
