package org.productops.readiness.gate.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for a part of how many transitions a checklist was asked for on a day. */
@Preload
@Table("JUDGED_DAY")
public interface JudgedDayEntity extends Entity {

    /** The day, such as {@code 2026-01-31}: such texts stand in the order of their days. */
    @NotNull
    @Indexed
    @StringLength(10)
    @Accessor("COUNTED_ON")
    String getCountedOn();

    @Mutator("COUNTED_ON")
    void setCountedOn(String countedOn);

    @NotNull
    @Indexed
    @Accessor("CHECKLIST_ID")
    long getChecklistId();

    @Mutator("CHECKLIST_ID")
    void setChecklistId(long checklistId);

    @NotNull
    @Accessor("PROJECT_ID")
    long getProjectId();

    @Mutator("PROJECT_ID")
    void setProjectId(long projectId);

    @Accessor("WORKFLOW_NAME")
    String getWorkflowName();

    @Mutator("WORKFLOW_NAME")
    void setWorkflowName(String workflowName);

    @Accessor("TRANSITION_NAME")
    String getTransitionName();

    @Mutator("TRANSITION_NAME")
    void setTransitionName(String transitionName);

    /** Whether it was asked for on trial only; no in a row that is older than this column. */
    @Accessor("IS_TRIAL")
    boolean isTrial();

    @Mutator("IS_TRIAL")
    void setTrial(boolean trial);

    @NotNull
    @Accessor("JUDGED_COUNT")
    int getJudgedCount();

    @Mutator("JUDGED_COUNT")
    void setJudgedCount(int judgedCount);

    @NotNull
    @Accessor("LOST_COUNT")
    int getLostCount();

    @Mutator("LOST_COUNT")
    void setLostCount(int lostCount);
}
