package org.productops.area;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AreaKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"ab", "checkout", "check-out-2", "a-"})
    void takesLowerCaseLettersDigitsAndHyphens(String text) {
        assertThat(AreaKey.isWellFormed(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "1a",
                "-a",
                "Checkout",
                "check out",
                "\u00e4rger",
                "a_b",
                "a\nb",
                "<script>",
                "a,b",
                "a\"b"
            })
    void refusesAllElse(String text) {
        assertThat(AreaKey.isWellFormed(text)).isFalse();
    }

    @Test
    void hasFiftyCharactersAtMost() {
        assertThat(AreaKey.isWellFormed("a".repeat(50))).isTrue();
        assertThat(AreaKey.isWellFormed("a".repeat(51))).isFalse();
    }
}
