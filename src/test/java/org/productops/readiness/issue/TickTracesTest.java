package org.productops.readiness.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.productops.common.issue.IssueTraces;
import org.productops.readiness.ReadinessFixture;

class TickTracesTest {

    private final ReadinessFixture fixture = new ReadinessFixture();
    private final IssueTraces traces = new TickTraces(fixture.ticks, fixture.storage.writes());

    @Test
    void forgetsAllTicksOfAnIssueAndOfNoOther() {
        for (long issue = 10; issue <= 12; issue++) {
            fixture.ticks.addIfAbsent(new Tick(issue, 1, "key-anna", ReadinessFixture.NOW));
            fixture.ticks.addIfAbsent(new Tick(issue, 2, "key-anna", ReadinessFixture.NOW));
        }

        traces.forget(11);

        assertThat(fixture.ticks.ofIssue(11)).isEmpty();
        assertThat(fixture.ticks.ofIssue(10)).hasSize(2);
        assertThat(traces.issueIdsAfter(0, 10)).containsExactly(10L, 12L);
    }
}
