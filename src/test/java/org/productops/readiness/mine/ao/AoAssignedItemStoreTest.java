package org.productops.readiness.mine.ao;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.productops.devhost.database.SqlCounter;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.issue.ItemMark;
import org.productops.readiness.issue.ItemMark.Status;
import org.productops.readiness.issue.ao.AoMarkStore;
import org.productops.readiness.issue.ao.CheckTickEntity;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoAssignedItemStoreTest {

    private static ItemMark given(long issueId, long itemId, Status status, String assignee) {
        return new ItemMark(issueId, itemId, status, "anna", ReadinessFixture.NOW, "", assignee);
    }

    @OnEveryDatabase
    void findsWhatIsOpenAndGivenToSomebodyNewestFirst(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(CheckTickEntity.class);
        AoMarkStore marks = new AoMarkStore(ao);
        marks.put(given(10, 1, Status.OPEN, "ben"));
        marks.put(given(10, 2, Status.DONE, "ben"));
        marks.put(given(11, 1, Status.OPEN, "ben"));
        marks.put(given(12, 1, Status.OPEN, "carla"));
        marks.put(ItemMark.done(13, 1, "ben", ReadinessFixture.NOW));
        AoAssignedItemStore store = new AoAssignedItemStore(ao);

        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.openOf("ben", 0, 100))
                    .extracting(ItemMark::issueId)
                    .containsExactly(11L, 10L);
            assertThat(store.openOf("ben", 0, 1)).extracting(ItemMark::issueId).containsExactly(11L);
            assertThat(store.openOf("ben", 1, 5)).extracting(ItemMark::issueId).containsExactly(10L);
            assertThat(store.people()).containsExactly("ben", "carla");
            assertThat(sql.statements()).hasSize(4);
        }
    }
}
