package org.productops.glossary.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for each language in which it is said what a concept means. */
@Preload
@Table("CONCEPT_EXPLANATION")
public interface ConceptExplanationEntity extends Entity {

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

    @NotNull
    @Accessor("EXPLANATION_POSITION")
    Integer getExplanationPosition();

    @Mutator("EXPLANATION_POSITION")
    void setExplanationPosition(Integer explanationPosition);

    @NotNull
    @StringLength(35)
    @Accessor("LANGUAGE_TAG")
    String getLanguageTag();

    @Mutator("LANGUAGE_TAG")
    void setLanguageTag(String languageTag);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("DEFINITION")
    String getDefinition();

    @Mutator("DEFINITION")
    void setDefinition(String definition);

    /** Markdown. In a column of its own, which is read for single concepts only. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("LONG_TEXT")
    String getLongText();

    @Mutator("LONG_TEXT")
    void setLongText(String longText);
}
