package org.productops.area.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row for each key that an area had which is not there any more, so that no other area ever gets it. */
@Preload
@Table("AREA_FORMER_KEY")
public interface AreaFormerKeyEntity extends Entity {

    @NotNull
    @Unique
    @StringLength(63)
    @Accessor("FORMER_KEY")
    String getFormerKey();

    @Mutator("FORMER_KEY")
    void setFormerKey(String formerKey);

    /** The key of the area into which it was merged; null if it was deleted, see {@code AreaRows.WITHDRAWN}. */
    @StringLength(63)
    @Accessor("SUCCESSOR_KEY")
    String getSuccessorKey();

    @Mutator("SUCCESSOR_KEY")
    void setSuccessorKey(String successorKey);

    /** The revision of the library in which it ended. */
    @NotNull
    @Indexed
    @Accessor("CHANGED_IN")
    Long getChangedIn();

    @Mutator("CHANGED_IN")
    void setChangedIn(Long changedIn);
}
