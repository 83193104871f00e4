package org.productops.release.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.area.Holder;
import org.productops.devhost.database.SqlCounter;
import org.productops.release.LaunchDecision;
import org.productops.release.LaunchItem;
import org.productops.release.LaunchTier;
import org.productops.release.OpenThen;
import org.productops.release.Release;
import org.productops.release.ReleaseSide;
import org.productops.release.SignOff;
import org.productops.release.TierChoice;
import org.productops.release.VersionPlace;
import org.productops.release.Word;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoReleaseStoreTest {

    private static final Instant NOW = Instant.parse("2026-03-04T10:20:30.123Z");
    private static final OpenThen THEN = new OpenThen(30, 6, List.of(ReleaseSide.MARKETING));
    private static final Word MIA = new Word("key-mia", NOW);

    @OnEveryDatabase
    void keepsReleasesWithTheirVersions(TestDatabase database) {
        AoReleaseStore store =
                new AoReleaseStore(database.activeObjects(ReleaseEntity.class, ReleaseVersionEntity.class));
        Release spring = store.insert(release("Spring", new VersionPlace(2, 20), new VersionPlace(1, 10)));
        Release bare = store.insert(new Release(
                0,
                "Bare",
                List.of(new VersionPlace(3, 10)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                TierChoice.NONE,
                NOW,
                1));

        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.all()).containsExactlyInAnyOrder(spring, bare);
            assertThat(sql.statements()).hasSize(2);
        }
        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.find(spring.id())).contains(spring);
            assertThat(sql.statements()).hasSize(2);
        }
        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.findByVersion(1)).contains(spring);
            assertThat(sql.statements()).hasSize(3);
        }

        Release changed = new Release(
                spring.id(),
                "Summer",
                List.of(new VersionPlace(1, 10), new VersionPlace(4, 10)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                spring.marketing(),
                new TierChoice(1, Optional.of(MIA), Optional.empty()),
                NOW,
                2);
        store.update(changed);
        assertThat(store.find(spring.id())).contains(changed);
        assertThat(store.findByVersion(2)).isEmpty();

        store.delete(spring.id());
        assertThat(store.all()).containsExactly(bare);
        assertThat(store.find(spring.id())).isEmpty();
        assertThat(store.find(Long.MAX_VALUE)).isEmpty();
    }

    private static Release release(String name, VersionPlace... versions) {
        return new Release(
                0,
                name,
                List.of(versions),
                Optional.of(LocalDate.of(2026, 4, 1)),
                Optional.of(LocalDate.of(2026, 3, 1)),
                List.of(Holder.user("key-mia"), Holder.group("product managers")),
                List.of(Holder.group("marketing")),
                new TierChoice(2, Optional.of(MIA), Optional.of(new Word("key-liam", NOW))),
                NOW,
                1);
    }

    @OnEveryDatabase
    void keepsItemsInTheirOrder(TestDatabase database) {
        AoLaunchItemStore store = new AoLaunchItemStore(database.activeObjects(LaunchItemEntity.class));
        List<LaunchItem> added = store.insert(List.of(
                item(1, 1, "help", Optional.empty(), Optional.empty()),
                item(1, 0, "", Optional.of("key-mia"), Optional.empty()),
                item(2, 0, "", Optional.of("key-mia"), Optional.of(MIA))));

        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.of(1)).containsExactly(added.get(1), added.get(0));
            assertThat(store.open(List.of(1L, 2L))).isEqualTo(Map.of(1L, 2));
            assertThat(store.openOf("key-mia")).containsExactly(added.get(1));
            assertThat(store.owners()).containsExactly("key-mia");
            assertThat(sql.statements()).hasSize(4);
        }

        LaunchItem done = new LaunchItem(
                added.get(0).id(),
                1,
                5,
                new LaunchTier.Item(ReleaseSide.MARKETING, "Other", "", 9),
                3,
                Optional.of("key-liam"),
                Optional.of(MIA),
                2);
        store.update(List.of(done));
        assertThat(store.of(1)).containsExactly(added.get(1), done);

        store.delete(List.of(done.id()));
        store.deleteOf(2);
        assertThat(store.of(1)).containsExactly(added.get(1));
        assertThat(store.of(2)).isEmpty();
    }

    private static LaunchItem item(
            long releaseId, int position, String help, Optional<String> owner, Optional<Word> done) {
        return new LaunchItem(
                0,
                releaseId,
                position,
                new LaunchTier.Item(ReleaseSide.PRODUCT, "Help pages", help, 14),
                3,
                owner,
                done,
                1);
    }

    @OnEveryDatabase
    void keepsWhatIsSaid(TestDatabase database) {
        AoReleaseWordStore store =
                new AoReleaseWordStore(database.activeObjects(SignOffEntity.class, LaunchDecisionEntity.class));
        SignOff ready = store.add(new SignOff(0, 1, ReleaseSide.PRODUCT, MIA, "", Optional.empty(), Optional.of(THEN)));
        SignOff date = store.add(
                new SignOff(0, 1, ReleaseSide.MARKETING, MIA, "If the page is up", Optional.empty(), Optional.empty()));
        LaunchDecision no = store.add(new LaunchDecision(
                0, 1, false, "The help is missing", MIA, Optional.empty(), Optional.of(new OpenThen(0, 0, List.of()))));
        LaunchDecision go =
                store.add(new LaunchDecision(0, 1, true, "All is there", MIA, Optional.empty(), Optional.of(THEN)));
        store.add(new LaunchDecision(0, 2, true, "Other", MIA, Optional.empty(), Optional.empty()));

        SignOff revoked = new SignOff(
                ready.id(),
                1,
                ReleaseSide.PRODUCT,
                MIA,
                "",
                Optional.of(new Word("key-liam", NOW.plusSeconds(1))),
                Optional.of(THEN));
        store.revoke(revoked);
        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.signOffs(List.of(1L, 2L))).containsExactly(revoked, date);
            assertThat(store.decisions(List.of(1L))).containsExactly(no, go);
            assertThat(sql.statements()).hasSize(2);
        }

        Word reopened = new Word("", NOW.plusSeconds(2));
        store.reopen(1, reopened);
        store.reopen(1, new Word("key-liam", NOW.plusSeconds(3)));
        assertThat(store.signOffs(List.of(1L)))
                .as("who took it back before, has")
                .extracting(SignOff::revoked)
                .containsExactly(revoked.revoked(), Optional.of(reopened));
        assertThat(store.decisions(List.of(1L, 2L)))
                .extracting(LaunchDecision::reopened)
                .containsExactly(Optional.of(reopened), Optional.of(reopened), Optional.empty());

        store.deleteOf(1);
        assertThat(store.signOffs(List.of(1L))).isEmpty();
        assertThat(store.decisions(List.of(1L, 2L))).hasSize(1);
    }

    @OnEveryDatabase
    void keepsTiersThatSomebodyChanged(TestDatabase database) {
        AoLaunchTierStore store = new AoLaunchTierStore(database.activeObjects(LaunchTierEntity.class));
        assertThat(store.all()).isEmpty();
        store.put(new LaunchTier(1, "old", 10, List.of(), 1));
        LaunchTier tier = new LaunchTier(
                1,
                "Large \u2013 \"everything\"",
                42,
                List.of(
                        new LaunchTier.Item(ReleaseSide.PRODUCT, "Help", "where\nand how", 7),
                        new LaunchTier.Item(ReleaseSide.MARKETING, "Announce", "", 0)),
                2);
        store.put(tier);

        assertThat(store.all()).containsExactly(tier);
    }
}
