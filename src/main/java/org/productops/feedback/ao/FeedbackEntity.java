package org.productops.feedback.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
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

    @NotNull
    @Accessor("ROW_VERSION")
    Long getRowVersion();

    @Mutator("ROW_VERSION")
    void setRowVersion(Long rowVersion);
}
