package org.productops.feedback.portal.ao;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Optional;
import org.productops.devhost.database.SqlCounter;
import org.productops.feedback.portal.Portal;
import org.productops.feedback.portal.PortalField;
import org.productops.feedback.portal.PortalQuestion;
import org.productops.feedback.portal.PortalStore;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoPortalStoreTest {

    @OnEveryDatabase
    void keepsAllOfAPortal(TestDatabase database) {
        PortalStore store = new AoPortalStore(database.activeObjects(PortalEntity.class));
        Portal longest = new Portal(
                0,
                9_000_000_000L,
                "a".repeat(60),
                "<b>\uD83D\uDE00</b>" + "t".repeat(110),
                "i".repeat(2_000),
                Optional.of("g".repeat(255)),
                false,
                List.of(
                        new PortalQuestion(PortalField.QUOTE, true, "l".repeat(120), "h".repeat(500)),
                        new PortalQuestion(PortalField.FILE, false, "", "")),
                "key-" + "m".repeat(251),
                3);

        Portal kept = store.insert(longest);

        assertThat(kept).isEqualTo(longest.withId(kept.id()));
        assertThat(store.find(kept.id())).contains(kept);
        assertThat(store.at("a".repeat(60))).contains(kept);
        assertThat(store.at("other")).isEmpty();
        Portal changed = new Portal(
                kept.id(),
                10,
                "calls",
                "Calls",
                "",
                Optional.empty(),
                true,
                List.of(kept.questions().get(1)),
                "key-ada",
                4);
        store.update(changed);
        assertThat(store.find(kept.id())).contains(changed);
        store.remove(kept.id());
        assertThat(store.all()).isEmpty();
    }

    @OnEveryDatabase
    void readsThePortalsOfAProjectInOneStatementAndLeavesOutWhatALaterVersionWrote(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(PortalEntity.class);
        PortalStore store = new AoPortalStore(ao);
        Portal first = store.insert(portal(10, "one"));
        Portal second = store.insert(portal(10, "two"));
        store.insert(portal(20, "three"));
        Portal unreadable = store.insert(portal(10, "four"));
        PortalEntity row = ao.get(PortalEntity.class, (int) unreadable.id());
        row.setQuestions("{\"questions\":[{\"field\":\"OF_A_LATER_VERSION\"}]}");
        row.save();

        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.ofProject(10)).containsExactlyInAnyOrder(first, second);
            assertThat(sql.statements()).hasSize(1);
        }
    }

    private static Portal portal(long projectId, String address) {
        return new Portal(
                0,
                projectId,
                address,
                "Calls",
                "",
                Optional.empty(),
                true,
                List.of(new PortalQuestion(PortalField.QUOTE, true, "", "")),
                "key-mia",
                1);
    }
}
