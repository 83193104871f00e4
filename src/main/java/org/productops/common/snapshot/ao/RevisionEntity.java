package org.productops.common.snapshot.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row for each snapshot and key that was ever changed. */
@Preload
@Table("REVISION")
public interface RevisionEntity extends Entity {

    @NotNull
    @Unique
    @Accessor("SNAPSHOT_NAME")
    String getSnapshotName();

    @Mutator("SNAPSHOT_NAME")
    void setSnapshotName(String snapshotName);

    @NotNull
    @Accessor("REVISION_NUMBER")
    Long getRevisionNumber();

    @Mutator("REVISION_NUMBER")
    void setRevisionNumber(Long revisionNumber);
}
