package org.productops.feedback.inbox.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.productops.common.person.Erased;
import org.productops.common.person.PersonQuery;
import org.productops.common.person.PersonReport;
import org.productops.common.person.PersonTrace;
import org.productops.common.person.PersonTraces;
import org.productops.common.person.ao.TypedColumns;
import org.productops.common.store.Transactions;

/** Names in views that people saved, and views that are somebody's own, which go with the account. */
@JiraComponent
public class SavedViewTraces implements PersonTraces {

    private static final String TOPIC = "views";

    private static final TypedColumns<SavedViewEntity> COLUMNS = TypedColumns.of(SavedViewEntity.class)
            .title("VIEW_NAME", "title", SavedViewEntity::getViewName, SavedViewEntity::setViewName)
            .own(
                    "VIEW_QUERY",
                    "search",
                    SavedViewEntity::getViewQuery,
                    SavedViewEntity::setViewQuery,
                    query -> text -> cleaned(query, text))
            .user("OWNER_KEY", "user", SavedViewEntity::getOwnerKey, SavedViewEntity::setOwnerKey);

    private final ActiveObjects ao;
    private final Transactions transactions;

    @Inject
    public SavedViewTraces(@ComponentImport ActiveObjects ao, Transactions transactions) {
        this.ao = ao;
        this.transactions = transactions;
    }

    /** In an address, a name is written as addresses have it. */
    private static String cleaned(PersonQuery query, String text) {
        return Arrays.stream(text.split("&", -1))
                .map(parameter -> {
                    int sign = parameter.indexOf('=');
                    String value = decoded(parameter.substring(sign + 1));
                    String left = query.cleaned(true, 0, value);
                    return left.equals(value)
                            ? parameter
                            : parameter.substring(0, sign + 1) + URLEncoder.encode(left, StandardCharsets.UTF_8);
                })
                .collect(Collectors.joining("&"));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private List<Integer> own(PersonQuery query) {
        List<Integer> ids = new ArrayList<>();
        ao.stream(SavedViewEntity.class, Query.select("ID, OWNER_KEY, PROJECT_ID"), row -> {
            if (row.getProjectId() == 0 && query.isUser(row.getOwnerKey())) {
                ids.add(row.getID());
            }
        });
        return ids;
    }

    @Override
    public PersonReport find(PersonQuery query) {
        List<PersonTrace> found = new ArrayList<>(COLUMNS.find(ao, query));
        for (int id : own(query)) {
            SavedViewEntity view = ao.get(SavedViewEntity.class, id);
            found.add(new PersonTrace(0, Map.of("title", view.getViewName())));
        }
        return new PersonReport(TOPIC, found);
    }

    @Override
    public Erased erase(PersonQuery query, boolean words) {
        List<Integer> own = own(query);
        own.forEach(id -> transactions.run(() -> ao.deleteWithSQL(SavedViewEntity.class, "ID = ?", id)));
        return new Erased(TOPIC, own.size() + COLUMNS.erase(ao, transactions, query, words));
    }
}
