package org.productops.style.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row for each space that chose which style guides hold in it. */
@Preload
@Table("STYLE_CHOICE")
public interface StyleChoiceEntity extends Entity {

    /** The product's id of the space. */
    @NotNull
    @Unique
    @Accessor("SPACE_ID")
    Long getSpaceId();

    @Mutator("SPACE_ID")
    void setSpaceId(Long spaceId);

    /** One a line, in their order: the id, a tab and since when, in milliseconds. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("GUIDE_IDS")
    String getGuideIds();

    @Mutator("GUIDE_IDS")
    void setGuideIds(String guideIds);

    @NotNull
    @Accessor("ROW_VERSION")
    Long getRowVersion();

    @Mutator("ROW_VERSION")
    void setRowVersion(Long rowVersion);
}
