package org.productops.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CriterionReasonsTest {

    private final InMemoryCriterionStore store = new InMemoryCriterionStore();
    private final CriterionReasons reasons = new CriterionReasons(store);

    @Test
    void anIssueThatSaysWhatSuccessIsIsFollowed() {
        store.insert(InMemoryCriterionStore.met(10), new CriterionPlace(1, ""));

        assertThat(reasons.withCriterion(List.of(10L, 11L))).containsExactly(10L);
        assertThat(reasons.issueIdsAfter(0, 5)).containsExactly(10L);
        assertThat(reasons.feedback(List.of(10L))).isEmpty();
    }
}
