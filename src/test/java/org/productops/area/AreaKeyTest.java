package org.productops.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "checkout", "check-out-2", "a_b", "v1.2", "3d--models"})
    void takesWhatBackstageAndKubernetesTakeInLowerCase(String text) {
        assertThat(AreaKey.isWellFormed(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-a",
                "a-",
                ".a",
                "a_",
                "Checkout",
                "check out",
                "\u00e4rger",
                "a\nb",
                "<script>",
                "a,b",
                "a\"b"
            })
    void refusesAllElse(String text) {
        assertThat(AreaKey.isWellFormed(text)).isFalse();
    }

    @Test
    void hasSixtyThreeCharactersAtMost() {
        assertThat(AreaKey.isWellFormed("a".repeat(63))).isTrue();
        assertThat(AreaKey.isWellFormed("a".repeat(64))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Checkout, checkout",
        "Billing & Invoicing, billing-invoicing",
        "\u00dcber Stra\u00dfe, uber-strasse",
        "  v1.2_beta!, v1.2_beta",
        "\u041a\u0430\u0441\u0441\u0430, ''",
        "---, ''"
    })
    void isMadeOfAName(String name, String key) {
        assertThat(AreaKey.of(name)).isEqualTo(key);
    }

    @Test
    void isCutWithoutAnEndThatNoKeyHas() {
        assertThat(AreaKey.of("a".repeat(62) + " bcd")).isEqualTo("a".repeat(62));
        assertThat(AreaKey.free("a".repeat(80), Set.of("a".repeat(63))::contains))
                .contains("a".repeat(61) + "-2");
    }

    @Test
    void hasANumberWhereTheNameIsTaken() {
        assertThat(AreaKey.free("Pay", Set.of("pay", "pay-2")::contains)).contains("pay-3");
        assertThat(AreaKey.free("\u041a", key -> false)).isEmpty();
    }
}
