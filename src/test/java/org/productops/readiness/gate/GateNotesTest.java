package org.productops.readiness.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.readiness.gate.GateFixture.NOW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.productops.common.error.Message;
import org.productops.readiness.check.Check;
import org.productops.readiness.check.FieldFilledCheck;
import org.productops.readiness.check.Gap;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.issue.ActiveWaiver;
import org.productops.readiness.issue.ChecklistReport;
import org.productops.readiness.issue.ItemMark;
import org.productops.readiness.issue.ItemState;

class GateNotesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final JudgedTransition TRANSITION =
            new JudgedTransition(10, "PAY-1", 1, "Delivery", "Close", "key-anna", NOW);
    private static final Gap GAP = new Gap(Message.of("why"), Message.of("how"));

    private final GateFixture fixture = new GateFixture();
    private final GateNotes notes = new GateNotes(fixture.log, fixture.readiness.types);

    private static ItemState state(
            long id, boolean mandatory, Check check, Optional<ItemMark> mark, Optional<Gap> gap) {
        return new ItemState(
                ChecklistItem.simple(id, "Item " + id, "", mandatory, check),
                mark,
                gap,
                mandatory,
                false,
                Optional.empty());
    }

    private static ItemMark mark(ItemMark.Status status, Instant at) {
        return new ItemMark(10, 1, status, "key-anna", at, "", "");
    }

    private static ChecklistReport report(Optional<ActiveWaiver> waiver, ItemState... states) {
        return new ChecklistReport(Checklist.simple(3, "Done", "", List.of(), 1), List.of(states), waiver);
    }

    @Test
    void saysOfEachItemHowItLetPass() {
        notes.judged(
                TRANSITION,
                Refusal.Kind.REFUSED,
                report(
                        Optional.of(new ActiveWaiver(1, 3, "Late", "key-ben", NOW.plusSeconds(60), Optional.empty())),
                        state(1, true, Check.manual(), Optional.of(mark(ItemMark.Status.DONE, NOW)), Optional.empty()),
                        state(
                                2,
                                true,
                                Check.manual(),
                                Optional.of(mark(ItemMark.Status.DONE, NOW.minusSeconds(60))),
                                Optional.empty()),
                        state(
                                3,
                                true,
                                Check.manual(),
                                Optional.of(mark(ItemMark.Status.NOT_APPLICABLE, NOW)),
                                Optional.empty()),
                        state(4, true, Check.of(FieldFilledCheck.KIND), Optional.empty(), Optional.empty()),
                        state(5, true, Check.manual(), Optional.empty(), Optional.of(GAP)),
                        state(6, false, Check.manual(), Optional.empty(), Optional.of(GAP))),
                List.of());

        assertThat(fixture.log.itemCountsSince(TODAY))
                .isEqualTo(Map.of(
                        1L, new ItemCounts(1, 0, 0, 0, 0, 1, 0),
                        2L, new ItemCounts(1, 0, 0, 0, 0, 0, 0),
                        3L, new ItemCounts(1, 0, 0, 0, 1, 0, 0),
                        4L, new ItemCounts(1, 0, 0, 0, 0, 0, 0),
                        5L, new ItemCounts(1, 0, 0, 1, 0, 0, 0),
                        6L, new ItemCounts(1, 0, 0, 0, 0, 0, 1)));
        assertThat(fixture.memory.refusals).isEmpty();
    }

    @Test
    void notesWhatIsInTheWayAndWhichClassFailed() {
        ItemState open = state(1, true, Check.manual(), Optional.empty(), Optional.of(GAP));
        ItemState failed = state(
                2,
                true,
                Check.of(FieldFilledCheck.KIND),
                Optional.empty(),
                Optional.of(new Gap(Message.of("productops.readiness.gap.failed"), Message.of("how"))));
        notes.judged(TRANSITION, Refusal.Kind.TRIAL, report(Optional.empty(), open, failed), List.of(open, failed));
        fixture.log.flush();

        assertThat(fixture.memory.refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TRIAL);
            assertThat(refusal.issueKey()).isEqualTo("PAY-1");
            assertThat(refusal.checklistId()).isEqualTo(3);
            assertThat(refusal.itemIds()).containsExactly(1L, 2L);
            assertThat(refusal.failures()).isEqualTo(Map.of(2L, FieldFilledCheck.class.getName()));
            assertThat(refusal.userKey()).isEqualTo("key-anna");
        });
    }

    @Test
    void notesAValidatorThatCannotJudge() {
        notes.unable(
                TRANSITION,
                Refusal.Kind.REFUSED,
                77,
                Message.of("productops.readiness.error.deleted", "Old", 77, "Close"));
        fixture.log.flush();
        assertThat(fixture.memory.refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.checklistId()).isEqualTo(77);
            assertThat(refusal.itemIds()).containsExactly(RefusedItem.LIST);
            assertThat(refusal.failures()).isEqualTo(Map.of(RefusedItem.LIST, "deleted"));
        });
    }
}
