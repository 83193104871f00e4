package org.productops.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.error.BusyException;
import org.productops.testing.fakes.FakeStorage;

class FeedbackTracesTest {

    private final InMemoryFeedbackStore store = new InMemoryFeedbackStore();
    private final FeedbackTraces traces = traces(new FakeStorage());

    @BeforeEach
    void feedback() {
        for (long id : new long[] {5, 1, 30}) {
            store.insert(new Feedback(id, FeedbackSource.OTHER, "", "Quote", LocalDate.of(2026, 1, 31), 1));
        }
    }

    @Test
    void forgetsTheFeedbackOfOneIssue() {
        traces.forget(5);

        assertThat(traces.issueIdsAfter(0, 10)).containsExactly(1L, 30L);
    }

    @Test
    void listsIssuesPartByPart() {
        assertThat(traces.issueIdsAfter(0, 2)).containsExactly(1L, 5L);
        assertThat(traces.issueIdsAfter(5, 2)).containsExactly(30L);
    }

    @Test
    void waitsForWhoeverIsSavingButNotWhereThereIsNothingToForget() {
        FeedbackTraces busy = traces(new FakeStorage().busy());

        assertThatExceptionOfType(BusyException.class).isThrownBy(() -> busy.forget(5));
        assertThatCode(() -> busy.forget(6)).doesNotThrowAnyException();
    }

    private FeedbackTraces traces(FakeStorage storage) {
        return new FeedbackTraces(store, storage.writes());
    }
}
