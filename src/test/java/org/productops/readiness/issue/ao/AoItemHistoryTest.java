package org.productops.readiness.issue.ao;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.devhost.database.SqlCounter;
import org.productops.readiness.issue.ItemChange;
import org.productops.readiness.issue.ItemHistory;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoItemHistoryTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    private static ItemChange change(long issueId, ItemChange.Action action, String detail) {
        return new ItemChange(0, issueId, 1, 101, "Docs " + "t".repeat(1000), action, "key-anna", NOW, detail);
    }

    @OnEveryDatabase
    void keepsAllThatCanBeDoneInOneOrder(TestDatabase database) {
        ItemHistory history = new AoItemHistory(database.activeObjects(ItemChangeEntity.class));
        for (ItemChange.Action action : ItemChange.Action.values()) {
            history.add(change(10, action, "r".repeat(1000)));
        }
        history.add(change(11, ItemChange.Action.TICKED, ""));

        List<ItemChange> all = history.ofIssue(10, 100);
        assertThat(all).extracting(ItemChange::action).containsExactlyInAnyOrder(ItemChange.Action.values());
        assertThat(all.get(0).action()).isEqualTo(ItemChange.Action.OVERRIDE_WITHDRAWN);
        assertThat(all.get(0))
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(change(10, ItemChange.Action.OVERRIDE_WITHDRAWN, "r".repeat(1000)));
        assertThat(all).isSortedAccordingTo((one, other) -> Long.compare(other.id(), one.id()));
        assertThat(history.ofIssue(10, 2)).isEqualTo(all.subList(0, 2));
        assertThat(history.ofIssue(11, 100)).singleElement().satisfies(one -> assertThat(one.detail())
                .isEmpty());
    }

    @OnEveryDatabase
    void readsAPartInTwoStatements(TestDatabase database) {
        ItemHistory history = new AoItemHistory(database.activeObjects(ItemChangeEntity.class));
        for (int i = 0; i < 5; i++) {
            history.add(change(10, ItemChange.Action.TICKED, String.valueOf(i)));
        }

        try (SqlCounter.Recording sql = database.record()) {
            Slice<ItemChange> part = history.ofIssue(10, new Paging(1, 2));
            assertThat(part.total()).isEqualTo(5);
            assertThat(part.values()).extracting(ItemChange::detail).containsExactly("3", "2");
            assertThat(sql.statements()).hasSize(2);
        }
        assertThat(history.ofIssue(12, new Paging(0, 2)).values()).isEmpty();
    }

    @OnEveryDatabase
    void goesWithItsIssueAndLeavesOutWhatItDoesNotKnow(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(ItemChangeEntity.class);
        ItemHistory history = new AoItemHistory(ao);
        history.add(change(10, ItemChange.Action.TICKED, ""));
        history.add(change(11, ItemChange.Action.TICKED, ""));
        history.add(change(11, ItemChange.Action.UNTICKED, ""));
        ItemChangeEntity row = ao.find(ItemChangeEntity.class, "CHANGE_ACTION = ?", "UNTICKED")[0];
        row.setChangeAction("OF_A_LATER_VERSION");
        row.save();

        assertThat(history.ofIssue(11, 100)).extracting(ItemChange::action).containsExactly(ItemChange.Action.TICKED);
        assertThat(history.issueIdsAfter(0, 100)).containsExactly(10L, 11L);
        history.forget(List.of(10L));
        assertThat(history.ofIssue(10, 100)).isEmpty();
        assertThat(history.ofIssue(11, 100)).hasSize(1);
    }
}
