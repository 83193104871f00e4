package org.productops.readiness.issue.ao;

import static org.productops.common.store.ao.StoredTexts.orEmpty;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.productops.common.store.ao.Batches;
import org.productops.common.store.ao.IssueRows;
import org.productops.readiness.issue.OwnItem;
import org.productops.readiness.issue.OwnItemStore;

/** The items that teams add to single issues, in the product's database. */
@JiraComponent
public final class AoOwnItemStore implements OwnItemStore {

    private final ActiveObjects ao;

    @Inject
    public AoOwnItemStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<OwnItem> ofIssue(long issueId) {
        return items(Arrays.stream(ao.find(OwnItemEntity.class, "ISSUE_ID = ?", issueId)))
                .toList();
    }

    @Override
    public Map<Long, List<OwnItem>> ofIssues(Collection<Long> issueIds) {
        List<OwnItemEntity> rows = new ArrayList<>();
        Batches.each(
                issueIds,
                batch -> Collections.addAll(
                        rows, ao.find(OwnItemEntity.class, Batches.in(Query.select(), "ISSUE_ID", batch))));
        return items(rows.stream()).collect(Collectors.groupingBy(OwnItem::issueId));
    }

    private static Stream<OwnItem> items(Stream<OwnItemEntity> rows) {
        return rows.map(row -> new OwnItem(
                        row.getID(),
                        row.getIssueId(),
                        orEmpty(row.getItemText()),
                        row.isMandatory(),
                        row.getAddedByKey(),
                        row.getAddedAt().toInstant()))
                .sorted(Comparator.comparingLong(OwnItem::id));
    }

    @Override
    public OwnItem insert(OwnItem item) {
        return item.stored(ao.create(
                        OwnItemEntity.class,
                        Map.of(
                                "ISSUE_ID",
                                item.issueId(),
                                "ITEM_TEXT",
                                item.text(),
                                "MANDATORY",
                                item.mandatory(),
                                "ADDED_BY_KEY",
                                item.addedBy(),
                                "ADDED_AT",
                                Date.from(item.addedAt())))
                .getID());
    }

    @Override
    public void remove(OwnItem item) {
        ao.deleteWithSQL(OwnItemEntity.class, "ID = ?", Math.toIntExact(item.id()));
    }

    @Override
    public void forget(List<Long> issueIds) {
        IssueRows.delete(ao, OwnItemEntity.class, issueIds);
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return IssueRows.issueIdsAfter(ao, OwnItemEntity.class, OwnItemEntity::getIssueId, issueId, most);
    }
}
