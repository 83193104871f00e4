package org.productops.feedback.portal.ao;

import static org.productops.common.store.ao.StoredTexts.orEmpty;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import net.java.ao.Query;
import org.productops.common.error.InvalidException;
import org.productops.common.json.Json;
import org.productops.common.person.Erased;
import org.productops.common.person.PersonQuery;
import org.productops.common.person.PersonReport;
import org.productops.common.person.PersonTrace;
import org.productops.common.person.PersonTraces;
import org.productops.common.person.PersonWords;
import org.productops.common.store.Transactions;
import org.productops.feedback.portal.PortalField;
import org.productops.feedback.portal.PortalFileStore;

/**
 * What came by portals and files, and what was attached. What waits yet becomes an issue all the same, without saying who it
 * was.
 */
@JiraComponent
public class SentTraces implements PersonTraces {

    private static final String TOPIC = "portals";

    private static final String SENT = "ID, ISSUE_ID, SAID, SENT_THROUGH, USER_KEY, OWNER_KEY";
    private static final String FILE = "ID, SENT_ID, FILE_NAME, USER_KEY";

    /** What says who it was. */
    private static final Set<PortalField> WHO = Set.of(PortalField.SPEAKER, PortalField.CONTACT, PortalField.CONSENT);

    /** What was said besides the words that there must be. */
    private static final Set<PortalField> WORDS =
            Set.of(PortalField.SUMMARY, PortalField.LINK, PortalField.TAGS, PortalField.FILE);

    private final ActiveObjects ao;
    private final PortalFileStore files;
    private final Transactions transactions;

    @Inject
    public SentTraces(@ComponentImport ActiveObjects ao, PortalFileStore files, Transactions transactions) {
        this.ao = ao;
        this.files = files;
        this.transactions = transactions;
    }

    /** What was said, by the names of the fields; empty if it cannot be read. */
    private static Map<String, String> said(SentEntity row) {
        try {
            return Json.read(orEmpty(row.getSaid()), AoSentStore.StoredSaid.class)
                    .said();
        } catch (InvalidException e) {
            return Map.of();
        }
    }

    private static String text(Map<String, String> said, PortalField field) {
        return orEmpty(said.get(field.name()));
    }

    private static boolean isTheirs(PersonQuery query, long issueId, Map<String, String> said) {
        return query.known().issueIds().contains(issueId)
                || query.means(
                        text(said, PortalField.SPEAKER),
                        text(said, PortalField.CONTACT),
                        0,
                        text(said, PortalField.ORGANISATION));
    }

    /** What is left when they are erased. */
    private static Map<String, String> left(PersonQuery query, boolean words, long issueId, Map<String, String> said) {
        Map<String, String> left = new TreeMap<>();
        boolean theirs = isTheirs(query, issueId, said);
        said.forEach((field, text) -> left.put(field, query.cleaned(words, issueId, text)));
        if (theirs) {
            WHO.forEach(field -> left.remove(field.name()));
        }
        if (theirs && words) {
            WORDS.forEach(field -> left.remove(field.name()));
            left.replace(PortalField.QUOTE.name(), PersonWords.ERASED);
        }
        return left;
    }

    /** Who sent it stays as long as it waits: as that account it becomes an issue. */
    private static boolean isSender(PersonQuery query, SentEntity row) {
        return isOver(row) && query.isUser(row.getUserKey());
    }

    private static boolean isOver(SentEntity row) {
        return row.getIssueId() != 0;
    }

    private void each(PersonQuery query, boolean words, BiConsumer<SentEntity, Map<String, String>> action) {
        ao.stream(SentEntity.class, Query.select(SENT), row -> {
            Map<String, String> said = said(row);
            if (!left(query, words, row.getIssueId(), said).equals(said)
                    || query.concerns(words, 0, orEmpty(row.getSentThrough()))
                    || isSender(query, row)
                    || isOver(row) && query.isUser(row.getOwnerKey())) {
                action.accept(row, said);
            }
        });
    }

    @Override
    public PersonReport find(PersonQuery query) {
        List<PersonTrace> found = new ArrayList<>();
        Set<Long> theirs = new HashSet<>();
        each(query, true, (row, said) -> {
            if (isTheirs(query, row.getIssueId(), said)) {
                theirs.add((long) row.getID());
            }
            Map<String, String> fields = new TreeMap<>();
            said.forEach((field, text) -> fields.put(PortalField.valueOf(field).id(), text));
            fields.put("through", orEmpty(row.getSentThrough()));
            fields.put("user", isSender(query, row) ? row.getUserKey() : "");
            fields.put("owner", isOver(row) && query.isUser(row.getOwnerKey()) ? row.getOwnerKey() : "");
            fields.values().removeIf(String::isEmpty);
            found.add(new PersonTrace(row.getIssueId(), fields));
        });
        ao.stream(PortalFileEntity.class, Query.select(FILE), row -> {
            if (theirs.contains(row.getSentId())
                    || query.concerns(true, 0, row.getFileName())
                    || query.isUser(row.getUserKey())) {
                found.add(new PersonTrace(0, Map.of("file", row.getFileName())));
            }
        });
        return new PersonReport(TOPIC, found);
    }

    @Override
    public Erased erase(PersonQuery query, boolean words) {
        List<Integer> ids = new ArrayList<>();
        Set<Long> theirs = new HashSet<>();
        each(query, words, (row, said) -> {
            ids.add(row.getID());
            if (isTheirs(query, row.getIssueId(), said)) {
                theirs.add((long) row.getID());
            }
        });
        Set<Long> removed = new HashSet<>();
        List<Integer> renamed = new ArrayList<>();
        ao.stream(PortalFileEntity.class, Query.select(FILE), row -> {
            if (words && theirs.contains(row.getSentId())) {
                removed.add((long) row.getID());
            } else if ((theirs.contains(row.getSentId()) ? query.inTexts() : query)
                            .concerns(words, 0, row.getFileName())
                    || query.isUser(row.getUserKey())) {
                renamed.add(row.getID());
            }
        });
        ids.forEach(id -> transactions.run(() -> erase(id, query.inTexts(), words)));
        removed.forEach(id -> transactions.run(() -> {
            files.remove(id);
            return id;
        }));
        renamed.forEach(id -> transactions.run(() -> rename(id, query.inTexts(), words)));
        return new Erased(TOPIC, ids.size() + removed.size() + renamed.size());
    }

    private int erase(int id, PersonQuery query, boolean words) {
        for (SentEntity row : ao.find(SentEntity.class, "ID = ?", id)) {
            row.setSaid(Json.write(new AoSentStore.StoredSaid(left(query, words, row.getIssueId(), said(row)))));
            row.setSentThrough(query.cleaned(words, 0, orEmpty(row.getSentThrough())));
            if (isSender(query, row)) {
                row.setUserKey(PersonWords.ERASED);
            }
            if (isOver(row)) {
                row.setOwnerKey(query.cleanedUser(row.getOwnerKey()));
            }
            row.save();
        }
        return id;
    }

    private int rename(int id, PersonQuery query, boolean words) {
        for (PortalFileEntity row : ao.find(PortalFileEntity.class, "ID = ?", id)) {
            row.setFileName(query.cleaned(words, 0, row.getFileName()));
            row.setUserKey(query.cleanedUser(row.getUserKey()));
            row.save();
        }
        return id;
    }
}
