package org.productops.readiness.gate.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for a part of what became of an item on a day. */
@Preload
@Table("ITEM_DAY")
public interface ItemDayEntity extends Entity {

    /** The day, such as {@code 2026-01-31}: such texts stand in the order of their days. */
    @NotNull
    @Indexed
    @StringLength(10)
    @Accessor("COUNTED_ON")
    String getCountedOn();

    @Mutator("COUNTED_ON")
    void setCountedOn(String countedOn);

    @NotNull
    @Accessor("ITEM_ID")
    long getItemId();

    @Mutator("ITEM_ID")
    void setItemId(long itemId);

    @NotNull
    @Accessor("ASKED_COUNT")
    int getAskedCount();

    @Mutator("ASKED_COUNT")
    void setAskedCount(int askedCount);

    @NotNull
    @Accessor("BLOCKED_COUNT")
    int getBlockedCount();

    @Mutator("BLOCKED_COUNT")
    void setBlockedCount(int blockedCount);

    @NotNull
    @Accessor("TRIAL_COUNT")
    int getTrialCount();

    @Mutator("TRIAL_COUNT")
    void setTrialCount(int trialCount);

    @NotNull
    @Accessor("OVERRIDDEN_COUNT")
    int getOverriddenCount();

    @Mutator("OVERRIDDEN_COUNT")
    void setOverriddenCount(int overriddenCount);

    @NotNull
    @Accessor("NOT_APPLICABLE_COUNT")
    int getNotApplicableCount();

    @Mutator("NOT_APPLICABLE_COUNT")
    void setNotApplicableCount(int notApplicableCount);

    @NotNull
    @Accessor("HURRIED_COUNT")
    int getHurriedCount();

    @Mutator("HURRIED_COUNT")
    void setHurriedCount(int hurriedCount);

    @NotNull
    @Accessor("LEFT_OPEN_COUNT")
    int getLeftOpenCount();

    @Mutator("LEFT_OPEN_COUNT")
    void setLeftOpenCount(int leftOpenCount);
}
