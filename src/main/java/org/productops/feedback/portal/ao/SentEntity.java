package org.productops.feedback.portal.ao;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row for each piece of feedback that somebody sent. */
@Preload
@Table("FEEDBACK_SENT")
public interface SentEntity extends Entity {

    @NotNull
    @Unique
    @StringLength(64)
    @Accessor("TOKEN_TEXT")
    String getTokenText();

    @Mutator("TOKEN_TEXT")
    void setTokenText(String tokenText);

    @NotNull
    @Indexed
    @Accessor("PROJECT_ID")
    Long getProjectId();

    @Mutator("PROJECT_ID")
    void setProjectId(Long projectId);

    @NotNull
    @Indexed
    @StringLength(255)
    @Accessor("USER_KEY")
    String getUserKey();

    @Mutator("USER_KEY")
    void setUserKey(String userKey);

    @StringLength(255)
    @Accessor("SENT_THROUGH")
    String getSentThrough();

    @Mutator("SENT_THROUGH")
    void setSentThrough(String sentThrough);

    /** What was said, as JSON. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("SAID")
    String getSaid();

    @Mutator("SAID")
    void setSaid(String said);

    @NotNull
    @Indexed
    @Accessor("SENT_AT")
    Date getSentAt();

    @Mutator("SENT_AT")
    void setSentAt(Date sentAt);

    @NotNull
    @StringLength(255)
    @Accessor("OWNER_KEY")
    String getOwnerKey();

    @Mutator("OWNER_KEY")
    void setOwnerKey(String ownerKey);

    /** 0 as long as there is none, below that if there will be none. */
    @NotNull
    @Indexed
    @Accessor("ISSUE_ID")
    Long getIssueId();

    @Mutator("ISSUE_ID")
    void setIssueId(Long issueId);

    /** What stands in the queue of the intake for it; null for what was sent before there was one queue. */
    @Indexed
    @Accessor("ENTRY_ID")
    Long getEntryId();

    @Mutator("ENTRY_ID")
    void setEntryId(Long entryId);

    /** Of what it is a duplicate into which it is still to be merged; null if of nothing. */
    @Indexed
    @StringLength(64)
    @Accessor("ORIGINAL_TOKEN")
    String getOriginalToken();

    @Mutator("ORIGINAL_TOKEN")
    void setOriginalToken(String originalToken);
}
