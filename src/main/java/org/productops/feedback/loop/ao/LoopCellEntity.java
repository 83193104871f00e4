package org.productops.feedback.loop.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for what was counted of a project in a month; several if it is much. */
@Preload
@Table("LOOP_CELL")
public interface LoopCellEntity extends Entity {

    @NotNull
    @Accessor("PROJECT_ID")
    long getProjectId();

    @Mutator("PROJECT_ID")
    void setProjectId(long projectId);

    /** Such as {@code 2026-01}. */
    @NotNull
    @StringLength(7)
    @Accessor("COUNTED_MONTH")
    String getCountedMonth();

    @Mutator("COUNTED_MONTH")
    void setCountedMonth(String countedMonth);

    /** A line for each measure and area: the measure, the area, and the points with their numbers. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("COUNTED_POINTS")
    String getCountedPoints();

    @Mutator("COUNTED_POINTS")
    void setCountedPoints(String countedPoints);
}
