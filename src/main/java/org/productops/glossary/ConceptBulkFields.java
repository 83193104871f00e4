package org.productops.glossary;

/** The names of the fields of what is done to many concepts at once, in forms, JSON and errors. */
public final class ConceptBulkFields {

    public static final String CHANGE = "change";
    public static final String CONCEPTS = "concepts";
    public static final String STATUS = ConceptFields.STATUS;
    public static final String DOMAIN = ConceptFields.DOMAIN;
    public static final String AREA = ConceptFields.AREA;
    public static final String OWNER = ConceptFields.OWNER;

    private ConceptBulkFields() {}
}
