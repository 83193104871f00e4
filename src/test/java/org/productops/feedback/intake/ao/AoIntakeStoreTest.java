package org.productops.feedback.intake.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.devhost.database.SqlCounter;
import org.productops.feedback.intake.IntakeEntry;
import org.productops.feedback.intake.IntakeEntryStore;
import org.productops.feedback.intake.IntakeFilter;
import org.productops.feedback.intake.IntakeFixture;
import org.productops.feedback.intake.IntakeKind;
import org.productops.feedback.intake.IntakeMapping;
import org.productops.feedback.intake.IntakeRule;
import org.productops.feedback.intake.IntakeSource;
import org.productops.feedback.intake.IntakeSourceStore;
import org.productops.feedback.intake.IntakeState;
import org.productops.feedback.intake.IntakeTarget;
import org.productops.feedback.intake.IntakeTokens;
import org.productops.feedback.intake.SigningSecret;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoIntakeStoreTest {

    private static final Instant NOW = IntakeFixture.NOW;

    private static IntakeEntry entry(int number, long sourceId, IntakeState state, FieldErrors reason) {
        return new IntakeEntry(
                0,
                sourceId,
                "T-" + number,
                "identity" + number,
                "body" + number,
                "words" + number,
                "Summary " + number,
                state,
                number,
                NOW.plusSeconds(number),
                reason,
                OptionalLong.empty(),
                NOW,
                NOW,
                1);
    }

    @OnEveryDatabase
    void keepsASourceAsItIs(TestDatabase database) {
        IntakeSourceStore store = new AoIntakeSourceStore(database.activeObjects(IntakeSourceEntity.class));
        IntakeSource first = store.insert(new IntakeSource(
                0,
                "k1",
                "S <b>\u00fc</b>",
                IntakeKind.ZENDESK,
                7,
                "key-bot",
                new IntakeTokens("a", Optional.of(NOW), "b", Optional.of(NOW.plusSeconds(1))),
                new SigningSecret("s"),
                new IntakeMapping(List.of(new IntakeRule(IntakeTarget.QUOTE, "/a | /b as HTML", "x = y"))),
                List.of("one", "two"),
                5,
                6,
                false,
                3));
        IntakeSource second = store.insert(new IntakeSource(
                0,
                "k2",
                "T",
                IntakeKind.PLAIN,
                8,
                "key-mia",
                IntakeTokens.NONE,
                SigningSecret.NONE,
                IntakeMapping.USUAL,
                List.of(),
                1,
                1,
                true,
                1));

        assertThat(store.all()).containsExactly(first, second);
        assertThat(store.byKey("k1")).contains(first);
        assertThat(store.byKey("k3")).isEmpty();
        IntakeSource changed = new IntakeSource(
                first.id(),
                "k1",
                "Other",
                IntakeKind.ZENDESK,
                9,
                "key-mia",
                IntakeTokens.NONE,
                SigningSecret.NONE,
                IntakeMapping.USUAL,
                List.of(),
                1,
                1,
                true,
                4);
        store.update(changed);
        assertThat(store.find(first.id())).contains(changed);
        store.remove(first.id());
        assertThat(store.all()).containsExactly(second);
    }

    @OnEveryDatabase
    void keepsOneOfEachIdentityAndAllThatHappensToIt(TestDatabase database) {
        IntakeEntryStore store = new AoIntakeEntryStore(database.activeObjects(IntakeEntryEntity.class));
        FieldErrors reason = FieldErrors.collect()
                .general(Message.of("a.b", "<x>"))
                .at("quote", Message.of("c.d"))
                .build();
        IntakeEntry kept = store.insert(entry(1, 7, IntakeState.QUARANTINED, reason), "{\"body\":1}")
                .orElseThrow();

        assertThat(store.insert(entry(1, 7, IntakeState.WAITING, FieldErrors.none()), "other"))
                .isEmpty();
        assertThat(store.find(kept.id())).contains(kept);
        assertThat(store.withIdentity("identity1")).contains(kept);
        assertThat(store.body(kept.id())).isEqualTo("{\"body\":1}");
        assertThat(store.lastReceived(7)).contains(NOW);
        assertThat(store.lastReceived(8)).isEmpty();

        IntakeEntry after = new IntakeEntry(
                kept.id(),
                7,
                "",
                "identity2",
                "body1",
                "",
                "",
                IntakeState.DONE,
                9,
                NOW.plusSeconds(5),
                FieldErrors.none(),
                OptionalLong.of(44),
                NOW,
                NOW.plusSeconds(6),
                2);
        store.update(after);
        assertThat(store.find(kept.id())).contains(after);
        assertThat(store.body(kept.id())).isEqualTo("{\"body\":1}");

        assertThatThrownBy(() -> store.update(after))
                .as("by somebody who has read what it was before")
                .isInstanceOf(IllegalStateException.class);

        assertThat(store.forgetBodies(7, NOW.plusSeconds(6), 10)).isZero();
        assertThat(store.forgetBodies(7, NOW.plusSeconds(7), 10)).isEqualTo(1);
        assertThat(store.forgetBodies(7, NOW.plusSeconds(7), 10)).isZero();
        assertThat(store.body(kept.id())).isEmpty();
    }

    @OnEveryDatabase
    void findsWhatIsDueAndWhatIsLookedForInFewStatements(TestDatabase database) {
        IntakeEntryStore store = new AoIntakeEntryStore(database.activeObjects(IntakeEntryEntity.class));
        for (int number = 1; number <= 60; number++) {
            store.insert(
                    entry(
                            number,
                            number % 2,
                            number <= 40 ? IntakeState.WAITING : IntakeState.FAILED,
                            FieldErrors.none()),
                    "x".repeat(100));
        }

        assertThat(store.due(NOW, List.of(), 10)).isEmpty();
        assertThat(store.due(NOW.plusSeconds(3), List.of(), 10))
                .extracting(IntakeEntry::ownId)
                .containsExactly("T-1", "T-2", "T-3");
        assertThat(store.due(NOW.plusSeconds(100), List.of(), 5)).hasSize(5);
        assertThat(store.count(IntakeFilter.ALL)).isEqualTo(60);
        assertThat(store.count(IntakeFilter.of(1, IntakeState.FAILED))).isEqualTo(10);
        assertThat(store.ids(IntakeFilter.in(IntakeState.FAILED), 3)).hasSize(3).isSorted();
        try (SqlCounter.Recording sql = database.record()) {
            Slice<IntakeEntry> part = store.page(IntakeFilter.in(IntakeState.WAITING), new Paging(10, 20));
            assertThat(part.total()).isEqualTo(40);
            assertThat(part.values()).hasSize(20);
            assertThat(part.values().get(0).ownId()).isEqualTo("T-30");
            assertThat(sql.statements()).hasSize(2).noneMatch(statement -> statement.contains("SENT_BODY"));
        }
        List<Long> ids = store.ids(IntakeFilter.ALL, 60);
        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.findAll(ids)).hasSize(60);
            assertThat(sql.statements()).hasSize(1);
        }
        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.due(NOW.plusSeconds(100), List.of(), 20)).hasSize(20);
            assertThat(sql.statements()).hasSize(1);
        }
        assertThat(store.due(NOW.plusSeconds(100), List.of(0L), 60))
                .hasSize(20)
                .extracting(IntakeEntry::sourceId)
                .containsOnly(1L);
        assertThat(store.due(NOW.plusSeconds(100), List.of(0L, 1L), 60)).isEmpty();
        store.removeOf(1);
        assertThat(store.count(IntakeFilter.ALL)).isEqualTo(30);
    }
}
