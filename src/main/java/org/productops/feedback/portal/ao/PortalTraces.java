package org.productops.feedback.portal.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import org.productops.common.person.ao.TableTraces;
import org.productops.common.person.ao.TypedColumns;
import org.productops.common.store.Transactions;

/** Names in forms for feedback. Who answers for a form stays until somebody else does. */
@JiraComponent
public class PortalTraces extends TableTraces<PortalEntity> {

    private static final String TOPIC = "forms";

    private static final TypedColumns<PortalEntity> COLUMNS = TypedColumns.of(PortalEntity.class)
            .title("PORTAL_TITLE", "title", PortalEntity::getPortalTitle, PortalEntity::setPortalTitle)
            .text("INTRODUCTION", "introduction", PortalEntity::getIntroduction, PortalEntity::setIntroduction)
            .json("QUESTIONS", "questions", PortalEntity::getQuestions, PortalEntity::setQuestions)
            .duty("OWNER_KEY", "owner", PortalEntity::getOwnerKey, PortalEntity::setOwnerKey, row -> false)
            .afterwards(row -> row.setRowVersion(row.getRowVersion() + 1));

    @Inject
    public PortalTraces(@ComponentImport ActiveObjects ao, Transactions transactions) {
        super(TOPIC, COLUMNS, ao, transactions);
    }
}
