package org.productops.glossary.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for each term of a concept. */
@Preload
@Table("CONCEPT_TERM")
public interface ConceptTermEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("CONCEPT_ID")
    Long getConceptId();

    @Mutator("CONCEPT_ID")
    void setConceptId(Long conceptId);

    @NotNull
    @Indexed
    @Accessor("GLOSSARY_ID")
    Long getGlossaryId();

    @Mutator("GLOSSARY_ID")
    void setGlossaryId(Long glossaryId);

    /** The concept's: all words that are in force are read in one statement. */
    @NotNull
    @StringLength(20)
    @Accessor("CONCEPT_STATUS")
    String getConceptStatus();

    @Mutator("CONCEPT_STATUS")
    void setConceptStatus(String conceptStatus);

    @NotNull
    @Accessor("TERM_POSITION")
    Integer getTermPosition();

    @Mutator("TERM_POSITION")
    void setTermPosition(Integer termPosition);

    @NotNull
    @StringLength(200)
    @Accessor("TERM_TEXT")
    String getTermText();

    @Mutator("TERM_TEXT")
    void setTermText(String termText);

    @NotNull
    @StringLength(35)
    @Accessor("LANGUAGE_TAG")
    String getLanguageTag();

    @Mutator("LANGUAGE_TAG")
    void setLanguageTag(String languageTag);

    @NotNull
    @StringLength(20)
    @Accessor("TERM_STATUS")
    String getTermStatus();

    @Mutator("TERM_STATUS")
    void setTermStatus(String termStatus);

    @NotNull
    @StringLength(20)
    @Accessor("TERM_TYPE")
    String getTermType();

    @Mutator("TERM_TYPE")
    void setTermType(String termType);

    @StringLength(20)
    @Accessor("PART_OF_SPEECH")
    String getPartOfSpeech();

    @Mutator("PART_OF_SPEECH")
    void setPartOfSpeech(String partOfSpeech);

    @NotNull
    @StringLength(20)
    @Accessor("CASE_RULE")
    String getCaseRule();

    @Mutator("CASE_RULE")
    void setCaseRule(String caseRule);

    /** Inflected forms, one a line. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("TERM_FORMS")
    String getTermForms();

    @Mutator("TERM_FORMS")
    void setTermForms(String termForms);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("NOTE_TEXT")
    String getNoteText();

    @Mutator("NOTE_TEXT")
    void setNoteText(String noteText);

    /** 0 for the concept itself. */
    @NotNull
    @Accessor("REPLACED_BY")
    Long getReplacedBy();

    @Mutator("REPLACED_BY")
    void setReplacedBy(Long replacedBy);
}
