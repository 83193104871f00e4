package org.productops.glossary.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** A row for each concept whose words another one has taken over. */
@Preload
@Table("MERGED_CONCEPT")
public interface MergedConceptEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("GLOSSARY_ID")
    Long getGlossaryId();

    @Mutator("GLOSSARY_ID")
    void setGlossaryId(Long glossaryId);

    /** The id of the one that is gone. */
    @NotNull
    @Indexed
    @Accessor("CONCEPT_ID")
    Long getConceptId();

    @Mutator("CONCEPT_ID")
    void setConceptId(Long conceptId);

    /** The id of the one that has its words. */
    @NotNull
    @Accessor("INTO_ID")
    Long getIntoId();

    @Mutator("INTO_ID")
    void setIntoId(Long intoId);
}
