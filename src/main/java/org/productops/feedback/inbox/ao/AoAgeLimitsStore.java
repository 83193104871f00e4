package org.productops.feedback.inbox.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.productops.feedback.inbox.AgeLimits;
import org.productops.feedback.inbox.AgeLimitsStore;

/** Age limits in the product's database. */
@JiraComponent
public final class AoAgeLimitsStore implements AgeLimitsStore {

    private final ActiveObjects ao;

    @Inject
    public AoAgeLimitsStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<AgeLimits> all() {
        return Arrays.stream(ao.find(AgeLimitsEntity.class, Query.select()))
                .map(AoAgeLimitsStore::read)
                .toList();
    }

    @Override
    public Optional<AgeLimits> find(long projectId) {
        return row(projectId).map(AoAgeLimitsStore::read);
    }

    @Override
    public void save(AgeLimits limits) {
        Optional<AgeLimitsEntity> stored = row(limits.projectId());
        if (stored.isEmpty()) {
            ao.create(
                    AgeLimitsEntity.class,
                    Map.of(
                            "PROJECT_ID", limits.projectId(),
                            "TRIAGE_DAYS", limits.daysToTriage(),
                            "ANSWER_DAYS", limits.daysToAnswer(),
                            "ROW_VERSION", limits.version()));
            return;
        }
        AgeLimitsEntity row = stored.get();
        row.setTriageDays(limits.daysToTriage());
        row.setAnswerDays(limits.daysToAnswer());
        row.setRowVersion(limits.version());
        row.save();
    }

    private Optional<AgeLimitsEntity> row(long projectId) {
        return Arrays.stream(ao.find(AgeLimitsEntity.class, Query.select().where("PROJECT_ID = ?", projectId)))
                .findFirst();
    }

    private static AgeLimits read(AgeLimitsEntity row) {
        return new AgeLimits(row.getProjectId(), row.getTriageDays(), row.getAnswerDays(), row.getRowVersion());
    }
}
