package org.productops.feedback.capture.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.productops.devhost.database.SqlCounter;
import org.productops.feedback.capture.Capture;
import org.productops.feedback.capture.CaptureState;
import org.productops.feedback.capture.CaptureStore;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoCaptureStoreTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @OnEveryDatabase
    void keepsAllOfWhatWasCaptured(TestDatabase database) {
        CaptureStore store = new AoCaptureStore(database.activeObjects(CaptureEntity.class));
        Capture longest = new Capture(
                0,
                "t".repeat(64),
                "key-noah",
                900_000_000_000_000_000L,
                "P".repeat(255),
                "https://wiki.example/" + "l".repeat(1_000),
                "f".repeat(60),
                "<b>\uD83D\uDE00</b>\n" + "q".repeat(9_900),
                "QUESTION",
                "o".repeat(255),
                NOW,
                CaptureState.WAITING,
                "w".repeat(1_000),
                NOW.plusSeconds(60),
                3);

        Capture kept = store.insert(longest);

        assertThat(kept).isEqualTo(longest.withId(kept.id()));
        assertThat(store.ofUser("key-noah", 10)).containsExactly(kept);
        assertThat(store.waiting("key-noah")).isEqualTo(1);
        assertThat(store.due(NOW.plusSeconds(59), 10)).isEmpty();
        assertThat(store.due(NOW.plusSeconds(60), 10)).containsExactly(kept);
        Capture empty = store.insert(
                new Capture(0, "u", "key-noah", 1, "", "", "calls", "q", "", "", NOW, CaptureState.SENT, "", NOW, 1));
        assertThat(store.ofUser("key-noah", 10)).contains(empty);
        assertThat(store.waiting("key-noah")).isEqualTo(1);
    }

    @OnEveryDatabase
    void listsWhatAUserCapturedInOneStatement(TestDatabase database) {
        CaptureStore store = new AoCaptureStore(database.activeObjects(CaptureEntity.class));
        IntStream.range(0, 30)
                .forEach(i -> store.insert(new Capture(
                        0,
                        "t" + i,
                        "key-noah",
                        1,
                        "Page",
                        "",
                        "calls",
                        "q",
                        "",
                        "",
                        NOW.plusSeconds(i),
                        CaptureState.WAITING,
                        "",
                        NOW,
                        0)));

        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.ofUser("key-noah", 20))
                    .hasSize(20)
                    .extracting(Capture::token)
                    .startsWith("t29", "t28");
            assertThat(sql.statements()).hasSize(1);
        }
    }
}
