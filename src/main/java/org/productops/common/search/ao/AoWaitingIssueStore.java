package org.productops.common.search.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.productops.common.search.IssueIndexName;
import org.productops.common.search.WaitingIssue;
import org.productops.common.search.WaitingIssueStore;
import org.productops.common.store.ao.Batches;

/** Issues that wait, in the product's database. */
@JiraComponent
public final class AoWaitingIssueStore implements WaitingIssueStore {

    /** The one that had the table to itself: nodes of an earlier version know of no other, and name none. */
    private static final IssueIndexName FIRST = new IssueIndexName("readiness");

    private final ActiveObjects ao;

    @Inject
    public AoWaitingIssueStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public WaitingIssue add(IssueIndexName index, long issueId, Instant since) {
        Map<String, Object> values = new HashMap<>(Map.of("ISSUE_ID", issueId, "WAITS_SINCE", Date.from(since)));
        if (!index.equals(FIRST)) {
            values.put("INDEX_NAME", index.feature());
        }
        return new WaitingIssue(ao.create(WaitingIssueEntity.class, values).getID(), issueId);
    }

    @Override
    public void remove(Collection<WaitingIssue> done) {
        Batches.each(
                done.stream().map(waiting -> (int) waiting.id()).toList(),
                ids -> ao.deleteWithSQL(WaitingIssueEntity.class, Batches.in("ID", ids), ids.toArray()));
    }

    @Override
    public List<WaitingIssue> since(IssueIndexName index, Instant before, int most) {
        Date since = Date.from(before);
        Query all = Query.select("ID, ISSUE_ID, WAITS_SINCE");
        Query query = (index.equals(FIRST)
                        ? all.where("WAITS_SINCE < ? AND INDEX_NAME IS NULL", since)
                        : all.where("WAITS_SINCE < ? AND INDEX_NAME = ?", since, index.feature()))
                .order("WAITS_SINCE ASC, ID ASC")
                .limit(most);
        return Arrays.stream(ao.find(WaitingIssueEntity.class, query))
                .map(AoWaitingIssueStore::read)
                .toList();
    }

    private static WaitingIssue read(WaitingIssueEntity row) {
        return new WaitingIssue(row.getID(), row.getIssueId());
    }
}
