package org.productops.readiness.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.readiness.gate.GateFixture.NOW;

import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.productops.testing.fakes.FakeStorage;

class RefusalCleanUpTest {

    @Test
    void forgetsWhatIsOlderThanAYearAndABit() {
        GateFixture fixture = new GateFixture();
        fixture.log.note(fixture.refusal(10, fixture.done, Refusal.Kind.REFUSED, NOW.minus(Duration.ofDays(401))));
        fixture.log.note(fixture.refusal(20, fixture.done, Refusal.Kind.REFUSED, NOW.minus(Duration.ofDays(399))));
        fixture.log.flush();

        new RefusalCleanUp(fixture.memory, new FakeStorage().transactions(), InstantSource.fixed(NOW)).run();

        assertThat(fixture.memory.refusals).extracting(Refusal::issueId).containsExactly(20L);
        assertThat(fixture.memory.items).hasSize(2);
        assertThat(fixture.memory.judged).hasSize(2);
    }
}
