package org.productops.area.coverage.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for each area of which no issue was changed for some time, as it was counted last. */
@Preload
@Table("QUIET_AREA")
public interface QuietAreaEntity extends Entity {

    @NotNull
    @StringLength(63)
    @Accessor("AREA_KEY")
    String getAreaKey();

    @Mutator("AREA_KEY")
    void setAreaKey(String areaKey);

    @NotNull
    @Accessor("QUIET_DAYS")
    int getQuietDays();

    @Mutator("QUIET_DAYS")
    void setQuietDays(int quietDays);
}
