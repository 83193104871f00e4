package org.productops.feedback.inbox.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** Two rows for each pair of feedback that is alike and not the same, one from each side. */
@Preload
@Table("FEEDBACK_DIFFERENT")
public interface DifferentEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("ISSUE_ID")
    Long getIssueId();

    @Mutator("ISSUE_ID")
    void setIssueId(Long issueId);

    @NotNull
    @Indexed
    @Accessor("OTHER_ID")
    Long getOtherId();

    @Mutator("OTHER_ID")
    void setOtherId(Long otherId);
}
