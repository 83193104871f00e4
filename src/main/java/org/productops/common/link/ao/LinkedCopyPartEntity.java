package org.productops.common.link.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A piece of a copy's JSON. */
@Preload
@Table("LINKED_COPY_PART")
public interface LinkedCopyPartEntity extends Entity {

    @NotNull
    @Indexed
    @StringLength(LinkedCopyEntity.LONGEST_NAME)
    @Accessor("COPY_NAME")
    String getCopyName();

    @Mutator("COPY_NAME")
    void setCopyName(String copyName);

    @NotNull
    @Accessor("PART_POSITION")
    Integer getPartPosition();

    @Mutator("PART_POSITION")
    void setPartPosition(Integer partPosition);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    @Accessor("PART_CONTENT")
    String getPartContent();

    @Mutator("PART_CONTENT")
    void setPartContent(String partContent);
}
