package org.productops.common.search.ao;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** A row for each time that an issue waits for being brought up to date for searches; none once that is done. */
@Preload
@Table("WAITING_ISSUE")
public interface WaitingIssueEntity extends Entity {

    @NotNull
    @Accessor("ISSUE_ID")
    long getIssueId();

    @Mutator("ISSUE_ID")
    void setIssueId(long issueId);

    @NotNull
    @Indexed
    @Accessor("WAITS_SINCE")
    Date getWaitsSince();

    @Mutator("WAITS_SINCE")
    void setWaitsSince(Date waitsSince);

    /** The feature's word; null for readiness, which had the table to itself. */
    @Indexed
    @Accessor("INDEX_NAME")
    String getIndexName();

    @Mutator("INDEX_NAME")
    void setIndexName(String indexName);
}
