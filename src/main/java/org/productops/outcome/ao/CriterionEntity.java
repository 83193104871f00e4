package org.productops.outcome.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for a success criterion. */
@Preload
@Table("CRITERION")
public interface CriterionEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("ISSUE_ID")
    long getIssueId();

    @Mutator("ISSUE_ID")
    void setIssueId(long issueId);

    /** Where the issue belongs now. */
    @NotNull
    @Indexed
    @Accessor("PROJECT_ID")
    long getProjectId();

    @Mutator("PROJECT_ID")
    void setProjectId(long projectId);

    /** Null for none. */
    @Indexed
    @StringLength(63)
    @Accessor("AREA_KEY")
    String getAreaKey();

    @Mutator("AREA_KEY")
    void setAreaKey(String areaKey);

    @StringLength(255)
    @Accessor("MEASURE")
    String getMeasure();

    @Mutator("MEASURE")
    void setMeasure(String measure);

    @StringLength(255)
    @Accessor("BASELINE")
    String getBaseline();

    @Mutator("BASELINE")
    void setBaseline(String baseline);

    @StringLength(255)
    @Accessor("TARGET")
    String getTarget();

    @Mutator("TARGET")
    void setTarget(String target);

    /** A day without a time zone, such as {@code 2026-01-31}: texts are in the order of days. */
    @NotNull
    @Indexed
    @StringLength(10)
    @Accessor("REVIEW_ON")
    String getReviewOn();

    @Mutator("REVIEW_ON")
    void setReviewOn(String reviewOn);

    @NotNull
    @Indexed
    @StringLength(255)
    @Accessor("REVIEWER_KEY")
    String getReviewerKey();

    @Mutator("REVIEWER_KEY")
    void setReviewerKey(String reviewerKey);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("MEASURE_LINK")
    String getMeasureLink();

    @Mutator("MEASURE_LINK")
    void setMeasureLink(String measureLink);

    /** The name of what came out, or {@link AoCriterionStore#OPEN}. */
    @NotNull
    @Indexed
    @StringLength(20)
    @Accessor("OUTCOME_NAME")
    String getOutcomeName();

    @Mutator("OUTCOME_NAME")
    void setOutcomeName(String outcomeName);

    @StringLength(255)
    @Accessor("REACHED")
    String getReached();

    @Mutator("REACHED")
    void setReached(String reached);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("LEARNED")
    String getLearned();

    @Mutator("LEARNED")
    void setLearned(String learned);

    @StringLength(10)
    @Accessor("REVIEWED_ON")
    String getReviewedOn();

    @Mutator("REVIEWED_ON")
    void setReviewedOn(String reviewedOn);

    @StringLength(255)
    @Accessor("REVIEWED_BY")
    String getReviewedBy();

    @Mutator("REVIEWED_BY")
    void setReviewedBy(String reviewedByKey);

    /** All that people wrote, folded for searches. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("FOLDED")
    String getFolded();

    @Mutator("FOLDED")
    void setFolded(String folded);

    @NotNull
    @Accessor("ROW_VERSION")
    long getRowVersion();

    @Mutator("ROW_VERSION")
    void setRowVersion(long rowVersion);
}
