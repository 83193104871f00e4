package org.productops.readiness.issue.ao;

import static org.productops.common.store.ao.StoredTexts.orEmpty;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.productops.common.store.ao.Batches;
import org.productops.common.store.ao.IssueRows;
import org.productops.common.store.ao.UnreadableRows;
import org.productops.readiness.checklist.ItemTicks;
import org.productops.readiness.issue.ItemMark;
import org.productops.readiness.issue.MarkStore;

/** What people have said about items, in the product's database. */
@JiraComponent
public final class AoMarkStore implements MarkStore {

    private final ActiveObjects ao;
    private final UnreadableRows unreadable = new UnreadableRows();

    @Inject
    public AoMarkStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<Long, ItemMark> ofIssue(long issueId) {
        Map<Long, ItemMark> marks = new HashMap<>();
        for (CheckTickEntity row : ao.find(CheckTickEntity.class, "ISSUE_ID = ?", issueId)) {
            // The key keeps a second mark of an item out; where it was written by hand, the first one stays.
            mark(row).ifPresent(mark -> marks.putIfAbsent(mark.itemId(), mark));
        }
        return marks;
    }

    @Override
    public Map<Long, Map<Long, ItemMark>> ofIssues(Collection<Long> issueIds) {
        Map<Long, Map<Long, ItemMark>> byIssue = new HashMap<>();
        Batches.each(issueIds, batch -> {
            for (CheckTickEntity row : ao.find(CheckTickEntity.class, Batches.in(Query.select(), "ISSUE_ID", batch))) {
                mark(row).ifPresent(mark -> byIssue.computeIfAbsent(mark.issueId(), any -> new HashMap<>())
                        .putIfAbsent(mark.itemId(), mark));
            }
        });
        return byIssue;
    }

    @Override
    public List<Long> issuesWith(long itemId, ItemMark.Status status, int most) {
        // An old row says nothing, and means that something is done.
        String said = status == ItemMark.Status.DONE
                ? "ITEM_ID = ? AND (MARK_STATUS = ? OR MARK_STATUS IS NULL)"
                : "ITEM_ID = ? AND MARK_STATUS = ?";
        List<Long> issues = new ArrayList<>();
        ao.stream(
                CheckTickEntity.class,
                Query.select("ID, ISSUE_ID")
                        .where(said, itemId, status.name())
                        .order("ID DESC")
                        .limit(most),
                row -> issues.add(row.getIssueId()));
        return issues;
    }

    /** A mark that says something unknown closes nothing. */
    private Optional<ItemMark> mark(CheckTickEntity row) {
        String status = orEmpty(row.getMarkStatus());
        try {
            return Optional.of(new ItemMark(
                    row.getIssueId(),
                    row.getItemId(),
                    status.isEmpty() ? ItemMark.Status.DONE : ItemMark.Status.valueOf(status),
                    row.getUserKey(),
                    row.getTickedAt().toInstant(),
                    orEmpty(row.getMarkReason()),
                    orEmpty(row.getAssigneeKey())));
        } catch (IllegalArgumentException e) {
            unreadable.tell("CHECK_TICK", row, "the status " + status);
            return Optional.empty();
        }
    }

    @Override
    public void put(ItemMark mark) {
        String key = key(mark.issueId(), mark.itemId());
        CheckTickEntity[] there = ao.find(CheckTickEntity.class, "TICK_KEY = ?", key);
        if (there.length > 0) {
            CheckTickEntity row = there[0];
            row.setMarkStatus(mark.status().name());
            row.setUserKey(mark.userKey());
            row.setTickedAt(Date.from(mark.at()));
            row.setMarkReason(mark.reason());
            row.setAssigneeKey(mark.assigneeKey());
            row.save();
            return;
        }
        Map<String, Object> row = new HashMap<>();
        row.put("ISSUE_ID", mark.issueId());
        row.put("ITEM_ID", mark.itemId());
        row.put("TICK_KEY", key);
        row.put("USER_KEY", mark.userKey());
        row.put("TICKED_AT", Date.from(mark.at()));
        row.put("MARK_STATUS", mark.status().name());
        row.put("MARK_REASON", mark.reason());
        row.put("ASSIGNEE_KEY", mark.assigneeKey());
        ao.create(CheckTickEntity.class, row);
    }

    @Override
    public void remove(long issueId, long itemId) {
        ao.deleteWithSQL(CheckTickEntity.class, "TICK_KEY = ?", key(issueId, itemId));
    }

    @Override
    public void forget(List<Long> issueIds) {
        IssueRows.delete(ao, CheckTickEntity.class, issueIds);
    }

    @Override
    public ItemTicks on(Collection<Long> itemIds) {
        if (itemIds.isEmpty()) {
            return ItemTicks.NONE;
        }
        Query query = Batches.in(Query.select("ID, ISSUE_ID, ITEM_ID"), "ITEM_ID", List.copyOf(itemIds));
        Set<Long> issues = new HashSet<>();
        Map<Long, Integer> byItem = new HashMap<>();
        ao.stream(CheckTickEntity.class, query, row -> {
            issues.add(row.getIssueId());
            byItem.merge(row.getItemId(), 1, Integer::sum);
        });
        return new ItemTicks(issues.size(), byItem);
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return IssueRows.issueIdsAfter(ao, CheckTickEntity.class, CheckTickEntity::getIssueId, issueId, most);
    }

    private static String key(long issueId, long itemId) {
        return issueId + ":" + itemId;
    }
}
