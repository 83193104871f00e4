package org.productops.feedback.answer.ao;

import static org.productops.common.store.ao.StoredTexts.orEmpty;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.productops.common.person.Erased;
import org.productops.common.person.PersonQuery;
import org.productops.common.person.PersonReport;
import org.productops.common.person.PersonTrace;
import org.productops.common.person.PersonTraces;
import org.productops.common.person.PersonWords;
import org.productops.common.store.Transactions;

/** What people were told, and templates that name somebody. That they were told stays. */
@JiraComponent
public class AnswerTraces implements PersonTraces {

    private static final String TOPIC = "answers";
    private static final String TOLD = "ID, ISSUE_ID, TOLD_WORDS, USER_KEY";

    private final ActiveObjects ao;
    private final Transactions transactions;

    @Inject
    public AnswerTraces(@ComponentImport ActiveObjects ao, Transactions transactions) {
        this.ao = ao;
        this.transactions = transactions;
    }

    /** Words that are nothing but erased are no trace. */
    private static boolean isTrace(PersonQuery query, boolean words, long issueId, String text) {
        return !text.isEmpty()
                && !text.equals(PersonWords.ERASED)
                && (query.concerns(words, 0, text)
                        || query.known().issueIds().contains(issueId)
                                && (words
                                        || !query.cleaned(false, issueId, text).equals(text)));
    }

    @Override
    public PersonReport find(PersonQuery query) {
        List<PersonTrace> found = new ArrayList<>();
        ao.stream(ToldEntity.class, Query.select(TOLD), row -> {
            String told = orEmpty(row.getToldWords());
            Map<String, String> fields = new LinkedHashMap<>();
            if (isTrace(query.inTexts(), true, row.getIssueId(), told)) {
                fields.put("answer", told);
            }
            if (query.isUser(row.getUserKey())) {
                fields.put("user", row.getUserKey());
            }
            if (fields.containsKey("user") || isTrace(query, true, row.getIssueId(), told)) {
                found.add(new PersonTrace(row.getIssueId(), fields));
            }
        });
        ao.stream(AnswerTemplateEntity.class, Query.select("ID, TEMPLATE_TEXT"), row -> {
            String text = orEmpty(row.getTemplateText());
            if (isTrace(query, true, 0, text)) {
                found.add(new PersonTrace(0, Map.of("template", text)));
            }
        });
        return new PersonReport(TOPIC, found);
    }

    @Override
    public Erased erase(PersonQuery query, boolean words) {
        List<Integer> told = new ArrayList<>();
        ao.stream(ToldEntity.class, Query.select(TOLD), row -> {
            if (isTrace(query, words, row.getIssueId(), orEmpty(row.getToldWords()))
                    || query.isUser(row.getUserKey())) {
                told.add(row.getID());
            }
        });
        List<Integer> templates = new ArrayList<>();
        ao.stream(AnswerTemplateEntity.class, Query.select("ID, TEMPLATE_TEXT"), row -> {
            if (isTrace(query, words, 0, orEmpty(row.getTemplateText()))) {
                templates.add(row.getID());
            }
        });
        told.forEach(id -> transactions.run(() -> eraseTold(id, query.inTexts(), words)));
        templates.forEach(id -> transactions.run(() -> eraseTemplate(id, query.inTexts(), words)));
        return new Erased(TOPIC, told.size() + templates.size());
    }

    private int eraseTold(int id, PersonQuery query, boolean words) {
        for (ToldEntity row : ao.find(ToldEntity.class, "ID = ?", id)) {
            boolean theirs = query.known().issueIds().contains(row.getIssueId());
            row.setToldWords(
                    words && theirs
                            ? PersonWords.ERASED
                            : query.cleaned(words, row.getIssueId(), orEmpty(row.getToldWords())));
            row.setUserKey(query.cleanedUser(row.getUserKey()));
            row.save();
        }
        return id;
    }

    private int eraseTemplate(int id, PersonQuery query, boolean words) {
        for (AnswerTemplateEntity row : ao.find(AnswerTemplateEntity.class, "ID = ?", id)) {
            row.setTemplateText(query.cleaned(words, 0, orEmpty(row.getTemplateText())));
            row.setRowVersion(row.getRowVersion() + 1);
            row.save();
        }
        return id;
    }
}
