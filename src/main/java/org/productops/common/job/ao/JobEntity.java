package org.productops.common.job.ao;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for each job. */
@Preload
@Table("JOB")
public interface JobEntity extends Entity {

    @NotNull
    @StringLength(50)
    @Accessor("JOB_KIND")
    String getJobKind();

    @Mutator("JOB_KIND")
    void setJobKind(String jobKind);

    /** A text and its arguments as JSON: {@code {"key":…,"arguments":[…]}}. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    @Accessor("JOB_TITLE")
    String getJobTitle();

    @Mutator("JOB_TITLE")
    void setJobTitle(String jobTitle);

    @NotNull
    @Indexed
    @Accessor("USER_KEY")
    String getUserKey();

    @Mutator("USER_KEY")
    void setUserKey(String userKey);

    @NotNull
    @StringLength(20)
    @Accessor("JOB_STATE")
    String getJobState();

    @Mutator("JOB_STATE")
    void setJobState(String jobState);

    @Accessor("STEPS_DONE")
    int getStepsDone();

    @Mutator("STEPS_DONE")
    void setStepsDone(int stepsDone);

    @Accessor("STEPS_TOTAL")
    int getStepsTotal();

    @Mutator("STEPS_TOTAL")
    void setStepsTotal(int stepsTotal);

    /** As the title; null as long as the job goes on. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("JOB_MESSAGE")
    String getJobMessage();

    @Mutator("JOB_MESSAGE")
    void setJobMessage(String jobMessage);

    @NotNull
    @Accessor("STARTED_AT")
    Date getStartedAt();

    @Mutator("STARTED_AT")
    void setStartedAt(Date startedAt);

    @NotNull
    @Indexed
    @Accessor("SEEN_AT")
    Date getSeenAt();

    @Mutator("SEEN_AT")
    void setSeenAt(Date seenAt);

    @Accessor("STOP_ASKED")
    boolean isStopAsked();

    @Mutator("STOP_ASKED")
    void setStopAsked(boolean stopAsked);
}
