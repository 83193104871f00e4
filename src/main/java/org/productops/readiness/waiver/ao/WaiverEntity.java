package org.productops.readiness.waiver.ao;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for an override. */
@Preload
@Table("WAIVER")
public interface WaiverEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("ISSUE_ID")
    long getIssueId();

    @Mutator("ISSUE_ID")
    void setIssueId(long issueId);

    @NotNull
    @Accessor("CHECKLIST_ID")
    long getChecklistId();

    @Mutator("CHECKLIST_ID")
    void setChecklistId(long checklistId);

    /** Of the area when it was decided, or asked for; null for none. */
    @StringLength(63)
    @Accessor("WAIVER_AREA")
    String getWaiverArea();

    @Mutator("WAIVER_AREA")
    void setWaiverArea(String waiverArea);

    /** Whether it holds there and below alone; no in a row that is older than this column. */
    @Accessor("ONLY_IN_AREA")
    boolean isOnlyInArea();

    @Mutator("ONLY_IN_AREA")
    void setOnlyInArea(boolean onlyInArea);

    @NotNull
    @Indexed
    @StringLength(20)
    @Accessor("WAIVER_STATE")
    String getWaiverState();

    @Mutator("WAIVER_STATE")
    void setWaiverState(String waiverState);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("REASON")
    String getReason();

    @Mutator("REASON")
    void setReason(String reason);

    @NotNull
    @Accessor("LASTING_DAYS")
    int getLastingDays();

    @Mutator("LASTING_DAYS")
    void setLastingDays(int lastingDays);

    @NotNull
    @Accessor("ASKER_KEY")
    String getAskerKey();

    @Mutator("ASKER_KEY")
    void setAskerKey(String askerKey);

    @NotNull
    @Indexed
    @Accessor("ASKED_AT")
    Date getAskedAt();

    @Mutator("ASKED_AT")
    void setAskedAt(Date askedAt);

    @Accessor("DECIDER_KEY")
    String getDeciderKey();

    @Mutator("DECIDER_KEY")
    void setDeciderKey(String deciderKey);

    @Accessor("DECIDED_AT")
    Date getDecidedAt();

    @Mutator("DECIDED_AT")
    void setDecidedAt(Date decidedAt);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("ANSWER")
    String getAnswer();

    @Mutator("ANSWER")
    void setAnswer(String answer);

    @Indexed
    @Accessor("EXPIRES_AT")
    Date getExpiresAt();

    @Mutator("EXPIRES_AT")
    void setExpiresAt(Date expiresAt);

    /** Of who revoked or withdrew it. */
    @Accessor("ENDER_KEY")
    String getEnderKey();

    @Mutator("ENDER_KEY")
    void setEnderKey(String enderKey);

    @Accessor("ENDED_AT")
    Date getEndedAt();

    @Mutator("ENDED_AT")
    void setEndedAt(Date endedAt);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("END_REASON")
    String getEndReason();

    @Mutator("END_REASON")
    void setEndReason(String endReason);

    @NotNull
    @Accessor("ROW_VERSION")
    long getRowVersion();

    @Mutator("ROW_VERSION")
    void setRowVersion(long rowVersion);
}
