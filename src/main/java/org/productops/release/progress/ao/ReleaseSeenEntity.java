package org.productops.release.progress.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for each issue that a release has had. */
@Preload
@Table("RELEASE_SEEN")
public interface ReleaseSeenEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("RELEASE_ID")
    long getReleaseId();

    @Mutator("RELEASE_ID")
    void setReleaseId(long releaseId);

    @NotNull
    @Indexed
    @Accessor("ISSUE_ID")
    long getIssueId();

    @Mutator("ISSUE_ID")
    void setIssueId(long issueId);

    /** The day on which it was in the release first, such as {@code 2026-01-31}. */
    @NotNull
    @StringLength(10)
    @Accessor("SEEN_ON")
    String getSeenOn();

    @Mutator("SEEN_ON")
    void setSeenOn(String seenOn);
}
