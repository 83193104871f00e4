package org.productops.glossary;

/** The names of a domain's fields, in forms, JSON, errors and the audit log alike. */
public final class DomainFields {

    public static final String NAME = "name";
    public static final String PARENT = "parent";
    public static final String DESCRIPTION = "description";

    private DomainFields() {}
}
