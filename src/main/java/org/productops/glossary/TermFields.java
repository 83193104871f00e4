package org.productops.glossary;

/** The names of a term's fields within {@link ConceptFields#TERMS}, and of an explanation's within {@link ConceptFields#EXPLANATIONS}. */
public final class TermFields {

    public static final String TEXT = "text";
    public static final String LANGUAGE = "language";
    public static final String STATUS = "status";
    public static final String TYPE = "type";
    public static final String PART_OF_SPEECH = "partOfSpeech";
    public static final String CASE_RULE = "caseRule";
    public static final String FORMS = "forms";
    public static final String NOTE = "note";
    public static final String REPLACED_BY = "replacedBy";
    public static final String DEFINITION = "definition";

    private TermFields() {}
}
