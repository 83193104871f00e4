package org.productops.area.coverage.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for each figure of each day. */
@Preload
@Table("COVERAGE_DAY")
public interface CoverageDayEntity extends Entity {

    /** The day, such as {@code 2026-01-31}: such texts stand in the order of their days. */
    @NotNull
    @Indexed
    @StringLength(10)
    @Accessor("COUNTED_ON")
    String getCountedOn();

    @Mutator("COUNTED_ON")
    void setCountedOn(String countedOn);

    @NotNull
    @StringLength(30)
    @Accessor("GAP_KIND")
    String getGapKind();

    @Mutator("GAP_KIND")
    void setGapKind(String gapKind);

    @NotNull
    @Accessor("OPEN_COUNT")
    int getOpenCount();

    @Mutator("OPEN_COUNT")
    void setOpenCount(int openCount);

    @NotNull
    @Accessor("EXCUSED_COUNT")
    int getExcusedCount();

    @Mutator("EXCUSED_COUNT")
    void setExcusedCount(int excusedCount);

    @NotNull
    @Accessor("TOTAL_COUNT")
    int getTotalCount();

    @Mutator("TOTAL_COUNT")
    void setTotalCount(int totalCount);
}
