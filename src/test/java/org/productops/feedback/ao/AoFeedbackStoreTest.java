package org.productops.feedback.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.productops.common.error.ConflictException;
import org.productops.devhost.database.SqlCounter;
import org.productops.feedback.FakeFeedbackIssues;
import org.productops.feedback.FeedbackRecord;
import org.productops.feedback.FeedbackRemoval;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.FeedbackStore;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;
import org.productops.testing.fakes.ImmediateWrites;

class AoFeedbackStoreTest {

    @OnEveryDatabase
    void keepsAllOfARecord(TestDatabase database) {
        FeedbackStore store = open(database);
        FeedbackRecord longest = new FeedbackRecord(
                9_000_000_000L,
                FeedbackSource.RESEARCH,
                "\u00d6rtel & S\u00f6hne <b>\uD83D\uDE00</b>" + "o".repeat(200),
                "<script>alert(1)</script>\n\tzweite Zeile '\"\\ \uD83D\uDE00" + "q".repeat(9_900),
                LocalDate.of(1999, 12, 31),
                1);

        store.insert(longest);

        assertThat(store.find(9_000_000_000L)).contains(longest);
        assertThat(store.find(9)).isEmpty();
    }

    @OnEveryDatabase
    void keepsAnOrganisationThatIsNotNamed(TestDatabase database) {
        FeedbackStore store = open(database);

        store.insert(feedback(1, "", 1));

        assertThat(store.find(1).orElseThrow().organisation()).isEmpty();
    }

    @OnEveryDatabase
    void replacesARecord(TestDatabase database) {
        FeedbackStore store = open(database);
        store.insert(feedback(1, "Acme", 1));
        FeedbackRecord next =
                new FeedbackRecord(1, FeedbackSource.SUPPORT, "", "Other words", LocalDate.of(2026, 2, 2), 2);

        store.update(next);

        assertThat(store.find(1)).contains(next);
    }

    @OnEveryDatabase
    void turnsTheSecondFirstRecordOfAnIssueIntoAConflict(TestDatabase database) {
        FeedbackStore store = open(database);
        store.insert(feedback(1, "Acme", 1));

        assertThatThrownBy(() -> store.insert(feedback(1, "Globex", 1))).isInstanceOf(ConflictException.class);

        assertThat(store.find(1).orElseThrow().organisation()).isEqualTo("Acme");
    }

    @OnEveryDatabase
    void readsTheRecordsOfManyIssuesInOneStatement(TestDatabase database) {
        FeedbackStore store = open(database);
        List<Long> ids = LongStream.rangeClosed(1, 30).boxed().toList();
        ids.forEach(id -> store.insert(feedback(id, "Acme", 1)));

        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.findAll(ids)).extracting(FeedbackRecord::issueId).containsExactlyInAnyOrderElementsOf(ids);
            assertThat(sql.statements()).hasSize(1);
        }
        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.findAll(List.of())).isEmpty();
            assertThat(sql.statements()).isEmpty();
        }
        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.findAll(LongStream.rangeClosed(1, 501).boxed().toList()))
                    .hasSize(30);
            assertThat(sql.statements()).hasSize(2);
        }
    }

    @OnEveryDatabase
    void readsOneRecordInOneStatement(TestDatabase database) {
        FeedbackStore store = open(database);
        store.insert(feedback(1, "Acme", 1));

        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.find(1)).isPresent();
            assertThat(sql.statements()).hasSize(1);
        }
    }

    @OnEveryDatabase
    void deletesARecordAndNoOther(TestDatabase database) {
        FeedbackStore store = open(database);
        store.insert(feedback(1, "Acme", 1));
        store.insert(feedback(2, "Acme", 1));

        store.delete(1);
        store.delete(3);

        assertThat(store.findAll(Set.of(1L, 2L)))
                .extracting(FeedbackRecord::issueId)
                .containsExactly(2L);
    }

    @OnEveryDatabase
    void listsIssuesPageByPage(TestDatabase database) {
        FeedbackStore store = open(database);
        for (long id : new long[] {5, 1, 30, 12}) {
            store.insert(feedback(id, "", 1));
        }

        assertThat(store.issueIdsAfter(0, 3)).containsExactly(1L, 5L, 12L);
        assertThat(store.issueIdsAfter(12, 3)).containsExactly(30L);
        assertThat(store.issueIdsAfter(30, 3)).isEmpty();
    }

    @OnEveryDatabase
    void keepsTheRecordWhenTheDeletionOfTheIssueIsRolledBack(TestDatabase database) {
        FeedbackStore store = open(database);
        store.insert(feedback(1, "Acme", 1));
        FeedbackRemoval removal = new FeedbackRemoval(new FakeFeedbackIssues(), store, ImmediateWrites.create());

        assertThatThrownBy(() -> database.transactionTemplate().execute(() -> {
                    removal.issueDeleted(1);
                    assertThat(store.find(1)).isEmpty();
                    throw new IllegalStateException("Jira could not delete the issue");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(store.find(1)).isPresent();
    }

    private static FeedbackStore open(TestDatabase database) {
        return new AoFeedbackStore(database.activeObjects(FeedbackEntity.class));
    }

    private static FeedbackRecord feedback(long issueId, String organisation, long version) {
        return new FeedbackRecord(
                issueId, FeedbackSource.CUSTOMER, organisation, "Quote", LocalDate.of(2026, 1, 31), version);
    }
}
