package org.productops.glossary.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** As it was before {@link ConceptEntity}: a row for each term. */
@Preload
@Table("TERM")
interface OldTermEntity extends Entity {

    /** The product's id of the space: another space may get its key, but never its id. */
    @NotNull
    @Indexed
    @Accessor("SPACE_ID")
    Long getSpaceId();

    @Mutator("SPACE_ID")
    void setSpaceId(Long spaceId);

    @NotNull
    @StringLength(100)
    @Accessor("TERM_NAME")
    String getTermName();

    @Mutator("TERM_NAME")
    void setTermName(String termName);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("DEFINITION")
    String getDefinition();

    @Mutator("DEFINITION")
    void setDefinition(String definition);

    @NotNull
    @Accessor("ROW_VERSION")
    Long getRowVersion();

    @Mutator("ROW_VERSION")
    void setRowVersion(Long rowVersion);

    /** The revision of the glossary in which the term was changed last. */
    @NotNull
    @Indexed
    @Accessor("CHANGED_IN")
    Long getChangedIn();

    @Mutator("CHANGED_IN")
    void setChangedIn(Long changedIn);
}
