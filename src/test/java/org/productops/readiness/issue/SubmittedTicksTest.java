package org.productops.readiness.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.check.Check;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.checklist.Checklists;

class SubmittedTicksTest {

    private static final Checklists LISTS = new Checklists(
            List.of(
                    Checklist.simple(1, "One", "", List.of(item(11, "Reviewed"), item(12, "Announced")), 1),
                    Checklist.simple(2, "Two", "", List.of(item(21, "reviewed"), auto(22)), 1)),
            Map.of(),
            Map.of());

    private static ChecklistItem item(long id, String text) {
        return ChecklistItem.simple(id, text, "", true, Check.manual());
    }

    private static ChecklistItem auto(long id) {
        return ChecklistItem.simple(id, "Area", "", true, Check.of("AREA_SET"));
    }

    private static IssueNotes notes(long... done) {
        Map<Long, ItemMark> marks = new HashMap<>();
        for (long id : done) {
            marks.put(id, ItemMark.done(10, id, "key-anna", ReadinessFixture.NOW));
        }
        return new IssueNotes(marks, List.of(), List.of());
    }

    private static Set<Long> closed(String text, IssueNotes notes) {
        return SubmittedTicks.of(text)
                .on(notes, LISTS, 10, "key-ben", ReadinessFixture.NOW, item -> item.id() != 12)
                .marks()
                .keySet();
    }

    @Test
    void onlyWhatWasChangedCounts() {
        SubmittedTicks ticks = SubmittedTicks.of("?11 !12 ?-3 +11 !21 +21");

        assertThat(ticks.shown()).containsExactlyInAnyOrder(11L, 12L, -3L, 21L);
        assertThat(ticks.ticked()).containsExactly(11L);
        assertThat(ticks.unticked()).containsExactly(12L);
        assertThat(ticks.orders())
                .containsExactly(new ItemOrder(11, ItemOrder.Action.TICK), new ItemOrder(12, ItemOrder.Action.UNTICK));
        assertThat(ticks.hasTick(11, false)).isTrue();
        assertThat(ticks.hasTick(-3, false)).isFalse();
        assertThat(ticks.hasTick(12, true)).isFalse();
        assertThat(ticks.hasTick(21, true)).isTrue();
    }

    @Test
    void whatIsNoWordOfItSaysNothing() {
        assertThat(SubmittedTicks.of("+11 <script> ?x ?99999999999999999999 - \n ?12"))
                .isEqualTo(new SubmittedTicks(Set.of(12L), Set.of(), Set.of()));
        assertThat(SubmittedTicks.of("")).isEqualTo(SubmittedTicks.NONE);
    }

    @Test
    void aTickClosesWhatPeopleTickAndMayTick() {
        assertThat(closed("?11 +11", notes())).containsExactly(11L);
        assertThat(closed("?12 +12", notes())).as("may not").isEmpty();
        assertThat(closed("?22 +22", notes())).as("is checked").isEmpty();
        assertThat(closed("?77 +77", notes())).as("is nowhere").isEmpty();
    }

    @Test
    void takingATickBackOpensTheSameItemInOtherListsToo() {
        assertThat(closed("!11", notes(11, 21))).isEmpty();
        assertThat(closed("!12", notes(12))).as("may not").containsExactly(12L);
        assertThat(closed("!11 +11", notes(11))).containsExactly(11L);
    }
}
