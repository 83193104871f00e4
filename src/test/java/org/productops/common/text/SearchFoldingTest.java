package org.productops.common.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchFoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Payments, PAYMENTS",
        "Caf\u00e9, cafe",
        "Cafe\u0301, caf\u00e9",
        "Stra\u00dfe, STRASSE",
        "\u1e9e, ss",
        "\ufb01nance, Finance",
        "\u0130stanbul, istanbul",
        "\u03a3\u03af\u03c3\u03c5\u03c6\u03bf\u03c2, \u03a3\u0399\u03a3\u03a5\u03a6\u039f\u03a3",
        "\u041f\u043b\u0430\u0442\u0435\u0436\u0438, \u043f\u043b\u0430\u0442\u0435\u0436\u0438",
        "\uff30\uff21\uff39, pay"
    })
    void isTheSameForTextsThatDifferInCaseAndAccentsOnly(String one, String other) {
        assertThat(SearchFolding.fold(one)).isEqualTo(SearchFolding.fold(other));
    }

    @Test
    void keepsDifferentTextsApart() {
        assertThat(SearchFolding.fold("Pay-ment 2"))
                .isEqualTo("pay-ment 2")
                .isNotEqualTo(SearchFolding.fold("Payment 2"));
    }

    @Test
    void splitsAQueryIntoItsWords() {
        assertThat(SearchFolding.words("  Caf\u00e9\u00a0 \tBAR ")).containsExactly("cafe", "bar");
        assertThat(SearchFolding.words(" \u00a0 ")).isEmpty();
    }
}
