package org.productops.area.review.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row for each user who ever got the weekly mail or wants none. */
@Preload
@Table("AREA_DIGEST")
public interface AreaDigestEntity extends Entity {

    @NotNull
    @Unique
    @StringLength(255)
    @Accessor("USER_KEY")
    String getUserKey();

    @Mutator("USER_KEY")
    void setUserKey(String userKey);

    /** The last week of which the user got the mail, such as {@code 2026-W09}; null if there was none. */
    @StringLength(8)
    @Accessor("SENT_WEEK")
    String getSentWeek();

    @Mutator("SENT_WEEK")
    void setSentWeek(String sentWeek);

    /** Whether the user wants none. */
    @Accessor("SWITCHED_OFF")
    boolean isSwitchedOff();

    @Mutator("SWITCHED_OFF")
    void setSwitchedOff(boolean switchedOff);
}
