package org.productops.feedback.answer.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.productops.common.store.ao.Batches;
import org.productops.common.store.ao.IssueRows;
import org.productops.common.store.ao.StoredTexts;
import org.productops.feedback.answer.Told;
import org.productops.feedback.answer.ToldStore;

/** Who was told what, in the product's database. */
@JiraComponent
public final class AoToldStore implements ToldStore {

    private static final String COLUMNS = "ID, ISSUE_ID, DELIVERY_ID, TOLD_AT, USER_KEY, TOLD_WORDS, TOLD_RUN";

    private final ActiveObjects ao;

    @Inject
    public AoToldStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(Told told) {
        ao.create(
                ToldEntity.class,
                Map.of(
                        "ISSUE_ID", told.feedbackId(),
                        "DELIVERY_ID", told.deliveryId(),
                        "TOLD_AT", Date.from(told.at()),
                        "USER_KEY", told.byKey(),
                        "TOLD_WORDS", told.words(),
                        "TOLD_RUN", told.run()));
    }

    @Override
    public void removeLatest(long feedbackId) {
        for (ToldEntity last : ao.find(
                ToldEntity.class,
                Query.select(COLUMNS)
                        .where("ISSUE_ID = ?", feedbackId)
                        .order("ID DESC")
                        .limit(1))) {
            ao.deleteWithSQL(ToldEntity.class, "ID = ?", last.getID());
        }
    }

    @Override
    public List<Told> ofRun(String run, String userKey) {
        List<Told> all = new ArrayList<>();
        ao.stream(
                ToldEntity.class,
                Query.select(COLUMNS).where("TOLD_RUN = ?", run).order("ID ASC"),
                row -> all.add(told(row)));
        return all.stream().filter(told -> told.byKey().equals(userKey)).toList();
    }

    @Override
    public Map<Long, Told> latest(Collection<Long> feedbackIds) {
        Map<Long, Told> latest = new HashMap<>();
        Batches.each(
                new HashSet<>(feedbackIds),
                batch -> ao.stream(
                        ToldEntity.class,
                        Batches.in(Query.select(COLUMNS), "ISSUE_ID", batch).order("ID ASC"),
                        row -> latest.put(row.getIssueId(), told(row))));
        return latest;
    }

    @Override
    public List<Told> of(long feedbackId) {
        List<Told> all = new ArrayList<>();
        ao.stream(
                ToldEntity.class,
                Query.select(COLUMNS).where("ISSUE_ID = ?", feedbackId).order("ID DESC"),
                row -> all.add(told(row)));
        return all;
    }

    private static Told told(ToldEntity row) {
        return new Told(
                row.getIssueId(),
                row.getDeliveryId(),
                Instant.ofEpochMilli(row.getToldAt().getTime()),
                row.getUserKey(),
                StoredTexts.orEmpty(row.getToldWords()),
                StoredTexts.orEmpty(row.getToldRun()));
    }

    @Override
    public void forget(List<Long> issueIds) {
        IssueRows.delete(ao, ToldEntity.class, issueIds);
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return IssueRows.issueIdsAfter(ao, ToldEntity.class, ToldEntity::getIssueId, issueId, most);
    }
}
