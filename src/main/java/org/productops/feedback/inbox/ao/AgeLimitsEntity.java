package org.productops.feedback.inbox.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row for each project that has agreed on how old feedback may get. */
@Preload
@Table("FEEDBACK_LIMIT")
public interface AgeLimitsEntity extends Entity {

    @NotNull
    @Unique
    @Accessor("PROJECT_ID")
    Long getProjectId();

    @Mutator("PROJECT_ID")
    void setProjectId(Long projectId);

    /** 0 for none. */
    @NotNull
    @Accessor("TRIAGE_DAYS")
    Integer getTriageDays();

    @Mutator("TRIAGE_DAYS")
    void setTriageDays(Integer triageDays);

    /** 0 for none. */
    @NotNull
    @Accessor("ANSWER_DAYS")
    Integer getAnswerDays();

    @Mutator("ANSWER_DAYS")
    void setAnswerDays(Integer answerDays);

    @NotNull
    @Accessor("ROW_VERSION")
    Long getRowVersion();

    @Mutator("ROW_VERSION")
    void setRowVersion(Long rowVersion);
}
