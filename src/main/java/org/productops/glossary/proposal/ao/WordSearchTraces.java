package org.productops.glossary.proposal.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.productops.common.person.ao.TableTraces;
import org.productops.common.person.ao.TypedColumns;
import org.productops.common.store.Transactions;

/** Who had words looked for in pages, and names among what was found. */
@Named
public class WordSearchTraces extends TableTraces<WordSearchEntity> {

    private static final String TOPIC = "found-words";

    private static final TypedColumns<WordSearchEntity> COLUMNS = TypedColumns.of(WordSearchEntity.class)
            .user("USER_KEY", "user", WordSearchEntity::getUserKey, WordSearchEntity::setUserKey)
            .json("FOUND_WORDS", "text", WordSearchEntity::getFoundWords, WordSearchEntity::setFoundWords);

    @Inject
    public WordSearchTraces(@ComponentImport ActiveObjects ao, Transactions transactions) {
        super(TOPIC, COLUMNS, ao, transactions);
    }
}
