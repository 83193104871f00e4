package org.productops.glossary.proposal.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.productops.common.person.ao.TableTraces;
import org.productops.common.person.ao.TypedColumns;
import org.productops.common.store.Transactions;

/** Who said that words are never proposed, and names among these words. */
@Named
public class RefusedWordTraces extends TableTraces<RefusedWordEntity> {

    private static final String TOPIC = "refused-words";

    private static final TypedColumns<RefusedWordEntity> COLUMNS = TypedColumns.of(RefusedWordEntity.class)
            .title("WORD_TEXT", "text", RefusedWordEntity::getWordText, RefusedWordEntity::setWordText)
            .user("USER_KEY", "user", RefusedWordEntity::getUserKey, RefusedWordEntity::setUserKey);

    @Inject
    public RefusedWordTraces(@ComponentImport ActiveObjects ao, Transactions transactions) {
        super(TOPIC, COLUMNS, ao, transactions);
    }
}
