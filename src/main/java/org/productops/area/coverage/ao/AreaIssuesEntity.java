package org.productops.area.coverage.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for each area that has open issues, or none that was changed for some time, as it was counted last. */
@Preload
@Table("AREA_ISSUES")
public interface AreaIssuesEntity extends Entity {

    @NotNull
    @StringLength(63)
    @Accessor("AREA_KEY")
    String getAreaKey();

    @Mutator("AREA_KEY")
    void setAreaKey(String areaKey);

    /** Those that are not resolved. */
    @NotNull
    @Accessor("ISSUE_COUNT")
    Long getIssueCount();

    @Mutator("ISSUE_COUNT")
    void setIssueCount(Long issueCount);

    @NotNull
    @Accessor("QUIET_DAYS")
    int getQuietDays();

    @Mutator("QUIET_DAYS")
    void setQuietDays(int quietDays);
}
