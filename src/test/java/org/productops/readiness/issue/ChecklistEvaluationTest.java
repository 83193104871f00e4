package org.productops.readiness.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.productops.readiness.FakeFacts;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.check.Check;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistItem;

class ChecklistEvaluationTest {

    private static final ChecklistItem DOCS = item(1, "Docs", true, new Check.Manual());
    private static final ChecklistItem NICE = item(2, "Nice to have", false, new Check.Manual());
    private static final ChecklistItem AREA = item(3, "Area", true, new Check.AreaSet());

    private final FakeFacts issue = new FakeFacts();
    private Map<Long, Tick> ticks = Map.of();
    private int reads;
    private final ChecklistEvaluation evaluation = new ChecklistEvaluation(issue, () -> {
        reads++;
        return ticks;
    });

    private static ChecklistItem item(long id, String text, boolean mandatory, Check check) {
        return new ChecklistItem(id, text, "", mandatory, check);
    }

    private static Checklist checklist(ChecklistItem... items) {
        return new Checklist(7, "Done", "", List.of(items), 1);
    }

    private static Tick tick(ChecklistItem item) {
        return new Tick(10, item.id(), "key-anna", ReadinessFixture.NOW);
    }

    @Test
    void aTickClosesTheManualItemThatItIsOn() {
        ticks = Map.of(NICE.id(), tick(NICE));

        ReadinessReport report = evaluation.report(checklist(DOCS, NICE));

        assertThat(report.items())
                .extracting(ItemState::item, ItemState::closed, ItemState::tick)
                .containsExactly(tuple(DOCS, false, Optional.empty()), tuple(NICE, true, Optional.of(tick(NICE))));
        assertThat(report.closed()).isEqualTo(1);
        assertThat(report.total()).isEqualTo(2);
    }

    @Test
    void aTickThatIsLeftFromWhenAnItemWasManualClosesNothing() {
        ticks = Map.of(AREA.id(), tick(AREA));

        ItemState state = evaluation.report(checklist(DOCS, AREA)).items().get(1);

        assertThat(state.closed()).isFalse();
        assertThat(state.tick()).isEmpty();
    }

    @Test
    void anOptionalItemKeepsNothingFromHappening() {
        ReadinessReport report = evaluation.report(checklist(DOCS, NICE, AREA));

        assertThat(report.closed()).isZero();
        assertThat(report.mandatoryOpen()).extracting(ItemState::item).containsExactly(DOCS, AREA);
    }

    @Test
    void ticksAreReadOnceForAllChecklists() {
        evaluation.report(checklist(AREA));
        assertThat(reads).as("nobody can tick any of these").isZero();

        evaluation.report(checklist(DOCS, NICE));
        evaluation.report(checklist(NICE));
        assertThat(reads).isEqualTo(1);
    }
}
