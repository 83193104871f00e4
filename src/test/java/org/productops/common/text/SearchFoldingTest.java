package org.productops.common.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        "\uff30\uff21\uff39, pay",
        "K\u00f8benhavn, kobenhavn",
        "\u0141\u00f3d\u017a, lodz",
        "\u00c6r\u00f8, aero",
        "\u0110\u1eb7ng, dang",
        "\u0130\u015f, \u0131s",
        "I\u015eIK, \u0131\u015f\u0131k",
        "Check\u2011in, check-in",
        "1914\u20131918, 1914-1918",
        "\u22125, -5",
        "Don\u2019t, don't",
        "\u0420\u0430\u0439\u043e\u043d, \u0440\u0430\u0438\u043e\u043d",
        "\u05e9\u05b8\u05c1\u05dc\u05d5\u05b9\u05dd, \u05e9\u05dc\u05d5\u05dd",
        "\u0643\u0650\u062a\u064e\u0627\u0628, \u0643\u062a\u0640\u0640\u0627\u0628",
        "\u0623\u0645\u0631, \u0627\u0645\u0631",
        "\u30b5\u30fc\u30d0, \u3055\u30fc\u3070",
        "\uff76\uff9e\uff72\uff84\uff9e, \u30ac\u30a4\u30c9",
        "\u304b\u3099, \u304c",
        "\ud55c\uae00, \u1112\u1161\u11ab\u1100\u1173\u11af",
        "\u0928\u0943\u200d\u0924\u094d\u092f, \u0928\u0943\u0924\u094d\u092f"
    })
    void isTheSameForTextsThatDifferInCaseAndAccentsOnly(String one, String other) {
        assertThat(SearchFolding.fold(one)).isEqualTo(SearchFolding.fold(other));
    }

    /** Different words to those who read them, though only marks tell them apart. */
    @ParameterizedTest
    @CsvSource({
        "\u0926\u0940\u0928, \u0926\u093f\u0928",
        "\u0915\u092e\u0932, \u0915\u092e\u0932\u093e",
        "\u0e44\u0e01\u0e25, \u0e44\u0e01\u0e25\u0e49",
        "\u304b\u304f, \u304c\u304f",
        "\u0b95\u0bb2\u0bcd, \u0b95\u0bb2"
    })
    void keepsMarksThatAreLetters(String one, String other) {
        assertThat(SearchFolding.fold(one)).isNotEqualTo(SearchFolding.fold(other));
    }

    @Test
    void findsTheSyllableThatSomebodyIsStillTyping() {
        assertThat(SearchFolding.fold("\ud55c\uad6d"))
                .startsWith(SearchFolding.fold("\u314e"))
                .startsWith(SearchFolding.fold("\ud558"));
    }

    @Test
    void theShortWayForPlainLettersLeadsToTheSame() {
        String ascii = IntStream.range(0, 128).mapToObj(Character::toString).collect(Collectors.joining());

        assertThat(SearchFolding.fold(ascii)).isEqualTo(SearchFolding.foldAny(ascii));
    }

    @Test
    void findsWhateverHasTheSameIdentity() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .mapToObj(Character::toString)
                        .filter(text -> !SearchFolding.foldAny(TextIdentity.of(text))
                                .equals(Characters.oneLine(SearchFolding.foldAny(text)))))
                .isEmpty();
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
