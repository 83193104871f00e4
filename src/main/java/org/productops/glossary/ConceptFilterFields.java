package org.productops.glossary;

/** The names under which addresses say which concepts are looked for. */
public final class ConceptFilterFields {

    public static final String QUERY = "query";
    public static final String DOMAIN = "domain";
    public static final String STATUS = "status";
    public static final String LANGUAGE = "language";
    public static final String AREA = "area";
    public static final String OWNER = "owner";
    public static final String DUE = "due";
    public static final String PROPOSED = "proposed";

    private ConceptFilterFields() {}
}
