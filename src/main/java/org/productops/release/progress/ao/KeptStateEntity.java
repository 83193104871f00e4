package org.productops.release.progress.ao;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for each time that a version was released in Jira. */
@Preload
@Table("RELEASE_KEPT")
public interface KeptStateEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("RELEASE_ID")
    long getReleaseId();

    @Mutator("RELEASE_ID")
    void setReleaseId(long releaseId);

    @NotNull
    @Accessor("VERSION_ID")
    long getVersionId();

    @Mutator("VERSION_ID")
    void setVersionId(long versionId);

    @NotNull
    @Accessor("KEPT_AT")
    Date getKeptAt();

    @Mutator("KEPT_AT")
    void setKeptAt(Date keptAt);

    /** Who released it; null if nobody told. */
    @Accessor("USER_KEY")
    String getUserKey();

    @Mutator("USER_KEY")
    void setUserKey(String userKey);

    @NotNull
    @Accessor("TOTAL_COUNT")
    int getTotalCount();

    @Mutator("TOTAL_COUNT")
    void setTotalCount(int totalCount);

    @NotNull
    @Accessor("NOT_READY")
    int getNotReady();

    @Mutator("NOT_READY")
    void setNotReady(int notReady);

    @NotNull
    @Accessor("MANDATORY_OPEN")
    int getMandatoryOpen();

    @Mutator("MANDATORY_OPEN")
    void setMandatoryOpen(int mandatoryOpen);

    @NotNull
    @Accessor("LAUNCH_OPEN")
    int getLaunchOpen();

    @Mutator("LAUNCH_OPEN")
    void setLaunchOpen(int launchOpen);

    /** The names of the sides that had signed off, with blanks between them. */
    @Accessor("SIGNED_SIDES")
    String getSignedSides();

    @Mutator("SIGNED_SIDES")
    void setSignedSides(String signedSides);

    /** Who took it back; a dash if nobody told, null as long as it holds. */
    @Accessor("REOPENED_KEY")
    String getReopenedKey();

    @Mutator("REOPENED_KEY")
    void setReopenedKey(String reopenedKey);

    @Accessor("REOPENED_AT")
    Date getReopenedAt();

    @Mutator("REOPENED_AT")
    void setReopenedAt(Date reopenedAt);

    /** The issues as they were, as JSON. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("KEPT_ISSUES")
    String getKeptIssues();

    @Mutator("KEPT_ISSUES")
    void setKeptIssues(String keptIssues);
}
