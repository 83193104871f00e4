package org.productops.common.imports.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for each thing that an import changed. */
@Preload
@Table("IMPORT_CHANGE")
public interface ImportChangeEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("IMPORT_ID")
    Long getImportId();

    @Mutator("IMPORT_ID")
    void setImportId(Long importId);

    @NotNull
    @Accessor("RECORD_KEY")
    String getRecordKey();

    @Mutator("RECORD_KEY")
    void setRecordKey(String recordKey);

    /** The thing as it was; null if it was not there. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("STATE_BEFORE")
    String getStateBefore();

    @Mutator("STATE_BEFORE")
    void setStateBefore(String stateBefore);

    @NotNull
    @Accessor("RECORD_VERSION")
    Long getRecordVersion();

    @Mutator("RECORD_VERSION")
    void setRecordVersion(Long recordVersion);
}
