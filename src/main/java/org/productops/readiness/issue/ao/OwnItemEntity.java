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

/** A row for an item that a team has added to one issue. */
@Preload
@Table("OWN_ITEM")
public interface OwnItemEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("ISSUE_ID")
    long getIssueId();

    @Mutator("ISSUE_ID")
    void setIssueId(long issueId);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("ITEM_TEXT")
    String getItemText();

    @Mutator("ITEM_TEXT")
    void setItemText(String itemText);

    @NotNull
    @Accessor("MANDATORY")
    boolean isMandatory();

    @Mutator("MANDATORY")
    void setMandatory(boolean mandatory);

    @NotNull
    @Accessor("ADDED_BY_KEY")
    String getAddedByKey();

    @Mutator("ADDED_BY_KEY")
    void setAddedByKey(String addedByKey);

    @NotNull
    @Accessor("ADDED_AT")
    Date getAddedAt();

    @Mutator("ADDED_AT")
    void setAddedAt(Date addedAt);
}
