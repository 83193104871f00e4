package org.productops.glossary.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row for each space that chose which glossaries hold there. */
@Preload
@Table("GLOSSARY_CHOICE")
public interface GlossaryChoiceEntity extends Entity {

    /** The product's id of the space. */
    @NotNull
    @Unique
    @Accessor("SPACE_ID")
    Long getSpaceId();

    @Mutator("SPACE_ID")
    void setSpaceId(Long spaceId);

    /** Whether the same glossaries hold as everywhere; nothing in rows of older versions, which named those that do: read as no. */
    @Accessor("AS_EVERYWHERE")
    boolean isAsEverywhere();

    @Mutator("AS_EVERYWHERE")
    void setAsEverywhere(boolean asEverywhere);

    /** One a line, in their order; none where the same hold as everywhere. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("GLOSSARY_IDS")
    String getGlossaryIds();

    @Mutator("GLOSSARY_IDS")
    void setGlossaryIds(String glossaryIds);

    @NotNull
    @StringLength(20)
    @Accessor("HIGHLIGHT_MODE")
    String getHighlightMode();

    @Mutator("HIGHLIGHT_MODE")
    void setHighlightMode(String highlightMode);

    /** One a line. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("EXCLUSIONS")
    String getExclusions();

    @Mutator("EXCLUSIONS")
    void setExclusions(String exclusions);

    @NotNull
    @Accessor("ROW_VERSION")
    Long getRowVersion();

    @Mutator("ROW_VERSION")
    void setRowVersion(Long rowVersion);
}
