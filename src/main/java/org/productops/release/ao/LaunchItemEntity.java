package org.productops.release.ao;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for each thing to be done for a launch. */
@Preload
@Table("LAUNCH_ITEM")
public interface LaunchItemEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("RELEASE_ID")
    long getReleaseId();

    @Mutator("RELEASE_ID")
    void setReleaseId(long releaseId);

    @NotNull
    @Accessor("ITEM_POSITION")
    int getItemPosition();

    @Mutator("ITEM_POSITION")
    void setItemPosition(int itemPosition);

    @NotNull
    @StringLength(30)
    @Accessor("ITEM_SIDE")
    String getItemSide();

    @Mutator("ITEM_SIDE")
    void setItemSide(String itemSide);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("ITEM_TEXT")
    String getItemText();

    @Mutator("ITEM_TEXT")
    void setItemText(String itemText);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("HELP_TEXT")
    String getHelpText();

    @Mutator("HELP_TEXT")
    void setHelpText(String helpText);

    @NotNull
    @Accessor("LEAD_DAYS")
    int getLeadDays();

    @Mutator("LEAD_DAYS")
    void setLeadDays(int leadDays);

    @NotNull
    @Accessor("TIER")
    int getTier();

    @Mutator("TIER")
    void setTier(int tier);

    /** Who does it; null as long as nobody does. */
    @Indexed
    @Accessor("OWNER_KEY")
    String getOwnerKey();

    @Mutator("OWNER_KEY")
    void setOwnerKey(String ownerKey);

    /** Who has said that it is done; null as long as it is open. */
    @Accessor("DONE_KEY")
    String getDoneKey();

    @Mutator("DONE_KEY")
    void setDoneKey(String doneKey);

    @Accessor("DONE_AT")
    Date getDoneAt();

    @Mutator("DONE_AT")
    void setDoneAt(Date doneAt);

    @NotNull
    @Accessor("ROW_VERSION")
    long getRowVersion();

    @Mutator("ROW_VERSION")
    void setRowVersion(long rowVersion);
}
