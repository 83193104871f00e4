package org.productops.readiness.issue.ao;

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

/** A row for what people have said about an item of an issue. */
@Preload
@Table("CHECK_TICK")
public interface CheckTickEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("ISSUE_ID")
    long getIssueId();

    @Mutator("ISSUE_ID")
    void setIssueId(long issueId);

    @NotNull
    @Indexed
    @Accessor("ITEM_ID")
    long getItemId();

    @Mutator("ITEM_ID")
    void setItemId(long itemId);

    /** Issue and item in one, so that the database itself keeps a second tick of an item out. */
    @NotNull
    @Unique
    @StringLength(50)
    @Accessor("TICK_KEY")
    String getTickKey();

    @Mutator("TICK_KEY")
    void setTickKey(String tickKey);

    @NotNull
    @Accessor("USER_KEY")
    String getUserKey();

    @Mutator("USER_KEY")
    void setUserKey(String userKey);

    @NotNull
    @Accessor("TICKED_AT")
    Date getTickedAt();

    @Mutator("TICKED_AT")
    void setTickedAt(Date tickedAt);

    /** What was said; null for a tick that is older than this column. */
    @Indexed
    @StringLength(30)
    @Accessor("MARK_STATUS")
    String getMarkStatus();

    @Mutator("MARK_STATUS")
    void setMarkStatus(String markStatus);

    /** Null for none. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("MARK_REASON")
    String getMarkReason();

    @Mutator("MARK_REASON")
    void setMarkReason(String markReason);

    /** Null or empty for nobody. */
    @Indexed
    @Accessor("ASSIGNEE_KEY")
    String getAssigneeKey();

    @Mutator("ASSIGNEE_KEY")
    void setAssigneeKey(String assigneeKey);
}
