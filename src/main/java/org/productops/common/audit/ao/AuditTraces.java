package org.productops.common.audit.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.productops.common.person.ao.TableTraces;
import org.productops.common.person.ao.TypedColumns;
import org.productops.common.store.Transactions;

/** Names in what the audit log says was changed. Who changed it stays, so that nobody can erase what they did. */
@Named
public class AuditTraces extends TableTraces<AuditEntryEntity> {

    private static final String TOPIC = "audit";

    private static final TypedColumns<AuditEntryEntity> COLUMNS = TypedColumns.of(AuditEntryEntity.class)
            .title("SUBJECT", "subject", AuditEntryEntity::getSubject, AuditEntryEntity::setSubject)
            .json("FIELD_CHANGES", "changes", AuditEntryEntity::getFieldChanges, AuditEntryEntity::setFieldChanges);

    @Inject
    public AuditTraces(@ComponentImport ActiveObjects ao, Transactions transactions) {
        super(TOPIC, COLUMNS, ao, transactions);
    }
}
