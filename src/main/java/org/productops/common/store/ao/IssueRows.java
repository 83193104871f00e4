package org.productops.common.store.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** Rows that hang on issues by a column {@code ISSUE_ID}. */
public final class IssueRows {

    private IssueRows() {}

    /** Deletes the rows that hang on these issues, in one statement. */
    public static <T extends RawEntity<K>, K> void delete(ActiveObjects ao, Class<T> type, List<Long> issueIds) {
        ao.deleteWithSQL(type, Batches.in("ISSUE_ID", issueIds), issueIds.toArray());
    }

    /**
     * The issues that rows hang on, each once, in the order of their ids.
     *
     * @param issueId only those whose id is greater
     * @param most how many rows to look at
     */
    public static <T extends RawEntity<K>, K> List<Long> issueIdsAfter(
            ActiveObjects ao, Class<T> type, Function<T, Long> idOf, long issueId, int most) {
        Query query = Query.select("ID, ISSUE_ID")
                .where("ISSUE_ID > ?", issueId)
                .order("ISSUE_ID ASC")
                .limit(most);
        Set<Long> ids = new LinkedHashSet<>();
        ao.stream(type, query, row -> ids.add(idOf.apply(row)));
        return List.copyOf(ids);
    }
}
