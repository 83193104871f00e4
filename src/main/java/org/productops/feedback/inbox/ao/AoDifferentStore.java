package org.productops.feedback.inbox.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.Query;
import org.productops.common.store.ao.Batches;
import org.productops.common.store.ao.IssueRows;
import org.productops.feedback.inbox.DifferentStore;

/** Pairs of feedback that is alike and not the same, in the product's database. */
@JiraComponent
public final class AoDifferentStore implements DifferentStore {

    private final ActiveObjects ao;

    @Inject
    public AoDifferentStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(long issueId, long otherId) {
        if (!from(issueId).contains(otherId)) {
            ao.create(DifferentEntity.class, Map.of("ISSUE_ID", issueId, "OTHER_ID", otherId));
            ao.create(DifferentEntity.class, Map.of("ISSUE_ID", otherId, "OTHER_ID", issueId));
        }
    }

    @Override
    public void remove(long issueId, long otherId) {
        ao.deleteWithSQL(DifferentEntity.class, "ISSUE_ID = ? AND OTHER_ID = ?", issueId, otherId);
        ao.deleteWithSQL(DifferentEntity.class, "ISSUE_ID = ? AND OTHER_ID = ?", otherId, issueId);
    }

    @Override
    public Set<Long> from(long issueId) {
        Set<Long> found = new TreeSet<>();
        ao.stream(
                DifferentEntity.class,
                Query.select("ID, OTHER_ID").where("ISSUE_ID = ?", issueId),
                row -> found.add(row.getOtherId()));
        return found;
    }

    @Override
    public void forget(List<Long> issueIds) {
        IssueRows.delete(ao, DifferentEntity.class, issueIds);
        ao.deleteWithSQL(DifferentEntity.class, Batches.in("OTHER_ID", issueIds), issueIds.toArray());
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return IssueRows.issueIdsAfter(ao, DifferentEntity.class, DifferentEntity::getIssueId, issueId, most);
    }
}
