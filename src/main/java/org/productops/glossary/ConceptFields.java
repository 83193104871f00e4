package org.productops.glossary;

import java.util.LinkedHashMap;
import java.util.Map;

/** The names of a term's fields, in forms, JSON, errors and the audit log alike. */
public final class ConceptFields {

    public static final String NAME = "name";
    public static final String DEFINITION = "definition";
    public static final String SYNONYMS = "synonyms";
    public static final String ABBREVIATION = "abbreviation";

    private ConceptFields() {}

    /** What a term says, for the audit log. */
    static Map<String, String> audited(Concept term) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(NAME, term.name());
        fields.put(ABBREVIATION, term.abbreviation());
        fields.put(SYNONYMS, String.join(", ", term.synonyms()));
        fields.put(DEFINITION, term.definition());
        return fields;
    }
}
