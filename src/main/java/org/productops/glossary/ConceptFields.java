package org.productops.glossary;

/** The names of a concept's fields, in forms, JSON, errors and the audit log alike. */
public final class ConceptFields {

    public static final String STATUS = "status";
    public static final String DOMAIN = "domain";
    public static final String AREA = "area";
    public static final String OWNER = "owner";
    public static final String REVIEW_MONTHS = "reviewMonths";
    public static final String REVIEWED = "reviewed";
    public static final String SOURCES = "sources";
    public static final String EXPLANATIONS = "explanations";
    public static final String TERMS = "terms";
    public static final String BROADER = "broader";
    public static final String RELATED = "related";

    private ConceptFields() {}

    /** The place of a part of a list, such as {@code terms.2.text}, where errors belong; the first one is 0. */
    public static String part(String list, int index, String field) {
        return list + "." + index + "." + field;
    }
}
