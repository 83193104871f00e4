package org.productops.feedback.inbox.ao;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import org.productops.devhost.database.SqlCounter;
import org.productops.feedback.inbox.AgeLimits;
import org.productops.feedback.inbox.AgeLimitsStore;
import org.productops.feedback.inbox.DifferentStore;
import org.productops.feedback.inbox.SavedView;
import org.productops.feedback.inbox.SavedViewStore;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoInboxStoresTest {

    @OnEveryDatabase
    void keepsAgeLimits(TestDatabase database) {
        AgeLimitsStore store = new AoAgeLimitsStore(database.activeObjects(AgeLimitsEntity.class));
        store.save(new AgeLimits(10, 7, 0, 1));
        store.save(new AgeLimits(20, 0, 30, 1));
        store.save(new AgeLimits(10, 14, 365, 2));

        assertThat(store.all()).containsExactlyInAnyOrder(new AgeLimits(10, 14, 365, 2), new AgeLimits(20, 0, 30, 1));
        assertThat(store.find(10)).contains(new AgeLimits(10, 14, 365, 2));
        assertThat(store.find(11)).isEmpty();
        assertThat(statements(database, store::all)).hasSize(1);
    }

    @OnEveryDatabase
    void keepsViews(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(SavedViewEntity.class);
        SavedViewStore store = new AoSavedViewStore(ao);
        SavedView own = store.insert(new SavedView(0, "anna", 0, "Mine \u00e4 <b>", "state=overdue&text=%C3%A4", 1));
        SavedView shared = store.insert(new SavedView(0, "ben", 10, "Ours", "", 1));
        SavedView other = store.insert(new SavedView(0, "ben", 0, "Ben's", "", 1));

        assertThat(store.of("anna", List.of(10L, 11L))).containsExactlyInAnyOrder(own, shared);
        assertThat(store.of("ben", List.of())).containsExactly(other);
        assertThat(store.find(own.id())).contains(own);
        assertThat(statements(database, () -> store.of("anna", List.of(10L, 11L))))
                .hasSize(2);
        SavedView renamed = new SavedView(own.id(), "anna", 0, "Mine, too", "state=later", 2);
        store.update(renamed);
        assertThat(store.find(own.id())).contains(renamed);
        SavedViewEntity row = ao.get(SavedViewEntity.class, (int) own.id());
        row.setRowVersion(null);
        row.save();
        assertThat(store.find(own.id()))
                .as("of before there were versions")
                .hasValueSatisfying(view -> assertThat(view.version()).isEqualTo(1));
        store.remove(own.id());
        store.update(renamed);
        assertThat(store.find(own.id())).isEmpty();
        assertThat(store.find(9_000_000_000L)).isEmpty();
    }

    @OnEveryDatabase
    void keepsWhatIsDifferentFromBothSides(TestDatabase database) {
        DifferentStore store = new AoDifferentStore(database.activeObjects(DifferentEntity.class));
        store.add(1, 2);
        store.add(2, 1);
        store.add(1, 9_000_000_000L);

        assertThat(store.from(1)).containsExactly(2L, 9_000_000_000L);
        assertThat(store.from(2)).containsExactly(1L);
        assertThat(store.issueIdsAfter(1, 5)).containsExactly(2L, 9_000_000_000L);
        store.forget(List.of(2L));
        assertThat(store.from(1)).containsExactly(9_000_000_000L);
        assertThat(store.from(2)).isEmpty();
        store.remove(9_000_000_000L, 1);
        assertThat(store.from(1)).isEmpty();
    }

    private static List<String> statements(TestDatabase database, Runnable work) {
        try (SqlCounter.Recording sql = database.record()) {
            work.run();
            return sql.statements();
        }
    }
}
