package org.productops.common.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {

    @Test
    void aDayIsRead() {
        assertThat(TypedDay.read(" 2026-03-31 ")).contains(LocalDate.of(2026, 3, 31));
        assertThat(TypedDay.read("9999-12-31")).isPresent();
        assertThat(TypedDay.read("1900-01-01")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "today",
                "2026-02-30",
                "+999999999-12-31",
                "-999999999-01-01",
                "+10000-01-01",
                "1899-12-31",
                "2026-03-31T00:00"
            })
    void whatIsNoneOrFarAwayIsNot(String typed) {
        assertThat(TypedDay.read(typed)).isEmpty();
    }
}
