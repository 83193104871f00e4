package org.productops.feedback.answer.ao;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for each time that somebody was told what became of their feedback. */
@Preload
@Table("FEEDBACK_TOLD")
public interface ToldEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("ISSUE_ID")
    Long getIssueId();

    @Mutator("ISSUE_ID")
    void setIssueId(Long issueId);

    /** 0 if there was nothing built. */
    @NotNull
    @Accessor("DELIVERY_ID")
    long getDeliveryId();

    @Mutator("DELIVERY_ID")
    void setDeliveryId(long deliveryId);

    @NotNull
    @Accessor("TOLD_AT")
    Date getToldAt();

    @Mutator("TOLD_AT")
    void setToldAt(Date toldAt);

    @NotNull
    @Accessor("USER_KEY")
    String getUserKey();

    @Mutator("USER_KEY")
    void setUserKey(String userKey);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("TOLD_WORDS")
    String getToldWords();

    @Mutator("TOLD_WORDS")
    void setToldWords(String toldWords);

    /** What was noted at once; nothing in rows of older versions. */
    @Indexed
    @StringLength(36)
    @Accessor("TOLD_RUN")
    String getToldRun();

    @Mutator("TOLD_RUN")
    void setToldRun(String toldRun);
}
