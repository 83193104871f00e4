package org.productops.readiness.reading.ao;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for each reading. */
@Preload
@Table("ITEM_READING")
public interface ReadingEntity extends Entity {

    @NotNull
    @StringLength(255)
    @Accessor("USER_KEY")
    String getUserKey();

    @Mutator("USER_KEY")
    void setUserKey(String userKey);

    @NotNull
    @Indexed
    @Accessor("STARTED_AT")
    Date getStartedAt();

    @Mutator("STARTED_AT")
    void setStartedAt(Date startedAt);

    /** What was to be read, as JSON. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    @Accessor("READING_ORDER")
    String getReadingOrder();

    @Mutator("READING_ORDER")
    void setReadingOrder(String readingOrder);

    @Accessor("IS_TRIAL")
    boolean isTrial();

    @Mutator("IS_TRIAL")
    void setTrial(boolean trial);

    /** 0 before the job began. */
    @Accessor("JOB_ID")
    long getJobId();

    @Mutator("JOB_ID")
    void setJobId(long jobId);

    /** What came of it, as JSON; null as long as it goes on. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("READING_REPORT")
    String getReadingReport();

    @Mutator("READING_REPORT")
    void setReadingReport(String readingReport);
}
