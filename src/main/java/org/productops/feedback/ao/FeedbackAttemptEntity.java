package org.productops.feedback.ao;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row for each intake of which somebody is making an issue, or was when a node died. */
@Preload
@Table("FEEDBACK_ATTEMPT")
public interface FeedbackAttemptEntity extends Entity {

    @NotNull
    @Unique
    @Accessor("INTAKE_ID")
    Long getIntakeId();

    @Mutator("INTAKE_ID")
    void setIntakeId(Long intakeId);

    @NotNull
    @Accessor("STARTED_AT")
    Date getStartedAt();

    @Mutator("STARTED_AT")
    void setStartedAt(Date startedAt);
}
