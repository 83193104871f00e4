package org.productops.glossary.highlight;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.productops.common.person.Erased;
import org.productops.common.person.PersonQuery;
import org.productops.common.person.PersonReport;
import org.productops.common.person.PersonTrace;
import org.productops.common.person.PersonTraces;

/** Accounts for which no terms are marked; that goes with the account. */
@Named
public class UnmarkedReaderTraces implements PersonTraces {

    private static final String TOPIC = "unmarked";

    private final UnmarkedStore store;
    private final UnmarkedLibrary library;

    @Inject
    public UnmarkedReaderTraces(UnmarkedStore store, UnmarkedLibrary library) {
        this.store = store;
        this.library = library;
    }

    private List<String> accounts(PersonQuery query) {
        return store.all().readers().stream().filter(query::isUser).toList();
    }

    @Override
    public PersonReport find(PersonQuery query) {
        return new PersonReport(
                TOPIC,
                accounts(query).stream()
                        .map(account -> new PersonTrace(0, Map.of("user", account)))
                        .toList());
    }

    @Override
    public Erased erase(PersonQuery query, boolean words) {
        List<String> accounts = accounts(query);
        accounts.forEach(account -> library.setReader(account, true));
        return new Erased(TOPIC, accounts.size());
    }
}
