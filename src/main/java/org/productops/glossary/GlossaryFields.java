package org.productops.glossary;

/** The names of a glossary's fields, in forms, JSON, errors and the audit log alike. */
public final class GlossaryFields {

    public static final String KEY = "key";
    public static final String NAME = "name";
    public static final String DESCRIPTION = "description";
    public static final String LANGUAGE = "language";
    public static final String EDITORS = "editors";
    public static final String SHARED_WITH_JIRA = "sharedWithJira";

    private GlossaryFields() {}
}
