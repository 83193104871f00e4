package org.productops.feedback.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.productops.testing.fakes.FakeSettings;

class SimilarNodesTest {

    private Instant now = Instant.parse("2026-03-10T12:00:00.123456Z");
    private final FakeSettings settings = new FakeSettings();
    private final SimilarNodes here = new SimilarNodes(settings, () -> now, "1|a@here");
    private final SimilarNodes there = new SimilarNodes(settings, () -> now, "2@there");

    private SimilarIndexState made(Instant at, int texts) {
        return new SimilarIndexState(true, texts, 1000, Optional.of(now), Optional.of(at), Duration.ofMillis(40));
    }

    @Test
    void eachNodeTellsWhenItsIndexWasMadeAndOfHowManyTexts() {
        here.tell(made(now, 7));
        there.tell(made(now.minusSeconds(60), 6));

        assertThat(there.all()).extracting(SimilarNode::name).containsExactly("1|a@here", "2@there");
        assertThat(there.all()).extracting(SimilarNode::texts).containsExactly(7, 6);
        assertThat(there.all().get(0).took()).isEqualTo(Duration.ofMillis(40));
        assertThat(there.all().get(0).made()).isEqualTo(Instant.parse("2026-03-10T12:00:00.123Z"));
    }

    @Test
    void tellsNothingBeforeThereIsOne() {
        here.tell(new SimilarIndexState(false, 0, 0, Optional.empty(), Optional.empty(), Duration.ZERO));

        assertThat(here.all()).isEmpty();
    }

    @Test
    void writesOnlyWhatIsNewAndOnceInAnHourThatItIsThere() {
        Instant at = now;
        here.tell(made(at, 7));
        now = now.plus(Duration.ofMinutes(50));
        here.tell(made(at, 8));
        assertThat(here.all().get(0).seen()).isBefore(now);
        assertThat(here.all().get(0).texts()).isEqualTo(7);

        now = now.plus(Duration.ofMinutes(20));
        here.tell(made(at, 9));
        assertThat(here.all()).hasSize(1);
        assertThat(here.all().get(0).texts()).isEqualTo(9);
        here.tell(made(now, 10));
        assertThat(here.all().get(0).texts()).isEqualTo(10);
    }

    @Test
    void forgetsNodesThatAreGoneAndPassesOverWhatItDoesNotUnderstand() {
        there.tell(made(now, 6));
        now = now.plus(SimilarNodes.GONE).plusSeconds(1);
        assertThat(here.all()).isEmpty();
        here.tell(made(now, 7));
        assertThat(settings.list("feedback.similar.nodes")).hasSize(1);

        settings.keep("feedback.similar.nodes", List.of("later version", "a|b|c|d|e"));
        assertThat(here.all()).isEmpty();
    }
}
