package org.productops.readiness.gate.ao;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** A row for each item that was open in a refusal. It names no issue and nobody, and outlives the issue for the figures. */
@Preload
@Table("REFUSAL_ITEM")
public interface RefusalItemEntity extends Entity {

    /** See {@link RefusalEntity#getRefusalId}. */
    @NotNull
    @Accessor("REFUSAL_ID")
    long getRefusalId();

    @Mutator("REFUSAL_ID")
    void setRefusalId(long refusalId);

    @NotNull
    @Indexed
    @Accessor("CHECKLIST_ID")
    long getChecklistId();

    @Mutator("CHECKLIST_ID")
    void setChecklistId(long checklistId);

    /** Negative for an item of a single issue. */
    @NotNull
    @Accessor("ITEM_ID")
    long getItemId();

    @Mutator("ITEM_ID")
    void setItemId(long itemId);

    @NotNull
    @Indexed
    @Accessor("REFUSED_AT")
    Date getRefusedAt();

    @Mutator("REFUSED_AT")
    void setRefusedAt(Date refusedAt);

    /** The class of the check that failed to run; empty if none did. */
    @Accessor("FAILED_CHECK")
    String getFailedCheck();

    @Mutator("FAILED_CHECK")
    void setFailedCheck(String failedCheck);
}
