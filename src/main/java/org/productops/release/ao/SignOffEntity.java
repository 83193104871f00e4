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

/** A row for each sign-off of a release. */
@Preload
@Table("RELEASE_SIGN_OFF")
public interface SignOffEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("RELEASE_ID")
    long getReleaseId();

    @Mutator("RELEASE_ID")
    void setReleaseId(long releaseId);

    @NotNull
    @StringLength(30)
    @Accessor("SIGN_SIDE")
    String getSignSide();

    @Mutator("SIGN_SIDE")
    void setSignSide(String signSide);

    @NotNull
    @Accessor("USER_KEY")
    String getUserKey();

    @Mutator("USER_KEY")
    void setUserKey(String userKey);

    @NotNull
    @Accessor("SIGNED_AT")
    Date getSignedAt();

    @Mutator("SIGNED_AT")
    void setSignedAt(Date signedAt);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("NOTE_TEXT")
    String getNoteText();

    @Mutator("NOTE_TEXT")
    void setNoteText(String noteText);

    /** Who has taken it back; null as long as it holds. */
    @Accessor("REVOKED_KEY")
    String getRevokedKey();

    @Mutator("REVOKED_KEY")
    void setRevokedKey(String revokedKey);

    @Accessor("REVOKED_AT")
    Date getRevokedAt();

    @Mutator("REVOKED_AT")
    void setRevokedAt(Date revokedAt);

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
