package org.productops.readiness.simplify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TwinsTest {

    private static FiguredItem item(long id, long checklistId, String text) {
        return new FiguredItem(id, checklistId, "List " + checklistId, text, true, "", "");
    }

    private static FiguredItem automatic(long id, long checklistId, String check) {
        return new FiguredItem(id, checklistId, "List " + checklistId, "Item " + id, true, check, "");
    }

    @Test
    void theSameWordsAreTheSameItem() {
        FiguredItem one = item(1, 1, "Doku überprüft.");
        FiguredItem other = item(2, 2, "  doku   Uberpruft ");
        FiguredItem another = item(3, 2, "Doku");
        assertThat(Twins.of(List.of(one, other, another), (a, b) -> true))
                .isEqualTo(Map.of(1L, List.of(other), 2L, List.of(one)));
    }

    @Test
    void theSameAutomaticCheckIsTheSameItemWhateverItSays() {
        FiguredItem one = automatic(1, 1, "FIELD_FILLED description");
        FiguredItem other = automatic(2, 2, "FIELD_FILLED description");
        FiguredItem another = automatic(3, 2, "FIELD_FILLED summary");
        assertThat(Twins.of(List.of(one, other, another), (a, b) -> true)).containsOnlyKeys(1L, 2L);
    }

    @Test
    void itemsThatNeverApplyTogetherMayAskForTheSame() {
        FiguredItem one = item(1, 1, "Docs");
        FiguredItem other = item(2, 2, "Docs");
        FiguredItem here = item(3, 1, "Docs");
        assertThat(Twins.of(List.of(one, other, here), (a, b) -> a.checklistId() == b.checklistId()))
                .isEqualTo(Map.of(1L, List.of(here), 3L, List.of(one)));
    }

    @Test
    void whatIsTheSameInBothWaysIsOneTwin() {
        FiguredItem one = new FiguredItem(1, 1, "A", "Area", true, "AREA_SET", "");
        FiguredItem other = new FiguredItem(2, 2, "B", "Area", true, "AREA_SET", "");
        assertThat(Twins.of(List.of(one, other), (a, b) -> true).get(1L)).containsExactly(other);
    }

    @Test
    void marksAloneAreNoWords() {
        assertThat(Twins.normal("- [ ] **Docs**, please!")).isEqualTo("docs please");
        assertThat(Twins.of(List.of(item(1, 1, "..."), item(2, 1, "!!!")), (a, b) -> true))
                .isEmpty();
    }
}
