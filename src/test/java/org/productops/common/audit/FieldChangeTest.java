package org.productops.common.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldChangeTest {

    @Test
    void listsWhatDiffersInTheOrderOfTheNewerState() {
        assertThat(FieldChange.between(
                        state("name", "Pay", "owner", "anna", "gone", "x"), state("owner", "ben", "name", "Pay")))
                .containsExactly(new FieldChange("owner", "anna", "ben"), new FieldChange("gone", "x", ""));
    }

    @Test
    void listsAllThatIsSaidOfSomethingNewOrDeleted() {
        Map<String, String> state = state("name", "Pay", "owner", "");

        assertThat(FieldChange.between(Map.of(), state)).containsExactly(new FieldChange("name", "", "Pay"));
        assertThat(FieldChange.between(state, Map.of())).containsExactly(new FieldChange("name", "Pay", ""));
        assertThat(FieldChange.between(state, state)).isEmpty();
    }

    private static Map<String, String> state(String... namesAndValues) {
        Map<String, String> state = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            state.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return state;
    }
}
