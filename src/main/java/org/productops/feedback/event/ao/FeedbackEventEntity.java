package org.productops.feedback.event.ao;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for each thing that happened to feedback. */
@Preload
@Table("FEEDBACK_EVENT")
public interface FeedbackEventEntity extends Entity {

    @NotNull
    @Indexed
    @StringLength(20)
    @Accessor("EVENT_KIND")
    String getEventKind();

    @Mutator("EVENT_KIND")
    void setEventKind(String eventKind);

    /** 0 if there is none; below 0 if the issue was deleted. */
    @NotNull
    @Indexed
    @Accessor("FEEDBACK_ID")
    long getFeedbackId();

    @Mutator("FEEDBACK_ID")
    void setFeedbackId(long feedbackId);

    /** 0 if there is none; below 0 if the issue was deleted. */
    @NotNull
    @Indexed
    @Accessor("DELIVERY_ID")
    long getDeliveryId();

    @Mutator("DELIVERY_ID")
    void setDeliveryId(long deliveryId);

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
    @Accessor("HAPPENED_AT")
    Date getHappenedAt();

    @Mutator("HAPPENED_AT")
    void setHappenedAt(Date happenedAt);
}
