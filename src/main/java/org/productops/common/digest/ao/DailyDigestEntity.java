package org.productops.common.digest.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row for each user who ever got the daily mail or wants none. */
@Preload
@Table("DAILY_DIGEST")
public interface DailyDigestEntity extends Entity {

    @NotNull
    @Unique
    @StringLength(255)
    @Accessor("USER_KEY")
    String getUserKey();

    @Mutator("USER_KEY")
    void setUserKey(String userKey);

    /** The last day of which the user got the mail, such as {@code 2026-12-31}; null if there was none. */
    @StringLength(10)
    @Accessor("SENT_ON")
    String getSentOn();

    @Mutator("SENT_ON")
    void setSentOn(String sentOn);

    /** Whether the user wants none. */
    @Accessor("SWITCHED_OFF")
    boolean isSwitchedOff();

    @Mutator("SWITCHED_OFF")
    void setSwitchedOff(boolean switchedOff);
}
