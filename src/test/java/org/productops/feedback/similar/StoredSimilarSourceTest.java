package org.productops.feedback.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.productops.common.index.IndexedText;
import org.productops.feedback.FeedbackFixture;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.InMemoryFeedbackStore;
import org.productops.feedback.item.FeedbackIssueFact;
import org.productops.feedback.item.FeedbackItem;
import org.productops.feedback.item.InMemoryFeedbackItemStore;
import org.productops.feedback.item.TriageState;
import org.productops.testing.fakes.FakeStorage;

class StoredSimilarSourceTest {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    private final InMemoryFeedbackStore feedback = new InMemoryFeedbackStore();
    private final InMemoryFeedbackItemStore items = new InMemoryFeedbackItemStore();
    private final StoredSimilarSource source =
            new StoredSimilarSource(feedback, items, new FakeStorage().transactions());

    private FeedbackItem item(long id, String summary, Instant at) {
        FeedbackItem item = FeedbackItem.undecided(new FeedbackIssueFact(id, 10, "billing", summary, NOW), at);
        items.insert(item);
        return item;
    }

    private void said(long id, String quote) {
        feedback.insert(FeedbackFixture.said(id, FeedbackSource.CUSTOMER, "", quote, LocalDate.of(2026, 3, 1), 1));
    }

    @Test
    void aTextIsTheSummaryAndWhatWasSaid() {
        item(1, "Wrong totals", NOW);
        item(2, "Only a summary", NOW);
        said(1, "All totals are wrong");
        said(3, "Of an issue that is no feedback any more");

        assertThat(source.texts(List.of(1L, 2L, 3L)))
                .containsExactlyInAnyOrder(
                        new IndexedText(1, "", "Wrong totals\nAll totals are wrong"),
                        new IndexedText(2, "", "Only a summary"));
        assertThat(source.issueIdsAfter(0, 5)).containsExactly(1L, 2L);
        assertThat(source.issueIdsAfter(1, 5)).containsExactly(2L);
    }

    @Test
    void onlyTheAreaOfWhatSomebodyTriagedIsADecision() {
        FeedbackItem item = item(1, "Wrong totals", NOW);
        assertThat(source.texts(List.of(1L))).extracting(IndexedText::group).containsExactly("");

        items.update(item.in(TriageState.ACCEPTED, "", NOW));
        assertThat(source.texts(List.of(1L))).extracting(IndexedText::group).containsExactly("billing");
    }

    @Test
    void tellsWhatWasChangedInTheOrderOfChanges() {
        item(1, "One", NOW);
        item(2, "Two", NOW.plusSeconds(5));
        item(3, "Three", NOW.plusSeconds(9));

        assertThat(source.changedSince(NOW.plusSeconds(1).toEpochMilli(), 10))
                .extracting(SimilarSource.ChangedText::issueId)
                .containsExactly(2L, 3L);
        assertThat(source.changedSince(NOW.toEpochMilli(), 1))
                .extracting(SimilarSource.ChangedText::issueId)
                .containsExactly(1L);
    }
}
