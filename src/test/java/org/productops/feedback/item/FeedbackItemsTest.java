package org.productops.feedback.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.productops.common.issue.AllIssues;
import org.productops.feedback.FeedbackFixture;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.InMemoryFeedbackStore;
import org.productops.feedback.event.FeedbackEvent;
import org.productops.feedback.event.FeedbackEvent.Kind;
import org.productops.feedback.event.InMemoryFeedbackEventStore;
import org.productops.testing.fakes.FakeIssues;
import org.productops.testing.fakes.FakeSettings;
import org.productops.testing.fakes.FakeStorage;

class FeedbackItemsTest {

    private static final Instant CREATED = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    private Instant now = NOW;
    private final InstantSource clock = () -> now;
    private final FakeIssues issues = new FakeIssues();
    private final FakeFeedbackIssueFacts facts = new FakeFeedbackIssueFacts();
    private final InMemoryFeedbackItemStore store = new InMemoryFeedbackItemStore();
    private final InMemoryFeedbackEventStore events = new InMemoryFeedbackEventStore();
    private final FakeStorage storage = new FakeStorage();
    private final InMemoryFeedbackStore said = new InMemoryFeedbackStore();
    private final ItemDescriptions descriptions = new ItemDescriptions(store, said);
    private final FeedbackItems items = new FeedbackItems(
            store, facts, events, descriptions, (id, since) -> Optional.empty(), storage.issueWrites(issues), clock);

    @Test
    void followsAnIssueFromItsCreationToItsEnd() {
        feedback(1, "payments", "Export");

        assertThat(items.follow(1)).isTrue();
        assertThat(items.follow(1)).isFalse();
        FeedbackItem made = store.find(1).orElseThrow();
        assertThat(made.state()).isEqualTo(TriageState.NEW);
        assertThat(made.stateSince()).isEqualTo(CREATED);
        assertThat(made.areaKey()).isEqualTo("payments");

        items.become(1, TriageState.DECLINED, "Not ours");
        facts.put(1, 20, "search", "Import", CREATED);
        assertThat(items.follow(1)).isTrue();
        FeedbackItem moved = store.find(1).orElseThrow();
        assertThat(moved.projectId()).isEqualTo(20);
        assertThat(moved.summary()).isEqualTo("Import");
        assertThat(moved.state()).isEqualTo(TriageState.DECLINED);
        assertThat(moved.reason()).isEqualTo("Not ours");
        assertThat(moved.version()).as("what follows the issue is no decision").isEqualTo(2);

        facts.remove(1);
        assertThat(items.follow(1)).isTrue();
        assertThat(store.find(1)).isEmpty();
        assertThat(items.follow(1)).isFalse();
    }

    @Test
    void whatStoodForFeedbackIsLookedAtAgainWhenTheMergeIsUndone() {
        feedback(1, "", "Export");
        feedback(2, "", "Export, too");
        items.find(1);
        items.find(2);
        items.change(2, item -> item.mergedWith(1, now));
        long version = store.find(1).orElseThrow().version();
        now = NOW.plusSeconds(60);

        items.change(2, item -> item.unmerged(now));

        assertThat(store.changedSince(now.toEpochMilli(), 10))
                .extracting(FeedbackItem::issueId)
                .containsExactlyInAnyOrder(1L, 2L);
        assertThat(store.find(1).orElseThrow().version())
                .as("nobody decided on it")
                .isEqualTo(version);
    }

    @Test
    void onlyWhatSomebodyMergesIsTriaged() {
        feedback(1, "", "Export");
        feedback(2, "", "Export, says the file");
        feedback(3, "", "Export, says somebody");
        items.change(2, item -> item.mergedWith(1, now));
        assertThat(events.kinds()).contains(FeedbackEvent.Kind.MERGED).doesNotContain(FeedbackEvent.Kind.TRIAGED);

        items.change(3, item -> item.mergedWith(1, now).by("key-mia"));
        assertThat(events.told())
                .filteredOn(event -> event.kind() == FeedbackEvent.Kind.TRIAGED)
                .extracting(FeedbackEvent::feedbackId)
                .containsExactly(3L);
    }

    @Test
    void makesTheItemOfAnOldIssueWhereItIsAskedFor() {
        feedback(1, "", "Old");
        feedback(2, "", "Old, too");

        assertThat(items.find(1).orElseThrow().summary()).isEqualTo("Old");
        assertThat(items.become(2, TriageState.ACCEPTED, "").orElseThrow().state())
                .isEqualTo(TriageState.ACCEPTED);
        assertThat(items.find(3)).isEmpty();
        assertThat(items.become(3, TriageState.ACCEPTED, "")).isEmpty();
    }

    @Test
    void decidingTheSameAgainChangesNothing() {
        feedback(1, "", "Export");
        FeedbackItem once = items.become(1, TriageState.DECLINED, "No").orElseThrow();
        now = NOW.plusSeconds(60);

        assertThat(items.become(1, TriageState.DECLINED, "No")).contains(once);
        FeedbackItem other = items.become(1, TriageState.DECLINED, "Never").orElseThrow();
        assertThat(other.version()).isEqualTo(once.version() + 1);
        assertThat(other.stateSince()).isEqualTo(once.stateSince());
        assertThat(other.changedAt()).isEqualTo(now);
    }

    @Test
    void feedbackForWhichAnotherStoodIsDecidedOnAgainWhenThatIsGone() {
        feedback(1, "", "Export");
        feedback(2, "", "Export, too");
        items.follow(1);
        items.change(2, item -> item.mergedWith(1, NOW));

        facts.remove(1);
        items.follow(1);

        assertThat(store.find(2).orElseThrow().state()).isEqualTo(TriageState.NEW);
        assertThat(store.find(2).orElseThrow().mergedInto()).isZero();
    }

    @Test
    void makesItemsOfOldIssuesOnlyWhereSomeAreMissing() {
        feedback(1, "", "Old");
        feedback(2, "", "Old, too");
        issues.add(3, "BUG-3", "bug");
        Map<Long, Integer> asked = new HashMap<>();
        FakeSettings settings = new FakeSettings();
        FeedbackItemFilling filling =
                new FeedbackItemFilling(store, items, facts, all(asked), settings, storage.locks(), clock);

        filling.run();

        assertThat(store.issueIdsAfter(0, 9)).containsExactly(1L, 2L);
        assertThat(asked).isEqualTo(Map.of(10L, 1));
        now = now.plusSeconds(3600);
        filling.run();
        assertThat(asked).as("nothing is missing").isEqualTo(Map.of(10L, 1));
        store.remove(1);
        filling.run();
        assertThat(asked).isEqualTo(Map.of(10L, 2));
        assertThat(store.find(1)).isPresent();
    }

    @Test
    void looksAtAllOnceADay() {
        feedback(1, "", "Old");
        feedback(2, "", "Merged");
        items.follow(1);
        items.change(2, item -> item.mergedWith(99, NOW));
        FeedbackItemFilling filling = new FeedbackItemFilling(
                store, items, facts, all(new HashMap<>()), new FakeSettings(), storage.locks(), clock);
        filling.run();
        assertThat(store.find(2).orElseThrow().state()).isEqualTo(TriageState.NEW);
        facts.put(1, 10, "", "Renamed without an event", CREATED);

        now = now.plusSeconds(3600);
        filling.run();
        assertThat(store.find(1).orElseThrow().summary()).isEqualTo("Old");
        now = now.plusSeconds(24 * 3600);
        filling.run();
        assertThat(store.find(1).orElseThrow().summary()).isEqualTo("Renamed without an event");
    }

    @Test
    void tellsWhatHappens() {
        feedback(1, "payments", "Export");
        items.follow(1);
        items.change(1, item -> item.leftUntil(LocalDate.of(2026, 4, 1), NOW));
        items.become(1, TriageState.ACCEPTED, "");
        items.become(1, TriageState.TO_ANSWER, "");
        items.become(1, TriageState.ANSWERED, "");
        items.become(1, TriageState.NEW, "Said again");
        items.change(1, item -> item.mergedWith(2, NOW).by("key-mia"));
        items.become(1, TriageState.NEW, "");
        items.become(1, TriageState.DECLINED, "No");
        items.become(1, TriageState.DECLINED, "Never");

        List<FeedbackEvent> told = events.ofFeedback(List.of(1L));
        assertThat(told)
                .extracting(FeedbackEvent::kind)
                .containsExactly(
                        Kind.RECORDED,
                        Kind.TRIAGED,
                        Kind.TO_ANSWER,
                        Kind.ANSWERED,
                        Kind.CAME_BACK,
                        Kind.TRIAGED,
                        Kind.MERGED,
                        Kind.UNMERGED,
                        Kind.UNTRIAGED,
                        Kind.TRIAGED,
                        Kind.DECLINED);
        assertThat(told.get(0)).isEqualTo(FeedbackEvent.ofFeedback(Kind.RECORDED, 1, 10, "payments", CREATED));
        assertThat(told.get(1).at()).isEqualTo(NOW);
    }

    @Test
    void tellsThatWhatWasDeclinedIsAcceptedAfterAll() {
        feedback(1, "", "Export");
        items.become(1, TriageState.DECLINED, "No");
        int before = events.ofFeedback(List.of(1L)).size();

        items.become(1, TriageState.ACCEPTED, "");

        List<FeedbackEvent> told = events.ofFeedback(List.of(1L));
        assertThat(told.subList(before, told.size()))
                .extracting(FeedbackEvent::kind)
                .containsExactly(Kind.TRIAGED);
    }

    @Test
    void listsFindAnItemByWhatWasRecordedBeforeItWasMade() {
        said.insert(FeedbackFixture.said(1, FeedbackSource.CUSTOMER, "Acme", "I wait", LocalDate.of(2026, 3, 1), 1));
        feedback(1, "", "Export");

        items.follow(1);

        assertThat(store.count(requests())).isEqualTo(1);
    }

    @Test
    void listsFindItemsByWhatEarlierVersionsRecorded() {
        feedback(1, "", "Export");
        feedback(2, "", "Import");
        items.follow(1);
        items.follow(2);
        said.insert(FeedbackFixture.said(1, FeedbackSource.CUSTOMER, "Acme", "I wait", LocalDate.of(2026, 3, 1), 1));
        FeedbackItemDescribing describing = new FeedbackItemDescribing(
                store, said, descriptions, new FakeSettings(), storage.locks(), storage.transactions());

        describing.run();

        assertThat(store.page(requests(), ItemSort.OLDEST, Optional.empty(), 9))
                .extracting(each -> each.item().issueId())
                .containsExactly(1L);
        said.insert(FeedbackFixture.said(2, FeedbackSource.CUSTOMER, "", "I wait", LocalDate.of(2026, 3, 1), 1));
        describing.run();
        assertThat(store.count(requests())).isEqualTo(2);
    }

    private static ItemFilter requests() {
        return new ItemFilter(
                List.of(10L),
                Set.of(),
                Set.of(),
                List.of(),
                new SaidFilter(
                        Optional.of("REQUEST"),
                        Set.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Optional.empty(),
                ItemsDue.on(LocalDate.of(2026, 3, 10)),
                Optional.empty());
    }

    @Test
    void whatIsLeftForLaterHasADay() {
        feedback(1, "", "Export");
        items.change(1, item -> item.leftUntil(LocalDate.of(2026, 4, 1), NOW));
        assertThat(store.find(1).orElseThrow().laterUntil()).contains(LocalDate.of(2026, 4, 1));

        items.become(1, TriageState.ACCEPTED, "");

        assertThat(store.find(1).orElseThrow().laterUntil()).isEmpty();
    }

    private void feedback(long id, String areaKey, String summary) {
        issues.add(id, "FB-" + id, "feedback");
        facts.put(id, 10, areaKey, summary, CREATED);
    }

    private static AllIssues all(Map<Long, Integer> asked) {
        return new AllIssues() {
            @Override
            public List<Long> projects() {
                return List.of(10L, 20L);
            }

            @Override
            public Collection<Long> ofProject(long projectId) {
                asked.merge(projectId, 1, Integer::sum);
                return List.of(1L, 2L, 3L);
            }

            @Override
            public String name(long issueId) {
                return "FB-" + issueId;
            }
        };
    }
}
