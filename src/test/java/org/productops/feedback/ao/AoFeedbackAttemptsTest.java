package org.productops.feedback.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.productops.feedback.FeedbackAttempts;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoFeedbackAttemptsTest {

    @OnEveryDatabase
    void notesWhenSomebodyBeganFirstUntilItIsBroughtToAnEnd(TestDatabase database) {
        FeedbackAttempts attempts = new AoFeedbackAttempts(database.activeObjects(FeedbackAttemptEntity.class));
        Instant first = Instant.parse("2026-03-10T12:00:00.123Z");

        attempts.begin(7, first);
        attempts.begin(7, first.plusSeconds(60));
        attempts.begin(8, first.plusSeconds(60));
        assertThat(attempts.begunAt(7)).contains(first);

        attempts.end(7);
        attempts.end(7);
        assertThat(attempts.begunAt(7)).isEmpty();
        assertThat(attempts.begunAt(8)).contains(first.plusSeconds(60));
    }
}
