package org.productops.feedback.capture.ao;

import static org.productops.common.store.ao.StoredTexts.orEmpty;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import org.productops.common.person.ao.TableTraces;
import org.productops.common.person.ao.TypedColumns;
import org.productops.common.store.Transactions;
import org.productops.feedback.capture.CaptureState;

/** Names in what was captured on pages. Who captured something that still waits stays until Jira has it. */
@ConfluenceComponent
public class CaptureTraces extends TableTraces<CaptureEntity> {

    private static final String TOPIC = "captures";

    private static final TypedColumns<CaptureEntity> COLUMNS = TypedColumns.of(CaptureEntity.class)
            .text("PAGE_TITLE", "page", CaptureEntity::getPageTitle, CaptureEntity::setPageTitle)
            .text("PLACE_LINK", "link", CaptureEntity::getPlaceLink, CaptureEntity::setPlaceLink)
            .text("QUOTE", "quote", CaptureEntity::getQuote, CaptureEntity::setQuote)
            .text("ORGANISATION", "organisation", CaptureEntity::getOrganisation, CaptureEntity::setOrganisation)
            .text("CAPTURE_ANSWER", "answer", CaptureEntity::getCaptureAnswer, CaptureEntity::setCaptureAnswer)
            .with("CAPTURE_STATE")
            .duty("USER_KEY", "user", CaptureEntity::getUserKey, CaptureEntity::setUserKey, row -> !CaptureState.WAITING
                    .name()
                    .equals(orEmpty(row.getCaptureState())));

    @Inject
    public CaptureTraces(@ComponentImport ActiveObjects ao, Transactions transactions) {
        super(TOPIC, COLUMNS, ao, transactions);
    }
}
