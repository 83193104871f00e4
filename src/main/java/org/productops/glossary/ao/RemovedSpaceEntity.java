package org.productops.glossary.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** A row for each space that was removed, until the next one is. */
@Preload
@Table("REMOVED_SPACE")
public interface RemovedSpaceEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("SPACE_ID")
    Long getSpaceId();

    @Mutator("SPACE_ID")
    void setSpaceId(Long spaceId);

    @NotNull
    @Accessor("SPACE_KEY")
    String getSpaceKey();

    @Mutator("SPACE_KEY")
    void setSpaceKey(String spaceKey);
}
