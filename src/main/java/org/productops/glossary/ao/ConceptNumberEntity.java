package org.productops.glossary.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for each id of a concept while it is made, see {@link ConceptNumbers}; none stays. */
@Preload
@Table("CONCEPT_NUMBER")
public interface ConceptNumberEntity extends Entity {

    /** Which rows were made together. */
    @NotNull
    @Indexed
    @StringLength(64)
    @Accessor("TOKEN_TEXT")
    String getTokenText();

    @Mutator("TOKEN_TEXT")
    void setTokenText(String tokenText);
}
