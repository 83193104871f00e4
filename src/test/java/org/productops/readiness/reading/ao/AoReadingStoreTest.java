package org.productops.readiness.reading.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.productops.common.error.Message;
import org.productops.devhost.database.SqlCounter;
import org.productops.readiness.checklist.format.ChecklistDialect;
import org.productops.readiness.reading.Reading;
import org.productops.readiness.reading.ReadingOrder;
import org.productops.readiness.reading.ReadingReport;
import org.productops.readiness.reading.TextSource;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoReadingStoreTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private static Reading reading(OptionalLong checklist, boolean trial) {
        return new Reading(
                0,
                "key-admin",
                NOW,
                new ReadingOrder(
                        "text ~ \"caf\u00e9\" ORDER BY key",
                        new TextSource(TextSource.Kind.PROPERTY, "checklist", "a/b"),
                        ChecklistDialect.OKAPYA_JSON,
                        true,
                        checklist),
                trial,
                0,
                Optional.empty());
    }

    @OnEveryDatabase
    void keepsWhatWasReadAndWhatCameOfIt(TestDatabase database) {
        AoReadingStore store = new AoReadingStore(database.activeObjects(ReadingEntity.class));
        Reading inserted = store.insert(reading(OptionalLong.of(7), true));
        ReadingReport report = new ReadingReport(
                9,
                8,
                7,
                6,
                5,
                4,
                List.of(new ReadingReport.Remark("PAY-1", 3, "a <U+0000> \u00e9", Message.of("a.key", "x", "y"))),
                2);

        store.setJob(inserted.id(), 12);
        store.setReport(inserted.id(), report);

        Reading kept = store.find(inserted.id()).orElseThrow();
        assertThat(kept)
                .isEqualTo(
                        new Reading(inserted.id(), "key-admin", NOW, inserted.order(), true, 12, Optional.of(report)));
        assertThat(inserted.order()).isEqualTo(reading(OptionalLong.of(7), true).order());
    }

    @OnEveryDatabase
    void listsTheLastOnesInOneStatementAndForgetsOldOnes(TestDatabase database) {
        AoReadingStore store = new AoReadingStore(database.activeObjects(ReadingEntity.class));
        Reading first = store.insert(reading(OptionalLong.empty(), false));
        Reading second = store.insert(reading(OptionalLong.empty(), false));

        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.latest(1)).containsExactly(second);
            assertThat(sql.statements()).hasSize(1);
        }
        assertThat(store.latest(5)).containsExactly(second, first);
        store.removeBefore(NOW);
        assertThat(store.latest(5)).hasSize(2);
        store.removeBefore(NOW.plusSeconds(1));
        assertThat(store.latest(5)).isEmpty();
        assertThat(store.find(first.id())).isEmpty();
    }
}
