package org.productops.readiness.search.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.productops.common.store.ao.Batches;
import org.productops.readiness.search.WaitingIssue;
import org.productops.readiness.search.WaitingIssueStore;

/** Issues that wait, in the product's database. */
@JiraComponent
public final class AoWaitingIssueStore implements WaitingIssueStore {

    private final ActiveObjects ao;

    @Inject
    public AoWaitingIssueStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public WaitingIssue add(long issueId, Instant since) {
        return read(ao.create(WaitingIssueEntity.class, Map.of("ISSUE_ID", issueId, "WAITS_SINCE", Date.from(since))));
    }

    @Override
    public void remove(Collection<WaitingIssue> done) {
        Batches.each(
                done.stream().map(waiting -> (int) waiting.id()).toList(),
                ids -> ao.deleteWithSQL(WaitingIssueEntity.class, Batches.in("ID", ids), ids.toArray()));
    }

    @Override
    public List<WaitingIssue> since(Instant before, int most) {
        Query query = Query.select("ID, ISSUE_ID, WAITS_SINCE")
                .where("WAITS_SINCE < ?", Date.from(before))
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
