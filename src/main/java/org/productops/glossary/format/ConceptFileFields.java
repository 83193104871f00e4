package org.productops.glossary.format;

import java.util.List;
import org.productops.glossary.ConceptFields;
import org.productops.glossary.TermFields;

/**
 * The names of what a row of a file can say of a concept: in the header of our own tables, and in the records that other
 * formats are read into. Several rows say what one concept is; a row is about one language, and one term of it.
 */
public final class ConceptFileFields {

    /** Tells concepts from each other; rows with the same are about the same one. */
    public static final String ID = "id";

    public static final String LANGUAGE = TermFields.LANGUAGE;
    public static final String TERM = "term";
    public static final String TERM_STATUS = "termStatus";
    public static final String TYPE = TermFields.TYPE;
    public static final String PART_OF_SPEECH = TermFields.PART_OF_SPEECH;
    public static final String CASE_RULE = TermFields.CASE_RULE;
    public static final String FORMS = TermFields.FORMS;
    public static final String NOTE = TermFields.NOTE;
    public static final String REPLACED_BY = TermFields.REPLACED_BY;
    public static final String DEFINITION = TermFields.DEFINITION;
    public static final String TEXT = TermFields.TEXT;

    /** Other terms of the language, of which no more is said. */
    public static final String SYNONYMS = "synonyms";

    public static final String ABBREVIATIONS = "abbreviations";
    public static final String ACRONYMS = "acronyms";
    public static final String DEPRECATED = "deprecated";
    public static final String SUPERSEDED = "superseded";

    public static final String STATUS = ConceptFields.STATUS;
    public static final String DOMAIN = ConceptFields.DOMAIN;
    public static final String DOMAIN_DESCRIPTION = "domainDescription";
    public static final String AREA = ConceptFields.AREA;
    public static final String OWNER = ConceptFields.OWNER;
    public static final String REVIEW_MONTHS = ConceptFields.REVIEW_MONTHS;
    public static final String REVIEWED = ConceptFields.REVIEWED;
    public static final String SOURCES = ConceptFields.SOURCES;
    public static final String BROADER = ConceptFields.BROADER;
    public static final String RELATED = ConceptFields.RELATED;

    /** What a file says beside and no glossary keeps: a line for each, which the preview shows. No table has a column for it. */
    static final String LEFT_OUT = "leftOut";

    /** The id that a record has although another one before it has it; no table has a column for it. */
    static final String TWICE = "twice";

    /** What is said of a concept as a whole. */
    static final List<String> OF_CONCEPT =
            List.of(STATUS, DOMAIN, AREA, OWNER, REVIEW_MONTHS, REVIEWED, SOURCES, BROADER, RELATED);

    /** The terms of a language that share a cell, in the order in which they stand there. */
    static final List<String> CELLS = List.of(SYNONYMS, ABBREVIATIONS, ACRONYMS, DEPRECATED, SUPERSEDED);

    /** What is said of the term of a row. */
    static final List<String> OF_TERM = List.of(TERM_STATUS, TYPE, PART_OF_SPEECH, CASE_RULE, FORMS, NOTE, REPLACED_BY);

    /** The columns of our own tables, in their order. */
    public static final List<String> COLUMNS = List.of(
            ID,
            LANGUAGE,
            TERM,
            TERM_STATUS,
            TYPE,
            PART_OF_SPEECH,
            CASE_RULE,
            FORMS,
            NOTE,
            REPLACED_BY,
            SYNONYMS,
            ABBREVIATIONS,
            ACRONYMS,
            DEPRECATED,
            SUPERSEDED,
            DEFINITION,
            TEXT,
            STATUS,
            DOMAIN,
            DOMAIN_DESCRIPTION,
            AREA,
            OWNER,
            REVIEW_MONTHS,
            REVIEWED,
            SOURCES,
            BROADER,
            RELATED);

    private ConceptFileFields() {}
}
