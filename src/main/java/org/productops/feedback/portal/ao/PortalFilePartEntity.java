package org.productops.feedback.portal.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A part of what is in a file. */
@Preload
@Table("FEEDBACK_FILE_PART")
public interface PortalFilePartEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("FILE_ID")
    Long getFileId();

    @Mutator("FILE_ID")
    void setFileId(Long fileId);

    @NotNull
    @Accessor("PART_POSITION")
    Integer getPartPosition();

    @Mutator("PART_POSITION")
    void setPartPosition(Integer partPosition);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("PART_CONTENT")
    String getPartContent();

    @Mutator("PART_CONTENT")
    void setPartContent(String partContent);
}
