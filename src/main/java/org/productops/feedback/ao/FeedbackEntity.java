package org.productops.feedback.ao;

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

/** A row for each issue with feedback. */
@Preload
@Table("FEEDBACK")
public interface FeedbackEntity extends Entity {

    @NotNull
    @Unique
    @Accessor("ISSUE_ID")
    Long getIssueId();

    @Mutator("ISSUE_ID")
    void setIssueId(Long issueId);

    @NotNull
    @StringLength(20)
    @Accessor("SOURCE_NAME")
    String getSourceName();

    @Mutator("SOURCE_NAME")
    void setSourceName(String sourceName);

    @StringLength(255)
    @Accessor("ORGANISATION")
    String getOrganisation();

    @Mutator("ORGANISATION")
    void setOrganisation(String organisation);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("QUOTE")
    String getQuote();

    @Mutator("QUOTE")
    void setQuote(String quote);

    /** A day without a time zone, such as {@code 2026-01-31}. */
    @NotNull
    @StringLength(10)
    @Accessor("HEARD_ON")
    String getHeardOn();

    @Mutator("HEARD_ON")
    void setHeardOn(String heardOn);

    /** Null in a row that is older than this column: a request. */
    @StringLength(20)
    @Accessor("KIND_NAME")
    String getKindName();

    @Mutator("KIND_NAME")
    void setKindName(String kindName);

    /** Null in a row that is older than this column. */
    @StringLength(255)
    @Accessor("CHANNEL")
    String getChannel();

    @Mutator("CHANNEL")
    void setChannel(String channel);

    /** Null in a row that is older than this column: a customer. */
    @StringLength(20)
    @Accessor("SAID_BY")
    String getSaidBy();

    @Mutator("SAID_BY")
    void setSaidBy(String saidBy);

    /** Null in a row that is older than this column. */
    @StringLength(255)
    @Accessor("SPEAKER")
    String getSpeaker();

    @Mutator("SPEAKER")
    void setSpeaker(String speaker);

    /** Null in a row that is older than this column. */
    @StringLength(255)
    @Accessor("CONTACT")
    String getContact();

    @Mutator("CONTACT")
    void setContact(String contact);

    /** Null in a row that is older than this column: no. */
    @Accessor("CONSENT")
    boolean isConsent();

    @Mutator("CONSENT")
    void setConsent(boolean consent);

    /** Null if the list of organisations does not know the name. */
    @Indexed
    @Accessor("ORGANISATION_ID")
    Long getOrganisationId();

    @Mutator("ORGANISATION_ID")
    void setOrganisationId(Long organisationId);

    /** Of the organisation on that day. */
    @StringLength(100)
    @Accessor("SEGMENT_NAME")
    String getSegmentName();

    @Mutator("SEGMENT_NAME")
    void setSegmentName(String segmentName);

    /** Of the organisation on that day; null if it is not known. */
    @Accessor("ORGANISATION_VALUE")
    Long getOrganisationValue();

    @Mutator("ORGANISATION_VALUE")
    void setOrganisationValue(Long organisationValue);

    /** Of the organisation on that day; null if it is not known. */
    @StringLength(20)
    @Accessor("ORGANISATION_STATE")
    String getOrganisationState();

    @Mutator("ORGANISATION_STATE")
    void setOrganisationState(String organisationState);

    /** Null in a row that is older than this column: useful. */
    @StringLength(20)
    @Accessor("IMPORTANCE")
    String getImportance();

    @Mutator("IMPORTANCE")
    void setImportance(String importance);

    /** Null in a row that is older than this column. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("ORIGINAL_LINK")
    String getOriginalLink();

    @Mutator("ORIGINAL_LINK")
    void setOriginalLink(String originalLink);

    /** Null if a person recorded it. */
    @Indexed
    @Accessor("INTAKE_ID")
    Long getIntakeId();

    @Mutator("INTAKE_ID")
    void setIntakeId(Long intakeId);

    /** Null in a row that is older than this column. */
    @Indexed
    @Accessor("CHANGED_AT")
    Date getChangedAt();

    @Mutator("CHANGED_AT")
    void setChangedAt(Date changedAt);

    @NotNull
    @Accessor("ROW_VERSION")
    Long getRowVersion();

    @Mutator("ROW_VERSION")
    void setRowVersion(Long rowVersion);
}
