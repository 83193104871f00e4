package org.productops.outcome.ao;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for something that was done with a criterion. */
@Preload
@Table("CRITERION_CHANGE")
public interface CriterionChangeEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("ISSUE_ID")
    long getIssueId();

    @Mutator("ISSUE_ID")
    void setIssueId(long issueId);

    @NotNull
    @Accessor("CRITERION_ID")
    long getCriterionId();

    @Mutator("CRITERION_ID")
    void setCriterionId(long criterionId);

    @NotNull
    @StringLength(30)
    @Accessor("CHANGE_ACTION")
    String getChangeAction();

    @Mutator("CHANGE_ACTION")
    void setChangeAction(String changeAction);

    @StringLength(255)
    @Accessor("MEASURE")
    String getMeasure();

    @Mutator("MEASURE")
    void setMeasure(String measure);

    @NotNull
    @StringLength(255)
    @Accessor("USER_KEY")
    String getUserKey();

    @Mutator("USER_KEY")
    void setUserKey(String userKey);

    @NotNull
    @Accessor("CHANGED_AT")
    Date getChangedAt();

    @Mutator("CHANGED_AT")
    void setChangedAt(Date changedAt);

    @Accessor("AFTERWARDS")
    boolean isAfterwards();

    @Mutator("AFTERWARDS")
    void setAfterwards(boolean afterwards);

    /** The fields before and after, as JSON. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("FIELD_CHANGES")
    String getFieldChanges();

    @Mutator("FIELD_CHANGES")
    void setFieldChanges(String fieldChanges);
}
