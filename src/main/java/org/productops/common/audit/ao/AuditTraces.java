package org.productops.common.audit.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.productops.common.person.Erased;
import org.productops.common.person.PersonQuery;
import org.productops.common.person.PersonReport;
import org.productops.common.person.PersonTraces;
import org.productops.common.person.ao.TypedColumns;
import org.productops.common.store.Transactions;

/** Names in what the audit log says was changed. Who changed it stays, so that nobody can erase what they did. */
@Named
public class AuditTraces implements PersonTraces {

    private static final String TOPIC = "audit";

    private static final TypedColumns<AuditEntryEntity> COLUMNS = TypedColumns.of(AuditEntryEntity.class)
            .title("SUBJECT", "subject", AuditEntryEntity::getSubject, AuditEntryEntity::setSubject)
            .json("FIELD_CHANGES", "changes", AuditEntryEntity::getFieldChanges, AuditEntryEntity::setFieldChanges);

    private final ActiveObjects ao;
    private final Transactions transactions;

    @Inject
    public AuditTraces(@ComponentImport ActiveObjects ao, Transactions transactions) {
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
