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

/** A row for something that was done to an item of an issue. Never changed. */
@Preload
@Table("ITEM_CHANGE")
public interface ItemChangeEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("ISSUE_ID")
    long getIssueId();

    @Mutator("ISSUE_ID")
    void setIssueId(long issueId);

    @NotNull
    @Indexed
    @Accessor("CHECKLIST_ID")
    long getChecklistId();

    @Mutator("CHECKLIST_ID")
    void setChecklistId(long checklistId);

    @NotNull
    @Indexed
    @Accessor("ITEM_ID")
    long getItemId();

    @Mutator("ITEM_ID")
    void setItemId(long itemId);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("ITEM_TEXT")
    String getItemText();

    @Mutator("ITEM_TEXT")
    void setItemText(String itemText);

    @NotNull
    @StringLength(30)
    @Accessor("CHANGE_ACTION")
    String getChangeAction();

    @Mutator("CHANGE_ACTION")
    void setChangeAction(String changeAction);

    @NotNull
    @Accessor("USER_KEY")
    String getUserKey();

    @Mutator("USER_KEY")
    void setUserKey(String userKey);

    @NotNull
    @Indexed
    @Accessor("CHANGED_AT")
    Date getChangedAt();

    @Mutator("CHANGED_AT")
    void setChangedAt(Date changedAt);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("CHANGE_DETAIL")
    String getChangeDetail();

    @Mutator("CHANGE_DETAIL")
    void setChangeDetail(String changeDetail);
}
