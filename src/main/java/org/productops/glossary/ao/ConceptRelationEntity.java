package org.productops.glossary.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for each other concept that a concept points to. */
@Preload
@Table("CONCEPT_RELATION")
public interface ConceptRelationEntity extends Entity {

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

    /** Whether the other one is more general; see {@link RelationKind}. */
    @NotNull
    @StringLength(20)
    @Accessor("RELATION_KIND")
    String getRelationKind();

    @Mutator("RELATION_KIND")
    void setRelationKind(String relationKind);

    @NotNull
    @Accessor("OTHER_ID")
    Long getOtherId();

    @Mutator("OTHER_ID")
    void setOtherId(Long otherId);
}
