package org.productops.common.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.productops.common.error.Message;

class ModelsTest {

    private record Note(String name, Optional<Part> part, List<Part> parts) {}

    private record Part(int number, boolean sure, DayOfWeek day, LocalDate date, Instant at, Message text) {}

    private record Odd(Object value) {}

    private static final Message TEXT = Message.of("productops.common.error.title");
    private static final Part PART =
            new Part(1, true, DayOfWeek.MONDAY, LocalDate.of(2026, 1, 31), Instant.parse("2026-01-31T10:15:30Z"), TEXT);
    private static final Map<String, Object> PLAIN_PART = Map.of(
            "number",
            1,
            "sure",
            true,
            "day",
            "MONDAY",
            "date",
            "2026-01-31",
            "at",
            "2026-01-31T10:15:30Z",
            "text",
            TEXT);

    @Test
    void makesOfRecordsWhatAllProductsLetTemplatesRead() {
        assertThat(Models.of(new Note("Pay", Optional.of(PART), List.of(PART))))
                .isEqualTo(Map.of("name", "Pay", "part", PLAIN_PART, "parts", List.of(PLAIN_PART)));
    }

    @Test
    void hasTheNamesOfWhatIsEmpty() {
        Map<String, Object> empty = new HashMap<>();
        empty.put("name", null);
        empty.put("part", null);
        empty.put("parts", List.of());

        assertThat(Models.of(new Note(null, Optional.empty(), List.of()))).isEqualTo(empty);
    }

    @Test
    void takesAnyCollectionForAList() {
        assertThat(Models.of(new Odd(Set.of(Optional.of("a"))))).isEqualTo(Map.of("value", List.of("a")));
        assertThat(Models.of(new Odd(Arrays.asList("a", null)))).isEqualTo(Map.of("value", Arrays.asList("a", null)));
    }

    @Test
    void letsNothingElseIntoATemplate() {
        for (Object value : List.of(new StringBuilder("service"), Map.of("a", 1), new Object[0])) {
            assertThatThrownBy(() -> Models.of(new Odd(value))).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
