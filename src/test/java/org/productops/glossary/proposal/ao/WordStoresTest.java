package org.productops.glossary.proposal.ao;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.productops.devhost.database.SqlCounter;
import org.productops.glossary.proposal.FoundWord;
import org.productops.glossary.proposal.RefusedWord;
import org.productops.glossary.proposal.WordKind;
import org.productops.glossary.proposal.WordSearch;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class WordStoresTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final FoundWord SLA =
            new FoundWord(WordKind.ABBREVIATION, "SLA", "service level agreement", 7, List.of(3L, 4L));

    private Instant now = NOW;

    private AoWordSearchStore searches(ActiveObjects ao) {
        return new AoWordSearchStore(ao, () -> now);
    }

    private static ActiveObjects tables(TestDatabase database) {
        return database.activeObjects(WordSearchEntity.class, RefusedWordEntity.class);
    }

    @OnEveryDatabase
    void keepsWhatEachEditorFoundLast(TestDatabase database) {
        AoWordSearchStore store = searches(tables(database));
        assertThat(store.find(1, "anna")).isEmpty();
        store.setJob(1, "anna", 11);
        assertThat(store.find(1, "anna")).contains(new WordSearch(1, "anna", 11, 0, Optional.empty(), List.of()));
        store.keep(1, "anna", 300, NOW, List.of(SLA));
        store.keep(1, "ben", 20, NOW, List.of());
        store.keep(2, "anna", 20, NOW, List.of());
        store.setJob(1, "anna", 12);

        assertThat(store.find(1, "anna")).contains(new WordSearch(1, "anna", 12, 300, Optional.of(NOW), List.of(SLA)));
        assertThat(store.jobs(1)).containsExactly(12L);
        store.keep(1, "anna", 1, NOW, List.of());
        assertThat(store.find(1, "anna").orElseThrow().words()).isEmpty();
        store.forget(1);
        assertThat(store.find(1, "anna")).isEmpty();
        assertThat(store.find(1, "ben")).isEmpty();
        assertThat(store.find(2, "anna")).isPresent();
    }

    @OnEveryDatabase
    void forgetsWhatIsOldBeItFoundOrBrokenOff(TestDatabase database) {
        AoWordSearchStore store = searches(tables(database));
        store.setJob(1, "anna", 11);
        store.keep(1, "ben", 20, NOW, List.of());
        now = NOW.plusSeconds(60);
        store.setJob(1, "carla", 12);
        store.removeFoundBefore(NOW.plusSeconds(1));
        assertThat(store.jobs(1)).containsExactly(12L);
        assertThat(store.find(1, "ben")).isEmpty();
    }

    @OnEveryDatabase
    void fiveHundredWordsAreOneStatementToReadAndTwoToKeep(TestDatabase database) {
        AoWordSearchStore store = searches(tables(database));
        store.setJob(1, "anna", 11);
        List<FoundWord> many = IntStream.range(0, 500)
                .mapToObj(i -> new FoundWord(WordKind.WORD, "W\u00f6rd " + "x".repeat(200) + i, "", i, List.of(1L, 2L)))
                .toList();
        try (SqlCounter.Recording sql = database.record()) {
            store.keep(1, "anna", 20_000, NOW, many);
            assertThat(sql.count()).isEqualTo(2);
        }
        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.find(1, "anna").orElseThrow().words()).isEqualTo(many);
            assertThat(sql.count()).isEqualTo(1);
        }
        for (int i = 0; i < 50; i++) {
            store.setJob(1, "user-" + i, 100 + i);
        }
        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.jobs(1)).hasSize(51);
            assertThat(sql.count()).isEqualTo(1);
        }
    }

    @OnEveryDatabase
    void keepsWhatIsRefusedTheLastFirst(TestDatabase database) {
        AoRefusedWordStore store = new AoRefusedWordStore(tables(database));
        try (SqlCounter.Recording sql = database.record()) {
            store.add(IntStream.range(0, 100)
                    .mapToObj(i -> new RefusedWord(0, 1, "w" + i, "anna", NOW))
                    .toList());
            assertThat(sql.count()).isLessThanOrEqualTo(2);
        }
        store.add(List.of(new RefusedWord(0, 2, "other", "ben", NOW)));
        List<RefusedWord> all;
        try (SqlCounter.Recording sql = database.record()) {
            all = store.all(1);
            assertThat(sql.count()).isEqualTo(1);
        }
        assertThat(all).hasSize(100);
        assertThat(all.get(0)).isEqualTo(new RefusedWord(all.get(0).id(), 1, "w99", "anna", NOW));
        long other = store.all(2).get(0).id();
        try (SqlCounter.Recording sql = database.record()) {
            store.remove(1, List.of(all.get(0).id(), other));
            assertThat(sql.count()).isEqualTo(1);
        }
        assertThat(store.all(1)).hasSize(99);
        assertThat(store.all(2)).hasSize(1);
        store.forget(1);
        assertThat(store.all(1)).isEmpty();
        assertThat(store.all(2)).hasSize(1);
    }
}
