package org.productops.outcome.ao;

import static org.productops.common.store.ao.StoredTexts.orEmpty;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.productops.common.json.Json;
import org.productops.common.person.Erased;
import org.productops.common.person.PersonQuery;
import org.productops.common.person.PersonReport;
import org.productops.common.person.PersonTraces;
import org.productops.common.person.PersonWords;
import org.productops.common.person.ao.TypedColumns;
import org.productops.common.store.Transactions;

/** Names in criteria, in what was learned and in what was changed of them. Who reviews next stays until somebody else does. */
@JiraComponent
public class CriterionTraces implements PersonTraces {

    private static final String TOPIC = "outcomes";

    private static final TypedColumns<CriterionEntity> CRITERIA = TypedColumns.of(CriterionEntity.class)
            .issue("ISSUE_ID", CriterionEntity::getIssueId)
            .with("OUTCOME_NAME")
            .text("MEASURE", "measure", CriterionEntity::getMeasure, CriterionEntity::setMeasure)
            .text("BASELINE", "baseline", CriterionEntity::getBaseline, CriterionEntity::setBaseline)
            .text("TARGET", "target", CriterionEntity::getTarget, CriterionEntity::setTarget)
            .text("MEASURE_LINK", "link", CriterionEntity::getMeasureLink, CriterionEntity::setMeasureLink)
            .text("REACHED", "reached", CriterionEntity::getReached, CriterionEntity::setReached)
            .text("LEARNED", "learned", CriterionEntity::getLearned, CriterionEntity::setLearned)
            .duty(
                    "REVIEWER_KEY",
                    "reviewer",
                    CriterionEntity::getReviewerKey,
                    CriterionEntity::setReviewerKey,
                    row -> !AoCriterionStore.OPEN.equals(row.getOutcomeName()))
            .user("REVIEWED_BY", "user", CriterionEntity::getReviewedBy, CriterionEntity::setReviewedBy)
            .afterwards(row -> {
                row.setFolded(AoCriterionStore.folded(
                        orEmpty(row.getMeasure()),
                        orEmpty(row.getBaseline()),
                        orEmpty(row.getTarget()),
                        orEmpty(row.getReached()),
                        orEmpty(row.getLearned())));
                row.setRowVersion(row.getRowVersion() + 1);
            });

    private static final TypedColumns<CriterionChangeEntity> CHANGES = TypedColumns.of(CriterionChangeEntity.class)
            .issue("ISSUE_ID", CriterionChangeEntity::getIssueId)
            .text("MEASURE", "measure", CriterionChangeEntity::getMeasure, CriterionChangeEntity::setMeasure)
            .user("USER_KEY", "user", CriterionChangeEntity::getUserKey, CriterionChangeEntity::setUserKey)
            .own(
                    "FIELD_CHANGES",
                    "changes",
                    CriterionChangeEntity::getFieldChanges,
                    CriterionChangeEntity::setFieldChanges,
                    query -> json -> users(query, query.cleanedJson(true, 0, json)));

    private final ActiveObjects ao;
    private final Transactions transactions;

    @Inject
    public CriterionTraces(@ComponentImport ActiveObjects ao, Transactions transactions) {
        this.ao = ao;
        this.transactions = transactions;
    }

    /** Changes name reviewers by their keys, as what was and what is; what else is called like a key is none. */
    private static String users(PersonQuery query, String json) {
        String left = json;
        for (String key : query.userKeys()) {
            left = Pattern.compile("(\"(?:before|after)\"\\s*:\\s*)" + Pattern.quote(Json.write(key)))
                    .matcher(left)
                    .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + Json.write(PersonWords.ERASED)));
        }
        return left;
    }

    @Override
    public PersonReport find(PersonQuery query) {
        return new PersonReport(
                TOPIC,
                Stream.of(CRITERIA.find(ao, query), CHANGES.find(ao, query))
                        .flatMap(List::stream)
                        .toList());
    }

    @Override
    public Erased erase(PersonQuery query, boolean words) {
        return new Erased(
                TOPIC, CRITERIA.erase(ao, transactions, query, words) + CHANGES.erase(ao, transactions, query, words));
    }
}
