package org.productops.glossary.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for each term. */
@Preload
@Table("TERM")
public interface TermEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("SPACE_KEY")
    String getSpaceKey();

    @Mutator("SPACE_KEY")
    void setSpaceKey(String spaceKey);

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
    @Accessor("VERSION_NUMBER")
    Long getVersionNumber();

    @Mutator("VERSION_NUMBER")
    void setVersionNumber(Long versionNumber);
}
