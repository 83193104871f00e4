package org.productops.feedback.item.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row for each issue of the type <em>Feedback</em>. Moments are in milliseconds, days are counted from 1970 on. */
@Preload
@Table("FEEDBACK_ITEM")
public interface FeedbackItemEntity extends Entity {

    @NotNull
    @Unique
    @Accessor("ISSUE_ID")
    Long getIssueId();

    @Mutator("ISSUE_ID")
    void setIssueId(Long issueId);

    @NotNull
    @Indexed
    @Accessor("PROJECT_ID")
    Long getProjectId();

    @Mutator("PROJECT_ID")
    void setProjectId(Long projectId);

    /** Null or empty without an area. */
    @Indexed
    @StringLength(63)
    @Accessor("AREA_KEY")
    String getAreaKey();

    @Mutator("AREA_KEY")
    void setAreaKey(String areaKey);

    @StringLength(255)
    @Accessor("SUMMARY")
    String getSummary();

    @Mutator("SUMMARY")
    void setSummary(String summary);

    /** The summary as it is searched; folding can make texts longer. */
    @StringLength(450)
    @Accessor("SEARCH_TEXT")
    String getSearchText();

    @Mutator("SEARCH_TEXT")
    void setSearchText(String searchText);

    /** The beginning of what was said, as it is searched. Null or empty if nothing is recorded. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("FOLDED")
    String getFolded();

    @Mutator("FOLDED")
    void setFolded(String folded);

    @NotNull
    @Indexed
    @StringLength(20)
    @Accessor("STATE_NAME")
    String getStateName();

    @Mutator("STATE_NAME")
    void setStateName(String stateName);

    @NotNull
    @Indexed
    @Accessor("STATE_POSITION")
    Integer getStatePosition();

    @Mutator("STATE_POSITION")
    void setStatePosition(Integer statePosition);

    @NotNull
    @Indexed
    @Accessor("SINCE_MILLIS")
    Long getStateSince();

    @Mutator("SINCE_MILLIS")
    void setStateSince(Long stateSince);

    @NotNull
    @Indexed
    @Accessor("CREATED_MILLIS")
    Long getCreatedAt();

    @Mutator("CREATED_MILLIS")
    void setCreatedAt(Long createdAt);

    @NotNull
    @Indexed
    @Accessor("CHANGED_MILLIS")
    Long getChangedAt();

    @Mutator("CHANGED_MILLIS")
    void setChangedAt(Long changedAt);

    /** 0 for none. */
    @NotNull
    @Indexed
    @Accessor("LATER_DAY")
    Long getLaterDay();

    @Mutator("LATER_DAY")
    void setLaterDay(Long laterDay);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("REASON")
    String getReason();

    @Mutator("REASON")
    void setReason(String reason);

    /** 0 for none. */
    @NotNull
    @Indexed
    @Accessor("MERGED_INTO")
    Long getMergedInto();

    @Mutator("MERGED_INTO")
    void setMergedInto(Long mergedInto);

    /** What it was before it was merged; null or empty if it is not merged, or nobody knows. */
    @StringLength(20)
    @Accessor("BEFORE_STATE")
    String getBeforeState();

    @Mutator("BEFORE_STATE")
    void setBeforeState(String beforeState);

    @Accessor("BEFORE_SINCE")
    Long getBeforeSince();

    @Mutator("BEFORE_SINCE")
    void setBeforeSince(Long beforeSince);

    /** Null or 0 for none. */
    @Accessor("BEFORE_LATER")
    Long getBeforeLater();

    @Mutator("BEFORE_LATER")
    void setBeforeLater(Long beforeLater);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("BEFORE_REASON")
    String getBeforeReason();

    @Mutator("BEFORE_REASON")
    void setBeforeReason(String beforeReason);

    /** Null or empty for nobody. */
    @StringLength(255)
    @Accessor("DECIDER_KEY")
    String getDeciderKey();

    @Mutator("DECIDER_KEY")
    void setDeciderKey(String deciderKey);

    @Indexed
    @StringLength(20)
    @Accessor("KIND_NAME")
    String getKindName();

    @Mutator("KIND_NAME")
    void setKindName(String kindName);

    /** 0 for none. */
    @NotNull
    @Indexed
    @Accessor("ORGANISATION_ID")
    Long getOrganisationId();

    @Mutator("ORGANISATION_ID")
    void setOrganisationId(Long organisationId);

    /** Null in a row that is older than this column, or of which nothing is recorded. */
    @Indexed
    @StringLength(20)
    @Accessor("IMPORTANCE")
    String getImportance();

    @Mutator("IMPORTANCE")
    void setImportance(String importance);

    /** Grows from what matters most to what matters least, and in that with the moment; null in a row that is older. */
    @Indexed
    @Accessor("IMPORTANCE_RANK")
    Long getImportanceRank();

    @Mutator("IMPORTANCE_RANK")
    void setImportanceRank(Long importanceRank);

    /** Null in a row that is older than this column. */
    @Indexed
    @Accessor("HEARD_DAY")
    Long getHeardDay();

    @Mutator("HEARD_DAY")
    void setHeardDay(Long heardDay);

    /** Null in a row that is older than this column. */
    @Indexed
    @StringLength(20)
    @Accessor("SOURCE_NAME")
    String getSourceName();

    @Mutator("SOURCE_NAME")
    void setSourceName(String sourceName);

    /** What the organisation's segment is compared by, as it was then; null in a row that is older than this column. */
    @Indexed
    @StringLength(250)
    @Accessor("SEGMENT_IDENTITY")
    String getSegmentIdentity();

    @Mutator("SEGMENT_IDENTITY")
    void setSegmentIdentity(String segmentIdentity);

    /** Null in a row that is older than this column. */
    @Indexed
    @StringLength(20)
    @Accessor("ORGANISATION_STATE")
    String getOrganisationState();

    @Mutator("ORGANISATION_STATE")
    void setOrganisationState(String organisationState);

    @NotNull
    @Accessor("ROW_VERSION")
    Long getRowVersion();

    @Mutator("ROW_VERSION")
    void setRowVersion(Long rowVersion);
}
