package org.productops.readiness.issue.ao;

import static org.productops.common.store.ao.StoredTexts.orEmpty;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.store.ao.IssueRows;
import org.productops.common.store.ao.UnreadableRows;
import org.productops.readiness.issue.ItemChange;
import org.productops.readiness.issue.ItemHistory;

/** What was done to the items of issues, in the product's database. */
@JiraComponent
public final class AoItemHistory implements ItemHistory {

    private final ActiveObjects ao;
    private final UnreadableRows unreadable = new UnreadableRows();

    @Inject
    public AoItemHistory(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(ItemChange change) {
        ao.create(
                ItemChangeEntity.class,
                Map.of(
                        "ISSUE_ID",
                        change.issueId(),
                        "CHECKLIST_ID",
                        change.checklistId(),
                        "ITEM_ID",
                        change.itemId(),
                        "ITEM_TEXT",
                        change.text(),
                        "CHANGE_ACTION",
                        change.action().name(),
                        "USER_KEY",
                        change.userKey(),
                        "CHANGED_AT",
                        Date.from(change.at()),
                        "CHANGE_DETAIL",
                        change.detail()));
    }

    @Override
    public List<ItemChange> ofIssue(long issueId, int most) {
        return changes(newestFirst(issueId).limit(most));
    }

    @Override
    public Slice<ItemChange> ofIssue(long issueId, Paging paging) {
        int total = ao.count(ItemChangeEntity.class, "ISSUE_ID = ?", issueId);
        return new Slice<>(
                paging.start(),
                paging.limit(),
                total,
                changes(newestFirst(issueId).offset(paging.start()).limit(paging.limit())));
    }

    private static Query newestFirst(long issueId) {
        return Query.select().where("ISSUE_ID = ?", issueId).order("ID DESC");
    }

    private List<ItemChange> changes(Query query) {
        return Arrays.stream(ao.find(ItemChangeEntity.class, query))
                .flatMap(row -> change(row).stream())
                .toList();
    }

    private Optional<ItemChange> change(ItemChangeEntity row) {
        try {
            return Optional.of(new ItemChange(
                    row.getID(),
                    row.getIssueId(),
                    row.getChecklistId(),
                    row.getItemId(),
                    orEmpty(row.getItemText()),
                    ItemChange.Action.valueOf(row.getChangeAction()),
                    row.getUserKey(),
                    row.getChangedAt().toInstant(),
                    orEmpty(row.getChangeDetail())));
        } catch (IllegalArgumentException e) {
            unreadable.tell("ITEM_CHANGE", row, "the action " + row.getChangeAction());
            return Optional.empty();
        }
    }

    @Override
    public void forget(List<Long> issueIds) {
        IssueRows.delete(ao, ItemChangeEntity.class, issueIds);
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return IssueRows.issueIdsAfter(ao, ItemChangeEntity.class, ItemChangeEntity::getIssueId, issueId, most);
    }
}
