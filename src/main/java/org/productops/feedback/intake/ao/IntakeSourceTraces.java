package org.productops.feedback.intake.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import org.productops.common.person.ao.TableTraces;
import org.productops.common.person.ao.TypedColumns;
import org.productops.common.store.Transactions;

/** Names in sources of intake and in their rules. As whom issues are made stays until it is somebody else. */
@JiraComponent
public class IntakeSourceTraces extends TableTraces<IntakeSourceEntity> {

    private static final String TOPIC = "sources";

    private static final TypedColumns<IntakeSourceEntity> COLUMNS = TypedColumns.of(IntakeSourceEntity.class)
            .text("INTAKE_NAME", "title", IntakeSourceEntity::getIntakeName, IntakeSourceEntity::setIntakeName)
            .json("INTAKE_RULES", "rules", IntakeSourceEntity::getIntakeRules, IntakeSourceEntity::setIntakeRules)
            .text("INTAKE_TOPICS", "topics", IntakeSourceEntity::getIntakeTopics, IntakeSourceEntity::setIntakeTopics)
            .duty(
                    "RUNS_AS_KEY",
                    "owner",
                    IntakeSourceEntity::getRunsAsKey,
                    IntakeSourceEntity::setRunsAsKey,
                    row -> false)
            .afterwards(row -> row.setRowVersion(row.getRowVersion() + 1));

    @Inject
    public IntakeSourceTraces(@ComponentImport ActiveObjects ao, Transactions transactions) {
        super(TOPIC, COLUMNS, ao, transactions);
    }
}
