package org.productops.feedback.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.productops.feedback.FeedbackAttempts;

/** Attempts in the product's database. Callers hold a lock of the intake, so that there is no second row. */
@JiraComponent
public class AoFeedbackAttempts implements FeedbackAttempts {

    private final ActiveObjects ao;

    @Inject
    public AoFeedbackAttempts(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Instant> begunAt(long intakeId) {
        return Arrays.stream(ao.find(FeedbackAttemptEntity.class, Query.select().where("INTAKE_ID = ?", intakeId)))
                .map(row -> row.getStartedAt().toInstant())
                .findFirst();
    }

    @Override
    public void begin(long intakeId, Instant now) {
        if (begunAt(intakeId).isEmpty()) {
            ao.create(FeedbackAttemptEntity.class, Map.of("INTAKE_ID", intakeId, "STARTED_AT", Date.from(now)));
        }
    }

    @Override
    public void end(long intakeId) {
        ao.deleteWithSQL(FeedbackAttemptEntity.class, "INTAKE_ID = ?", intakeId);
    }
}
