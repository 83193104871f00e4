package org.productops.common.search.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.productops.common.search.IssueIndexName;
import org.productops.common.search.WaitingIssue;
import org.productops.devhost.database.SqlCounter;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoWaitingIssueStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-29T18:00:00Z");

    private static final IssueIndexName READINESS = new IssueIndexName("readiness");
    private static final IssueIndexName FEEDBACK = new IssueIndexName("feedback");

    @OnEveryDatabase
    void keepsWhatWaitsUntilItIsDone(TestDatabase database) {
        var store = new AoWaitingIssueStore(database.activeObjects(WaitingIssueEntity.class));
        WaitingIssue later = store.add(READINESS, 11, NOW.plusSeconds(60));
        WaitingIssue first = store.add(READINESS, 10, NOW);
        WaitingIssue again = store.add(READINESS, 10, NOW.plusSeconds(1));

        assertThat(store.since(READINESS, NOW, 10)).isEmpty();
        assertThat(store.since(READINESS, NOW.plusSeconds(10), 10)).containsExactly(first, again);
        assertThat(store.since(READINESS, NOW.plusSeconds(100), 2)).containsExactly(first, again);
        try (SqlCounter.Recording sql = database.record()) {
            store.remove(List.of(first, later));
            assertThat(sql.statements()).hasSize(1);
        }
        assertThat(store.since(READINESS, NOW.plusSeconds(100), 10)).containsExactly(again);
    }

    @OnEveryDatabase
    void eachIndexHasItsOwn(TestDatabase database) {
        var ao = database.activeObjects(WaitingIssueEntity.class);
        var store = new AoWaitingIssueStore(ao);
        // As an earlier version keeps it, which knows of one index.
        int old = ao.create(WaitingIssueEntity.class, Map.of("ISSUE_ID", 12L, "WAITS_SINCE", Date.from(NOW)))
                .getID();
        WaitingIssue readiness = store.add(READINESS, 10, NOW.plusSeconds(1));
        WaitingIssue feedback = store.add(FEEDBACK, 10, NOW);

        Instant later = NOW.plusSeconds(10);
        assertThat(store.since(READINESS, later, 10)).containsExactly(new WaitingIssue(old, 12), readiness);
        assertThat(store.since(FEEDBACK, later, 10)).containsExactly(feedback);
    }
}
