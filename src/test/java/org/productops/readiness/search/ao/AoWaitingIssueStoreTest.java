package org.productops.readiness.search.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.productops.devhost.database.SqlCounter;
import org.productops.readiness.search.WaitingIssue;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoWaitingIssueStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-29T18:00:00Z");

    @OnEveryDatabase
    void keepsWhatWaitsUntilItIsDone(TestDatabase database) {
        var store = new AoWaitingIssueStore(database.activeObjects(WaitingIssueEntity.class));
        WaitingIssue later = store.add(11, NOW.plusSeconds(60));
        WaitingIssue first = store.add(10, NOW);
        WaitingIssue again = store.add(10, NOW.plusSeconds(1));

        assertThat(store.since(NOW, 10)).isEmpty();
        assertThat(store.since(NOW.plusSeconds(10), 10)).containsExactly(first, again);
        assertThat(store.since(NOW.plusSeconds(100), 2)).containsExactly(first, again);
        try (SqlCounter.Recording sql = database.record()) {
            store.remove(List.of(first, later));
            assertThat(sql.statements()).hasSize(1);
        }
        assertThat(store.since(NOW.plusSeconds(100), 10)).containsExactly(again);
    }
}
