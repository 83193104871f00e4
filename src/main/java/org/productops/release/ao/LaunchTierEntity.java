package org.productops.release.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for each tier that somebody has changed. */
@Preload
@Table("LAUNCH_TIER")
public interface LaunchTierEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("TIER_NUMBER")
    int getTierNumber();

    @Mutator("TIER_NUMBER")
    void setTierNumber(int tierNumber);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("ABOUT")
    String getAbout();

    @Mutator("ABOUT")
    void setAbout(String about);

    @NotNull
    @Accessor("LEAD_DAYS")
    int getLeadDays();

    @Mutator("LEAD_DAYS")
    void setLeadDays(int leadDays);

    /** The items as JSON. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("TIER_ITEMS")
    String getTierItems();

    @Mutator("TIER_ITEMS")
    void setTierItems(String tierItems);

    @NotNull
    @Accessor("ROW_VERSION")
    long getRowVersion();

    @Mutator("ROW_VERSION")
    void setRowVersion(long rowVersion);
}
