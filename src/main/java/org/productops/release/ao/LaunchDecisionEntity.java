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

/** A row for each decision on a release. */
@Preload
@Table("LAUNCH_DECISION")
public interface LaunchDecisionEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("RELEASE_ID")
    long getReleaseId();

    @Mutator("RELEASE_ID")
    void setReleaseId(long releaseId);

    @NotNull
    @Accessor("GOES_OUT")
    boolean isGoesOut();

    @Mutator("GOES_OUT")
    void setGoesOut(boolean goesOut);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("REASON")
    String getReason();

    @Mutator("REASON")
    void setReason(String reason);

    @NotNull
    @Accessor("USER_KEY")
    String getUserKey();

    @Mutator("USER_KEY")
    void setUserKey(String userKey);

    @NotNull
    @Accessor("DECIDED_AT")
    Date getDecidedAt();

    @Mutator("DECIDED_AT")
    void setDecidedAt(Date decidedAt);

    /** Null as long as the release was not reopened since. */
    @Accessor("REOPENED_KEY")
    String getReopenedKey();

    @Mutator("REOPENED_KEY")
    void setReopenedKey(String reopenedKey);

    @Accessor("REOPENED_AT")
    Date getReopenedAt();

    @Mutator("REOPENED_AT")
    void setReopenedAt(Date reopenedAt);

    /** What was open then; null if nobody kept it. */
    @Accessor("MANDATORY_OPEN")
    Integer getMandatoryOpen();

    @Mutator("MANDATORY_OPEN")
    void setMandatoryOpen(Integer mandatoryOpen);

    @Accessor("LAUNCH_OPEN")
    Integer getLaunchOpen();

    @Mutator("LAUNCH_OPEN")
    void setLaunchOpen(Integer launchOpen);

    @Accessor("SIGNED_SIDES")
    String getSignedSides();

    @Mutator("SIGNED_SIDES")
    void setSignedSides(String signedSides);
}
