package org.productops.feedback.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.productops.common.store.SalTransactions;
import org.productops.common.store.Transactions;
import org.productops.devhost.database.SqlCounter;
import org.productops.feedback.ChangedFeedback;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackDraft;
import org.productops.feedback.FeedbackFixture;
import org.productops.feedback.FeedbackKind;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.FeedbackStore;
import org.productops.feedback.FeedbackSummary;
import org.productops.feedback.Importance;
import org.productops.feedback.LinkedFeedback;
import org.productops.feedback.LinkedFeedbackService;
import org.productops.feedback.Side;
import org.productops.feedback.Speaker;
import org.productops.feedback.SpokenFor;
import org.productops.feedback.UnreadableFeedback;
import org.productops.feedback.organisation.OrganisationState;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoFeedbackStoreTest {

    private static final InstantSource CLOCK = InstantSource.fixed(FeedbackFixture.NOW);

    @OnEveryDatabase
    void keepsWhoSaidItForWhomAndHowMuchItMatters(TestDatabase database) {
        FeedbackStore store = open(database);
        Feedback first = new Feedback(
                1,
                FeedbackKind.PRAISE,
                FeedbackSource.SALES,
                "Zendesk",
                new Speaker(Side.COLLEAGUE, "Mia <b>M\u00fcller</b>", "mia@example.com", true),
                new SpokenFor(
                        OptionalLong.of(7),
                        "Acme",
                        "Enterprise",
                        OptionalLong.of(9_000_000_000L),
                        Optional.of(OrganisationState.LEAVING)),
                Importance.BLOCKER,
                "Quote",
                "https://example.com/" + "l".repeat(1_900),
                LocalDate.of(2026, 1, 31),
                OptionalLong.of(77),
                1);
        Feedback next = new Feedback(
                1,
                FeedbackKind.QUESTION,
                FeedbackSource.SUPPORT,
                "",
                Speaker.UNKNOWN,
                SpokenFor.NONE,
                Importance.NICE_TO_HAVE,
                "Quote",
                "",
                LocalDate.of(2026, 1, 30),
                OptionalLong.empty(),
                2);

        store.insert(first);
        assertThat(store.find(1)).contains(first);
        assertThat(store.summaries(List.of(1L)).get(0).organisation()).isEqualTo(first.organisation());
        assertThat(store.ofIntake(77)).contains(first);

        store.update(next);
        assertThat(store.find(1)).contains(next);
        assertThat(store.ofIntake(77)).isEmpty();
    }

    @OnEveryDatabase
    void readsARowOfAnOlderVersionWithWhatIsUsual(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(FeedbackEntity.class);
        ao.create(
                FeedbackEntity.class,
                Map.of(
                        "ISSUE_ID", 1L,
                        "SOURCE_NAME", "CUSTOMER",
                        "ORGANISATION", "Acme",
                        "QUOTE", "Quote",
                        "HEARD_ON", "2026-01-31",
                        "ROW_VERSION", 1L));
        FeedbackStore store = new AoFeedbackStore(ao, CLOCK);

        assertThat(store.find(1)).contains(feedback(1, "Acme"));
        assertThat(store.changedSince(0, 10)).isEmpty();
        assertThat(store.issueIdsAfter(0, 10)).containsExactly(1L);
    }

    @OnEveryDatabase
    void givesWhatChangedInItsOrderAndAllOfTheLastMillisecond(TestDatabase database) {
        AtomicLong millis = new AtomicLong(1_000);
        FeedbackStore store = open(database, millis);
        store.insert(feedback(1, "Acme"));
        millis.set(2_000);
        for (long id = 2; id <= 5; id++) {
            store.insert(feedback(id, "Acme"));
        }
        millis.set(3_000);
        store.insert(feedback(6, "Acme"));
        store.update(feedback(1, "Birch").withVersion(2));

        assertThat(store.changedSince(1_001, 3))
                .extracting(each -> each.feedback().issueId())
                .containsExactly(2L, 3L, 4L, 5L);
        assertThat(store.changedSince(3_000, 10))
                .containsExactlyInAnyOrder(
                        new ChangedFeedback(feedback(1, "Birch").withVersion(2), 3_000),
                        new ChangedFeedback(feedback(6, "Acme"), 3_000));
        assertThat(store.changedSince(3_001, 10)).isEmpty();
        assertThat(statements(database, () -> store.changedSince(0, 100))).hasSize(1);
        assertThat(statements(database, () -> store.changedSince(0, 3))).hasSize(2);
    }

    @OnEveryDatabase
    void keepsAllOfARecord(TestDatabase database) {
        FeedbackStore store = open(database);
        Feedback longest = FeedbackFixture.said(
                9_000_000_000L,
                FeedbackSource.RESEARCH,
                "\u00d6rtel & S\u00f6hne <b>\uD83D\uDE00</b>" + "o".repeat(200),
                "<script>alert(1)</script>\n\tzweite Zeile '\"\\ \uD83D\uDE00" + "q".repeat(9_900),
                LocalDate.of(1999, 12, 31),
                1);

        assertThat(store.insert(longest)).isTrue();

        assertThat(store.find(9_000_000_000L)).contains(longest);
        assertThat(store.findAll(List.of(9_000_000_000L))).containsExactly(longest);
        assertThat(store.summaries(List.of(9_000_000_000L)))
                .containsExactly(new FeedbackSummary(
                        9_000_000_000L,
                        longest.organisation(),
                        Optional.of(LocalDate.of(1999, 12, 31)),
                        Optional.of(longest.importance())));
        assertThat(store.find(9)).isEmpty();
    }

    @OnEveryDatabase
    void keepsAnOrganisationThatIsNotNamed(TestDatabase database) {
        FeedbackStore store = open(database);

        store.insert(feedback(1, ""));

        assertThat(store.find(1).orElseThrow().organisation().isNamed()).isFalse();
        assertThat(store.summaries(List.of(1L)).get(0).organisation().isNamed()).isFalse();
    }

    @OnEveryDatabase
    void replacesARecord(TestDatabase database) {
        FeedbackStore store = open(database);
        store.insert(feedback(1, "Acme"));
        Feedback next = FeedbackFixture.said(1, FeedbackSource.SUPPORT, "", "Other words", LocalDate.of(2026, 2, 2), 2);

        store.update(next);

        assertThat(store.find(1)).contains(next);
    }

    @OnEveryDatabase
    void addsNoSecondRecordToAnIssue(TestDatabase database) {
        FeedbackStore store = open(database);
        store.insert(feedback(1, "Acme"));

        assertThat(store.insert(feedback(1, "Globex"))).isFalse();

        assertThat(store.find(1).orElseThrow().organisation().name()).isEqualTo("Acme");
    }

    @OnEveryDatabase
    void readsTheRecordsOfManyIssuesInOneStatement(TestDatabase database) {
        FeedbackStore store = open(database);
        List<Long> ids = LongStream.rangeClosed(1, 30).boxed().toList();
        ids.forEach(id -> store.insert(feedback(id, "Acme")));

        assertThat(statements(database, () -> {
                    assertThat(store.findAll(ids))
                            .extracting(Feedback::issueId)
                            .containsExactlyInAnyOrderElementsOf(ids);
                }))
                .hasSize(1);
        assertThat(statements(database, () -> store.findAll(List.of()))).isEmpty();
        List<Long> more = LongStream.rangeClosed(1, 501).boxed().toList();
        assertThat(statements(database, () -> store.findAll(more))).hasSize(2);
        assertThat(store.findAll(more)).hasSize(30);
        assertThat(statements(database, () -> store.find(1))).hasSize(1);
    }

    @OnEveryDatabase
    void sumsUpWithoutReadingTheWords(TestDatabase database) {
        FeedbackStore store = open(database);
        List<Long> ids = LongStream.rangeClosed(1, 30).boxed().toList();
        ids.forEach(id -> store.insert(feedback(id, "Acme")));

        assertThat(statements(database, () -> store.summaries(ids)))
                .hasSize(1)
                .allSatisfy(sql -> assertThat(sql).contains("ORGANISATION").doesNotContain("QUOTE", "*"));
        assertThat(store.summaries(ids)).extracting(FeedbackSummary::issueId).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(statements(database, () -> store.summaries(List.of()))).isEmpty();
    }

    @OnEveryDatabase
    void readsWhatIsLinkedInOneStatementForAllAndOneForTheWordsOfThoseThatAreShown(TestDatabase database) {
        FeedbackStore store = open(database);
        FeedbackFixture fixture = new FeedbackFixture();
        fixture.issues.add(100, "PAY-1", "bug");
        LongStream.rangeClosed(1, 30).forEach(id -> {
            fixture.feedback(id, "FB-" + id);
            fixture.link(id, 100);
            store.insert(feedback(id, "Acme"));
        });
        LinkedFeedbackService service = new LinkedFeedbackService(fixture.issues, fixture.kind, store);

        List<String> statements = statements(database, () -> {
            LinkedFeedback linked = service.read("PAY-1", LinkedFeedback.SHOWN);
            assertThat(linked.count()).isEqualTo(30);
            assertThat(linked.newest()).hasSize(5).allSatisfy(view -> assertThat(
                            view.feedback().orElseThrow().quote())
                    .isEqualTo("Quote"));
        });

        assertThat(statements).hasSize(2);
        assertThat(statements.get(0).chars().filter(c -> c == '?')).hasSize(30);
        assertThat(statements.get(1).chars().filter(c -> c == '?')).hasSize(5);
    }

    @OnEveryDatabase
    void aRowThatCannotBeReadHoldsUpNoOtherAndCanBeReplaced(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(FeedbackEntity.class);
        FeedbackStore store = new AoFeedbackStore(ao, CLOCK);
        Feedback sound = feedback(1, "Acme");
        store.insert(sound);
        store.insert(feedback(2, "Birch"));
        store.insert(feedback(3, ""));
        spoil(ao, 2, row -> row.setSourceName("OF_A_LATER_VERSION"));
        spoil(ao, 3, row -> row.setHeardOn("31.1.2026"));
        List<Long> all = List.of(1L, 2L, 3L);

        assertThat(store.find(1)).contains(sound);
        assertThat(store.find(2)).isEmpty();
        assertThat(store.find(3)).isEmpty();
        assertThat(store.findAll(all)).containsExactly(sound);
        assertThat(store.summaries(all))
                .containsExactlyInAnyOrder(
                        new FeedbackSummary(
                                1,
                                SpokenFor.named("Acme"),
                                Optional.of(sound.heardOn()),
                                Optional.of(sound.importance())),
                        new FeedbackSummary(
                                2,
                                SpokenFor.named("Birch"),
                                Optional.of(sound.heardOn()),
                                Optional.of(sound.importance())),
                        new FeedbackSummary(3, SpokenFor.named(""), Optional.empty(), Optional.of(sound.importance())));
        assertThat(store.unreadable(all))
                .containsExactlyInAnyOrder(
                        new UnreadableFeedback(
                                2,
                                draft(
                                        "OF_A_LATER_VERSION",
                                        "Birch",
                                        sound.heardOn().toString()),
                                1),
                        new UnreadableFeedback(3, draft(sound.source().name(), "", "31.1.2026"), 1));

        store.update(feedback(2, "Birch").withVersion(2));
        assertThat(store.find(2)).contains(feedback(2, "Birch").withVersion(2));
        assertThat(store.unreadable(all)).hasSize(1);
    }

    private static FeedbackDraft draft(String source, String organisation, String day) {
        return new FeedbackDraft(
                "REQUEST", source, "", "CUSTOMER", "", "", "", organisation, "USEFUL", "Quote", "", day);
    }

    private static void spoil(ActiveObjects ao, long issueId, Consumer<FeedbackEntity> change) {
        FeedbackEntity row = ao.find(FeedbackEntity.class, "ISSUE_ID = ?", issueId)[0];
        change.accept(row);
        row.save();
    }

    @OnEveryDatabase
    void forgetsWhatIsAskedForAndNothingElse(TestDatabase database) {
        FeedbackStore store = open(database);
        for (long id : new long[] {1, 2, 4}) {
            store.insert(feedback(id, "Acme"));
        }

        assertThat(statements(database, () -> store.forget(List.of(1L, 3L, 4L))))
                .hasSize(1);

        assertThat(store.findAll(Set.of(1L, 2L, 4L)))
                .extracting(Feedback::issueId)
                .containsExactly(2L);
    }

    @OnEveryDatabase
    void listsIssuesPartByPart(TestDatabase database) {
        FeedbackStore store = open(database);
        for (long id : new long[] {5, 1, 30, 12}) {
            store.insert(feedback(id, ""));
        }

        assertThat(store.issueIdsAfter(0, 3)).containsExactly(1L, 5L, 12L);
        assertThat(store.issueIdsAfter(12, 3)).containsExactly(30L);
        assertThat(store.issueIdsAfter(30, 3)).isEmpty();
        assertThat(statements(database, () -> store.issueIdsAfter(0, 3)))
                .hasSize(1)
                .allSatisfy(sql -> assertThat(sql).doesNotContain("QUOTE", "*"));
    }

    @OnEveryDatabase
    void keepsTheRecordWhenTheDeletionOfTheIssueIsRolledBack(TestDatabase database) {
        FeedbackStore store = open(database);
        store.insert(feedback(1, "Acme"));
        Transactions transactions = new SalTransactions(database.transactionTemplate());

        assertThatThrownBy(() -> transactions.run(() -> {
                    store.forget(List.of(1L));
                    assertThat(store.find(1)).isEmpty();
                    throw new IllegalStateException("Jira could not delete the issue");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(store.find(1)).isPresent();
    }

    private static List<String> statements(TestDatabase database, Runnable work) {
        try (SqlCounter.Recording sql = database.record()) {
            work.run();
            return sql.statements();
        }
    }

    private static FeedbackStore open(TestDatabase database) {
        return new AoFeedbackStore(database.activeObjects(FeedbackEntity.class), CLOCK);
    }

    private static FeedbackStore open(TestDatabase database, AtomicLong millis) {
        return new AoFeedbackStore(
                database.activeObjects(FeedbackEntity.class), () -> Instant.ofEpochMilli(millis.get()));
    }

    private static Feedback feedback(long issueId, String organisation) {
        return FeedbackFixture.said(
                issueId, FeedbackSource.CUSTOMER, organisation, "Quote", LocalDate.of(2026, 1, 31), 1);
    }
}
