package org.productops.glossary.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** As it was before {@link ConceptTermEntity}: a row for each designation of a term: its name, its abbreviation, each synonym. */
@Preload
@Table("TERM_DESIGNATION")
interface OldTermDesignationEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("TERM_ID")
    Integer getTermId();

    @Mutator("TERM_ID")
    void setTermId(Integer termId);

    @NotNull
    @Indexed
    @Accessor("SPACE_ID")
    Long getSpaceId();

    @Mutator("SPACE_ID")
    void setSpaceId(Long spaceId);

    /** What kind of designation it is; see {@link OldDesignationKind}. */
    @NotNull
    @StringLength(20)
    @Accessor("DESIGNATION_KIND")
    String getDesignationKind();

    @Mutator("DESIGNATION_KIND")
    void setDesignationKind(String designationKind);

    /** The place among the synonyms. */
    @NotNull
    @Accessor("DESIGNATION_POSITION")
    Integer getDesignationPosition();

    @Mutator("DESIGNATION_POSITION")
    void setDesignationPosition(Integer designationPosition);

    /** The designation as it was written. */
    @NotNull
    @StringLength(100)
    @Accessor("DESIGNATION_TEXT")
    String getDesignationText();

    @Mutator("DESIGNATION_TEXT")
    void setDesignationText(String designationText);

    /** What had to be unique. */
    @NotNull
    @Unique
    @StringLength(64)
    @Accessor("DESIGNATION_KEY")
    String getDesignationKey();

    @Mutator("DESIGNATION_KEY")
    void setDesignationKey(String designationKey);
}
