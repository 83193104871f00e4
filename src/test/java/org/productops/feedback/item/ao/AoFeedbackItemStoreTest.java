package org.productops.feedback.item.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.productops.devhost.database.SqlCounter;
import org.productops.feedback.Importance;
import org.productops.feedback.item.FeedbackIssueFact;
import org.productops.feedback.item.FeedbackItem;
import org.productops.feedback.item.FeedbackItemStore;
import org.productops.feedback.item.ItemDescription;
import org.productops.feedback.item.ItemDescriptionSamples;
import org.productops.feedback.item.ItemFilter;
import org.productops.feedback.item.ItemSort;
import org.productops.feedback.item.ItemsDue;
import org.productops.feedback.item.ListedItem;
import org.productops.feedback.item.OrganisationItem;
import org.productops.feedback.item.SaidFilter;
import org.productops.feedback.item.TriageState;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoFeedbackItemStoreTest {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @OnEveryDatabase
    void keepsAllOfAnItem(TestDatabase database) {
        FeedbackItemStore store = open(database);
        FeedbackItem later = item(9_000_000_000L, "payments-\u00e4", "<b>Export \uD83D\uDE00 'geht' nicht</b> %_!", 0)
                .leftUntil(LocalDate.of(2026, 12, 31), NOW.plusSeconds(1));

        assertThat(store.insert(later)).isTrue();

        assertThat(store.find(9_000_000_000L)).contains(later);
        assertThat(store.ofIssues(List.of(9_000_000_000L, 3L))).containsExactly(later);
        assertThat(store.find(3)).isEmpty();
        assertThat(store.insert(item(9_000_000_000L, "", "Other", 0))).isFalse();
        assertThat(store.find(9_000_000_000L)).contains(later);
    }

    @OnEveryDatabase
    void replacesAnItem(TestDatabase database) {
        FeedbackItemStore store = open(database);
        FeedbackItem first = item(1, "", "Export", 0);
        store.insert(first);
        FeedbackItem declined = first.following(new FeedbackIssueFact(1, 20, "a", "Import", NOW), NOW)
                .in(TriageState.DECLINED, "r".repeat(FeedbackItem.LONGEST_REASON), NOW.plusSeconds(2));

        store.update(declined);

        assertThat(store.find(1)).contains(declined);
        FeedbackItem merged = declined.mergedWith(2, NOW.plusSeconds(3)).by("JIRAUSER10100");
        store.update(merged);
        assertThat(store.find(1))
                .as("with who decided, and what was decided before")
                .contains(merged);
        store.update(merged.unmerged(NOW.plusSeconds(4)));
        assertThat(store.find(1).orElseThrow().reason()).isEqualTo(declined.reason());
        store.remove(1);
        assertThat(store.find(1)).isEmpty();
    }

    @OnEveryDatabase
    void findsWhatWasMerged(TestDatabase database) {
        FeedbackItemStore store = open(database);
        store.insert(item(1, "", "One", 0));
        store.insert(item(2, "", "Two", 0).mergedWith(1, NOW));
        store.insert(item(3, "", "Three", 0).mergedWith(1, NOW));

        assertThat(store.mergedInto(List.of(1L, 2L)))
                .extracting(FeedbackItem::issueId)
                .containsExactlyInAnyOrder(2L, 3L);
        assertThat(store.mergedInto(List.of(0L))).isEmpty();
        assertThat(statements(database, () -> store.mergedInto(List.of(1L, 2L, 3L))))
                .hasSize(1);
    }

    @OnEveryDatabase
    void listsPartByPartUndecidedFirst(TestDatabase database) {
        FeedbackItemStore store = open(database);
        store.insert(item(1, "", "One", 5).in(TriageState.ACCEPTED, "", NOW));
        store.insert(item(2, "", "Two", 3));
        store.insert(item(3, "", "Three", 3));
        store.insert(item(4, "", "Four", 9));
        store.insert(item(5, "", "Five", 1).leftUntil(TODAY, NOW));
        ItemFilter all = ItemFilter.of(List.of(10L), ItemsDue.on(TODAY));

        assertThat(listed(store.page(all, ItemSort.OLDEST, Optional.empty(), 10)))
                .containsExactly(4L, 2L, 3L, 5L, 1L);
        assertThat(listed(store.page(all, ItemSort.NEWEST, Optional.empty(), 10)))
                .containsExactly(3L, 2L, 4L, 5L, 1L);
        checkParts(store, all);
        checkParts(store, all.in(Set.of(TriageState.NEW)));
        assertThat(statements(database, () -> store.page(all, ItemSort.OLDEST, Optional.empty(), 3)))
                .hasSize(1);
        assertThat(store.count(all)).isEqualTo(5);
        assertThat(store.issueIds(all)).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L);
        assertThat(store.issueIds(all.in(Set.of(TriageState.LATER)))).containsExactly(5L);
        assertThat(store.issueIds(ItemFilter.of(List.of(), ItemsDue.on(TODAY)))).isEmpty();
        assertThat(statements(database, () -> store.issueIds(all))).hasSize(1);
        assertThat(store.count(ItemFilter.of(List.of(), ItemsDue.on(TODAY)))).isZero();
        assertThat(store.page(ItemFilter.of(List.of(), ItemsDue.on(TODAY)), ItemSort.OLDEST, Optional.empty(), 9))
                .isEmpty();
    }

    /** Each part goes on where the one before has ended, wherever that is. */
    private static void checkParts(FeedbackItemStore store, ItemFilter filter) {
        for (ItemSort sort : ItemSort.values()) {
            List<ListedItem> whole = store.page(filter, sort, Optional.empty(), 10);
            for (int at = 0; at < whole.size(); at++) {
                assertThat(store.page(filter, sort, Optional.of(whole.get(at).place()), 2))
                        .as(sort + " after " + whole.get(at))
                        .isEqualTo(whole.subList(at + 1, Math.min(whole.size(), at + 3)));
            }
        }
    }

    @OnEveryDatabase
    void listsInOtherOrdersWhateverTheState(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(FeedbackItemEntity.class);
        FeedbackItemStore store = new AoFeedbackItemStore(ao);
        store.insert(item(1, "", "One", 5).in(TriageState.ACCEPTED, "", NOW));
        store.insert(item(2, "", "Two", 3));
        store.insert(item(3, "", "Three", 9));
        store.insert(item(4, "", "Nothing recorded", 400));
        store.insert(item(5, "", "Of an earlier version", 1));
        store.insert(item(6, "", "Of an earlier version, too", 1));
        store.describe(1, ItemDescriptionSamples.of("REQUEST", 0, Importance.BLOCKER, TODAY.minusDays(70)));
        store.describe(2, ItemDescriptionSamples.of("REQUEST", 0, Importance.NICE_TO_HAVE, TODAY.minusDays(90)));
        store.describe(3, ItemDescriptionSamples.of("REQUEST", 0, Importance.BLOCKER, TODAY.minusDays(70)));
        store.describe(4, ItemDescription.NONE);
        for (long id : new long[] {5, 6}) {
            FeedbackItemEntity row = ao.find(FeedbackItemEntity.class, "ISSUE_ID = ?", id)[0];
            row.setHeardDay(null);
            row.setImportanceRank(null);
            row.save();
        }
        ItemFilter all = ItemFilter.of(List.of(10L), ItemsDue.on(TODAY));

        assertThat(listed(store.page(all, ItemSort.CAME_FIRST, Optional.empty(), 10)))
                .containsExactly(4L, 3L, 1L, 2L, 5L, 6L);
        assertThat(listed(store.page(all, ItemSort.CAME_LAST, Optional.empty(), 10)))
                .containsExactly(6L, 5L, 2L, 1L, 3L, 4L);
        assertThat(listed(store.page(all, ItemSort.HEARD_FIRST, Optional.empty(), 10)))
                .containsExactly(4L, 2L, 1L, 3L, 5L, 6L);
        assertThat(listed(store.page(all, ItemSort.HEARD_LAST, Optional.empty(), 10)))
                .containsExactly(3L, 1L, 2L, 4L, 6L, 5L);
        assertThat(listed(store.page(all, ItemSort.IMPORTANT_FIRST, Optional.empty(), 10)))
                .containsExactly(3L, 1L, 2L, 4L, 5L, 6L);
        assertThat(listed(store.page(all, ItemSort.IMPORTANT_LAST, Optional.empty(), 10)))
                .containsExactly(4L, 2L, 1L, 3L, 6L, 5L);
        checkParts(store, all);
        checkParts(store, all.in(Set.of(TriageState.NEW)));
        assertThat(statements(database, () -> store.page(all, ItemSort.HEARD_FIRST, Optional.empty(), 3)))
                .hasSize(1);
        assertThat(statements(database, () -> store.page(all, ItemSort.IMPORTANT_FIRST, Optional.empty(), 9)))
                .as("what has no number comes last")
                .hasSize(2);
    }

    @OnEveryDatabase
    void findsSomeIssuesInAStatementForEachFiveHundred(TestDatabase database) {
        FeedbackItemStore store = open(database);
        for (long id = 1; id <= 6; id++) {
            store.insert(item(id, "", "One", (int) id));
        }
        ItemFilter all = ItemFilter.of(List.of(10L), ItemsDue.on(TODAY));
        ItemFilter some = all.only(LongStream.rangeClosed(3, 1202).boxed().collect(Collectors.toSet()));

        assertThat(listed(store.page(some, ItemSort.CAME_LAST, Optional.empty(), 3)))
                .containsExactly(3L, 4L, 5L);
        assertThat(listed(store.page(some, ItemSort.OLDEST, Optional.empty(), 2)))
                .containsExactly(6L, 5L);
        checkParts(store, some);
        assertThat(store.count(some)).isEqualTo(4);
        assertThat(store.issueIds(some)).containsExactlyInAnyOrder(3L, 4L, 5L, 6L);
        assertThat(store.count(all.only(Set.of()))).isZero();
        assertThat(store.page(all.only(Set.of()), ItemSort.OLDEST, Optional.empty(), 2))
                .isEmpty();
        assertThat(statements(database, () -> store.page(some, ItemSort.CAME_LAST, Optional.empty(), 3)))
                .hasSize(3);
        assertThat(statements(database, () -> store.count(some))).hasSize(3);
    }

    @OnEveryDatabase
    void findsByWhatIsRecorded(TestDatabase database) {
        FeedbackItemStore store = open(database);
        store.insert(item(1, "", "One", 0));
        store.insert(item(2, "", "Two", 0));
        store.insert(item(3, "", "Three", 0));
        store.describe(1, ItemDescriptionSamples.of("REQUEST", 0, Importance.BLOCKER, TODAY.minusDays(9)));
        store.describe(
                2,
                new ItemDescription(
                        "PROBLEM",
                        7,
                        Optional.of(Importance.USEFUL),
                        "SALES",
                        "small",
                        "LOST",
                        Optional.of(TODAY),
                        "My M\u00dcTHER could do it."));

        assertThat(recorded(store, "BLOCKER", "", "", "", null, null)).containsExactly(1L);
        assertThat(recorded(store, "", "SALES", "", "", null, null)).containsExactly(2L);
        assertThat(recorded(store, "", "", "enterprise", "", null, null)).containsExactly(1L);
        assertThat(recorded(store, "", "", "", "LOST", null, null)).containsExactly(2L);
        assertThat(recorded(store, "BLOCKER", "SALES", "", "", null, null)).isEmpty();
        assertThat(recorded(store, "", "", "", "", TODAY.minusDays(9), TODAY.minusDays(1)))
                .containsExactly(1L);
        assertThat(recorded(store, "", "", "", "", TODAY.minusDays(8), null))
                .contains(2L)
                .doesNotContain(1L);
        ItemFilter all = ItemFilter.of(List.of(10L), ItemsDue.on(TODAY));
        assertThat(store.issueIds(with(all, Set.of(), List.of("two", "muther"), Optional.empty(), Set.of())))
                .as("one word in the summary, one in what was said")
                .containsExactly(2L);
        assertThat(store.issueIds(with(all, Set.of(), List.of("one", "muther"), Optional.empty(), Set.of())))
                .isEmpty();
    }

    private static List<Long> recorded(
            FeedbackItemStore store,
            String importance,
            String source,
            String segment,
            String state,
            LocalDate from,
            LocalDate to) {
        ItemFilter all = ItemFilter.of(List.of(10L), ItemsDue.on(TODAY));
        SaidFilter said = new SaidFilter(
                Optional.empty(),
                Set.of(),
                some(importance),
                some(source),
                some(segment),
                some(state),
                Optional.ofNullable(from),
                Optional.ofNullable(to));
        return ids(
                store,
                new ItemFilter(
                        all.projectIds(),
                        Set.of(),
                        Set.of(),
                        List.of(),
                        said,
                        Optional.empty(),
                        all.due(),
                        Optional.empty()));
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(each -> !each.isEmpty());
    }

    @OnEveryDatabase
    void findsByWhatIsAskedFor(TestDatabase database) {
        FeedbackItemStore store = open(database);
        store.insert(item(1, "payments", "Export als CSV", 0));
        store.insert(item(2, "", "100% der \u00c4rzte", 0));
        store.insert(item(3, "search", "Export nach Excel", 0).in(TriageState.ACCEPTED, "", NOW));
        store.describe(1, ItemDescriptionSamples.of("REQUEST", 7));
        store.describe(2, ItemDescriptionSamples.of("PROBLEM", 8));
        store.describe(99, ItemDescriptionSamples.of("PROBLEM", 8));
        ItemFilter all = ItemFilter.of(LongStream.rangeClosed(1, 600).boxed().toList(), ItemsDue.on(TODAY));

        assertThat(ids(store, all)).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(ids(store, all.in(Set.of(TriageState.NEW, TriageState.LATER))))
                .containsExactlyInAnyOrder(1L, 2L);
        assertThat(ids(store, with(all, Set.of(""), List.of(), Optional.empty(), Set.of())))
                .containsExactly(2L);
        assertThat(ids(store, with(all, Set.of("search"), List.of(), Optional.empty(), Set.of())))
                .containsExactly(3L);
        assertThat(ids(store, with(all, Set.of("search", ""), List.of(), Optional.empty(), Set.of())))
                .containsExactlyInAnyOrder(2L, 3L);
        assertThat(ids(store, with(all, Set.of(), List.of("export", "csv"), Optional.empty(), Set.of())))
                .containsExactly(1L);
        assertThat(ids(store, with(all, Set.of(), List.of("%", "arzte"), Optional.empty(), Set.of())))
                .containsExactly(2L);
        assertThat(ids(store, with(all, Set.of(), List.of("e_port"), Optional.empty(), Set.of())))
                .isEmpty();
        assertThat(ids(store, with(all, Set.of(), List.of(), Optional.of("PROBLEM"), Set.of())))
                .containsExactly(2L);
        assertThat(ids(store, with(all, Set.of(), List.of(), Optional.empty(), Set.of(7L, 9L))))
                .containsExactly(1L);
    }

    @OnEveryDatabase
    void knowsWhatIsOverdue(TestDatabase database) {
        FeedbackItemStore store = open(database);
        store.insert(item(1, "", "Old", 20));
        store.insert(item(2, "", "Fresh", 1));
        store.insert(item(3, "", "Due", 1).leftUntil(TODAY, NOW));
        store.insert(item(4, "", "Not yet", 30).leftUntil(TODAY.plusDays(1), NOW));
        store.insert(item(5, "", "Told late", 90).in(TriageState.TO_ANSWER, "", days(40)));
        store.insert(item(6, "", "Told soon", 90).in(TriageState.TO_ANSWER, "", days(4)));
        store.insert(item(7, "", "Done", 90).in(TriageState.DECLINED, "", days(40)));
        ItemsDue due = new ItemsDue(
                TODAY, Map.of(days(7), Set.of(10L, 11L), days(2), Set.of(12L)), Map.of(days(30), Set.of(10L)));
        ItemFilter all = ItemFilter.of(List.of(10L), due);

        assertThat(ids(store, all.overdue(true))).containsExactlyInAnyOrder(1L, 3L, 5L);
        assertThat(ids(store, all.overdue(false))).containsExactlyInAnyOrder(2L, 4L, 6L, 7L);
        assertThat(store.page(all, ItemSort.OLDEST, Optional.empty(), 10))
                .extracting(ListedItem::item)
                .filteredOn(due::isOverdue)
                .extracting(FeedbackItem::issueId)
                .containsExactlyInAnyOrder(1L, 3L, 5L);
        assertThat(store.count(all.overdue(true))).isEqualTo(3);
    }

    @OnEveryDatabase
    void tellsWhatWasChanged(TestDatabase database) {
        FeedbackItemStore store = open(database);
        for (long id = 1; id <= 5; id++) {
            store.insert(item(id, "", "One", 0).in(TriageState.ACCEPTED, "", NOW.plusMillis(10 - id)));
        }

        assertThat(ids(store.changedSince(NOW.plusMillis(7).toEpochMilli(), 2))).containsExactly(3L, 2L);
        assertThat(statements(database, () -> store.changedSince(0, 9))).hasSize(1);
    }

    @OnEveryDatabase
    void namesTheProjectsThatHaveAny(TestDatabase database) {
        FeedbackItemStore store = open(database);
        assertThat(store.projectIds()).isEmpty();
        for (long id = 1; id <= 30; id++) {
            store.insert(FeedbackItem.undecided(new FeedbackIssueFact(id, id % 3, "", "One", NOW), NOW));
        }

        assertThat(store.projectIds()).containsExactlyInAnyOrder(0L, 1L, 2L);
        assertThat(statements(database, store::projectIds)).hasSize(4);
    }

    @OnEveryDatabase
    void forgetsWhatIsAskedForAndListsTheRest(TestDatabase database) {
        FeedbackItemStore store = open(database);
        for (long id : new long[] {5, 1, 30}) {
            store.insert(item(id, "", "One", 0));
        }

        store.forget(List.of(1L, 7L));

        assertThat(store.issueIdsAfter(0, 3)).containsExactly(5L, 30L);
        assertThat(store.issueIdsAfter(5, 3)).containsExactly(30L);
    }

    @OnEveryDatabase
    void tellsForWhomOrganisationsSpokeInFewStatements(TestDatabase database) {
        FeedbackItemStore store = new AoFeedbackItemStore(database.activeObjects(FeedbackItemEntity.class));
        for (long id : new long[] {1, 2, 3}) {
            store.insert(item(id, "", "One", 0));
        }
        store.describe(1, ItemDescriptionSamples.of("REQUEST", 70));
        store.describe(2, ItemDescriptionSamples.of("REQUEST", 71));
        List<Long> many = LongStream.rangeClosed(71, 71 + 4_999).boxed().toList();

        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.ofAllOrganisations())
                    .extracting(OrganisationItem::issueId, OrganisationItem::organisationId)
                    .containsExactlyInAnyOrder(tuple(1L, 70L), tuple(2L, 71L));
            assertThat(sql.statements()).hasSize(1);
            assertThat(store.ofOrganisations(many))
                    .extracting(OrganisationItem::issueId)
                    .containsExactly(2L);
            assertThat(sql.statements()).hasSize(11).allSatisfy(text -> assertThat(text)
                    .doesNotContain("SUMMARY", "*"));
        }
    }

    @OnEveryDatabase
    void aRowThatCannotBeReadHoldsUpNoOther(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(FeedbackItemEntity.class);
        FeedbackItemStore store = new AoFeedbackItemStore(ao);
        store.insert(item(1, "", "One", 0));
        store.insert(item(2, "", "Two", 0));
        FeedbackItemEntity row = ao.find(FeedbackItemEntity.class, "ISSUE_ID = ?", 2L)[0];
        row.setStateName("OF_A_LATER_VERSION");
        row.save();

        assertThat(ids(store.ofIssues(List.of(1L, 2L)))).containsExactly(1L);
        assertThat(store.find(2)).isEmpty();
    }

    private static ItemFilter with(
            ItemFilter filter, Set<String> areas, List<String> words, Optional<String> kind, Set<Long> organisations) {
        return new ItemFilter(
                filter.projectIds(),
                filter.states(),
                areas,
                words,
                new SaidFilter(
                        kind,
                        organisations,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Optional.empty(),
                filter.due(),
                filter.overdue());
    }

    private static List<Long> ids(FeedbackItemStore store, ItemFilter filter) {
        return listed(store.page(filter, ItemSort.OLDEST, Optional.empty(), 100));
    }

    private static List<Long> listed(List<ListedItem> listed) {
        return ids(listed.stream().map(ListedItem::item).toList());
    }

    private static List<Long> ids(List<FeedbackItem> items) {
        return items.stream().map(FeedbackItem::issueId).toList();
    }

    private static Instant days(int ago) {
        return NOW.minusSeconds(ago * 86_400L);
    }

    private static FeedbackItem item(long issueId, String areaKey, String summary, int daysAgo) {
        return FeedbackItem.undecided(new FeedbackIssueFact(issueId, 10, areaKey, summary, days(daysAgo)), NOW);
    }

    private static List<String> statements(TestDatabase database, Runnable work) {
        try (SqlCounter.Recording sql = database.record()) {
            work.run();
            return sql.statements();
        }
    }

    private static FeedbackItemStore open(TestDatabase database) {
        return new AoFeedbackItemStore(database.activeObjects(FeedbackItemEntity.class));
    }
}
