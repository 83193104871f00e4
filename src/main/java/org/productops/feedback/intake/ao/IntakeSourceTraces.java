package org.productops.feedback.intake.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import org.productops.common.person.Erased;
import org.productops.common.person.PersonQuery;
import org.productops.common.person.PersonReport;
import org.productops.common.person.PersonTraces;
import org.productops.common.person.ao.TypedColumns;
import org.productops.common.store.Transactions;

/** Names in sources of intake and in their rules. As whom issues are made stays until it is somebody else. */
@JiraComponent
public class IntakeSourceTraces implements PersonTraces {

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

    private final ActiveObjects ao;
    private final Transactions transactions;

    @Inject
    public IntakeSourceTraces(@ComponentImport ActiveObjects ao, Transactions transactions) {
        this.ao = ao;
        this.transactions = transactions;
    }

    @Override
    public PersonReport find(PersonQuery query) {
        return new PersonReport(TOPIC, COLUMNS.find(ao, query));
    }

    @Override
    public Erased erase(PersonQuery query, boolean words) {
        return new Erased(TOPIC, COLUMNS.erase(ao, transactions, query, words));
    }
}
