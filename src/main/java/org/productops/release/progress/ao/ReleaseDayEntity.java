package org.productops.release.progress.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for each day of a release. */
@Preload
@Table("RELEASE_DAY")
public interface ReleaseDayEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("RELEASE_ID")
    long getReleaseId();

    @Mutator("RELEASE_ID")
    void setReleaseId(long releaseId);

    /** The day, such as {@code 2026-01-31}: such texts stand in the order of their days. */
    @NotNull
    @Indexed
    @StringLength(10)
    @Accessor("COUNTED_ON")
    String getCountedOn();

    @Mutator("COUNTED_ON")
    void setCountedOn(String countedOn);

    @NotNull
    @Accessor("TOTAL_COUNT")
    int getTotalCount();

    @Mutator("TOTAL_COUNT")
    void setTotalCount(int totalCount);

    @NotNull
    @Accessor("RESOLVED_COUNT")
    int getResolvedCount();

    @Mutator("RESOLVED_COUNT")
    void setResolvedCount(int resolvedCount);

    @NotNull
    @Accessor("READY_COUNT")
    int getReadyCount();

    @Mutator("READY_COUNT")
    void setReadyCount(int readyCount);

    @NotNull
    @Accessor("MANDATORY_OPEN")
    int getMandatoryOpen();

    @Mutator("MANDATORY_OPEN")
    void setMandatoryOpen(int mandatoryOpen);

    @NotNull
    @Accessor("OVERRIDDEN_COUNT")
    int getOverriddenCount();

    @Mutator("OVERRIDDEN_COUNT")
    void setOverriddenCount(int overriddenCount);
}
