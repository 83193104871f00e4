package org.productops.feedback.intake.ao;

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

/** A row for something that came in. */
@Preload
@Table("INTAKE_ENTRY")
public interface IntakeEntryEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("SOURCE_ID")
    long getSourceId();

    @Mutator("SOURCE_ID")
    void setSourceId(long sourceId);

    /** Null if it could not be found. */
    @Accessor("OWN_ID")
    String getOwnId();

    @Mutator("OWN_ID")
    void setOwnId(String ownId);

    /** Made of the source and its own id; of the body where there is none. Never the same twice. */
    @NotNull
    @Unique
    @StringLength(64)
    @Accessor("IDENTITY_HASH")
    String getIdentityHash();

    @Mutator("IDENTITY_HASH")
    void setIdentityHash(String identityHash);

    @NotNull
    @StringLength(64)
    @Accessor("BODY_HASH")
    String getBodyHash();

    @Mutator("BODY_HASH")
    void setBodyHash(String bodyHash);

    /** Null if it was not understood. */
    @StringLength(64)
    @Accessor("WORDS_HASH")
    String getWordsHash();

    @Mutator("WORDS_HASH")
    void setWordsHash(String wordsHash);

    /** As it was sent; null once that was removed. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("SENT_BODY")
    String getSentBody();

    @Mutator("SENT_BODY")
    void setSentBody(String sentBody);

    @NotNull
    @Indexed
    @Accessor("BODY_KEPT")
    boolean isBodyKept();

    @Mutator("BODY_KEPT")
    void setBodyKept(boolean bodyKept);

    /** What it says, in a line; null if nothing is to be said, or once that was removed. */
    @Accessor("ENTRY_LINE")
    String getEntryLine();

    @Mutator("ENTRY_LINE")
    void setEntryLine(String entryLine);

    @NotNull
    @Indexed
    @StringLength(20)
    @Accessor("ENTRY_STATE")
    String getEntryState();

    @Mutator("ENTRY_STATE")
    void setEntryState(String entryState);

    @NotNull
    @Accessor("ATTEMPT_COUNT")
    int getAttemptCount();

    @Mutator("ATTEMPT_COUNT")
    void setAttemptCount(int attemptCount);

    /** When it is tried next, or until when a node is about it. */
    @NotNull
    @Indexed
    @Accessor("DUE_AT")
    Date getDueAt();

    @Mutator("DUE_AT")
    void setDueAt(Date dueAt);

    /** Why no issue was made of it, as JSON; null if there is nothing to tell. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("REASON")
    String getReason();

    @Mutator("REASON")
    void setReason(String reason);

    /** 0 as long as no issue was made of it. */
    @NotNull
    @Indexed
    @Accessor("ISSUE_ID")
    long getIssueId();

    @Mutator("ISSUE_ID")
    void setIssueId(long issueId);

    @NotNull
    @Accessor("RECEIVED_AT")
    Date getReceivedAt();

    @Mutator("RECEIVED_AT")
    void setReceivedAt(Date receivedAt);

    @NotNull
    @Indexed
    @Accessor("CHANGED_AT")
    Date getChangedAt();

    @Mutator("CHANGED_AT")
    void setChangedAt(Date changedAt);

    @NotNull
    @Accessor("ROW_VERSION")
    long getRowVersion();

    @Mutator("ROW_VERSION")
    void setRowVersion(long rowVersion);
}
