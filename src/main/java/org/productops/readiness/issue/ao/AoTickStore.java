package org.productops.readiness.issue.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.productops.common.store.ao.Batches;
import org.productops.common.store.ao.IssueRows;
import org.productops.readiness.checklist.ItemTicks;
import org.productops.readiness.issue.Tick;
import org.productops.readiness.issue.TickStore;

/** Ticks in the product's database. */
@JiraComponent
public final class AoTickStore implements TickStore {

    private final ActiveObjects ao;

    @Inject
    public AoTickStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<Long, Tick> ofIssue(long issueId) {
        return Arrays.stream(ao.find(CheckTickEntity.class, "ISSUE_ID = ?", issueId))
                .map(row -> new Tick(
                        row.getIssueId(),
                        row.getItemId(),
                        row.getUserKey(),
                        row.getTickedAt().toInstant()))
                // The key keeps a second tick of an item out; where it was written by hand, the first one stays.
                .collect(Collectors.toMap(Tick::itemId, Function.identity(), (first, second) -> first));
    }

    @Override
    public boolean addIfAbsent(Tick tick) {
        String key = key(tick.issueId(), tick.itemId());
        if (ao.count(CheckTickEntity.class, "TICK_KEY = ?", key) > 0) {
            return false;
        }
        ao.create(
                CheckTickEntity.class,
                Map.of(
                        "ISSUE_ID", tick.issueId(),
                        "ITEM_ID", tick.itemId(),
                        "TICK_KEY", key,
                        "USER_KEY", tick.userKey(),
                        "TICKED_AT", Date.from(tick.at())));
        return true;
    }

    @Override
    public boolean remove(long issueId, long itemId) {
        return ao.deleteWithSQL(CheckTickEntity.class, "TICK_KEY = ?", key(issueId, itemId)) > 0;
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
