package org.productops.common.imports.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for each part of a file. */
@Preload
@Table("IMPORT_PART")
public interface ImportPartEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("IMPORT_ID")
    Long getImportId();

    @Mutator("IMPORT_ID")
    void setImportId(Long importId);

    @Accessor("PART_POSITION")
    int getPartPosition();

    @Mutator("PART_POSITION")
    void setPartPosition(int partPosition);

    /** Bytes in base64, so few that every database takes them. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    @Accessor("PART_CONTENT")
    String getPartContent();

    @Mutator("PART_CONTENT")
    void setPartContent(String partContent);
}
