package org.productops.feedback.delivery.ao;

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

/** A row for each issue that is followed because of feedback, or because it says what success is. */
@Preload
@Table("DELIVERY_ITEM")
public interface DeliveryItemEntity extends Entity {

    @NotNull
    @Unique
    @Accessor("ISSUE_ID")
    Long getIssueId();

    @Mutator("ISSUE_ID")
    void setIssueId(Long issueId);

    @NotNull
    @Indexed
    @Accessor("PROJECT_ID")
    long getProjectId();

    @Mutator("PROJECT_ID")
    void setProjectId(long projectId);

    @StringLength(63)
    @Accessor("AREA_KEY")
    String getAreaKey();

    @Mutator("AREA_KEY")
    void setAreaKey(String areaKey);

    @NotNull
    @Indexed
    @StringLength(20)
    @Accessor("DELIVERY_STATE")
    String getDeliveryState();

    @Mutator("DELIVERY_STATE")
    void setDeliveryState(String deliveryState);

    @Accessor("STARTED_AT")
    Date getStartedAt();

    @Mutator("STARTED_AT")
    void setStartedAt(Date startedAt);

    @Accessor("RESOLVED_AT")
    Date getResolvedAt();

    @Mutator("RESOLVED_AT")
    void setResolvedAt(Date resolvedAt);

    @Accessor("RELEASED_AT")
    Date getReleasedAt();

    @Mutator("RELEASED_AT")
    void setReleasedAt(Date releasedAt);

    @NotNull
    @Accessor("FEEDBACK_COUNT")
    int getFeedbackCount();

    @Mutator("FEEDBACK_COUNT")
    void setFeedbackCount(int feedbackCount);

    @NotNull
    @Accessor("HAS_CRITERION")
    boolean isHasCriterion();

    @Mutator("HAS_CRITERION")
    void setHasCriterion(boolean hasCriterion);
}
