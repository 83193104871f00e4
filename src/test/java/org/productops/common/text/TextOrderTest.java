package org.productops.common.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextOrderTest {

    @ParameterizedTest
    @CsvSource({
        "de, apfel|\u00c4pfel|Apfelbaum|Zebra",
        "sv, Zebra|\u00c5l|\u00c4pple|\u00d6l",
        "da, Zebra|\u00c6ble|\u00d8l|\u00c5l",
        "cs, had|chata|ibis",
        "es, nube|\u00f1u|oso",
        "ja, \u3042\u3044|\u30a2\u30a6|\u304b",
        "zh, \u963f|\u5317\u4eac|\u6570\u636e",
        "ko, \uac00|\ub098|A",
        "th, \u0e01\u0e32|\u0e40\u0e01|\u0e02",
    })
    void isThatOfTheLanguagesDictionaries(String language, String words) {
        List<String> sorted = List.of(words.split("\\|"));
        TextOrder order = TextOrder.of(Locale.forLanguageTag(language));

        assertThat(sorted.stream().sorted(Comparator.reverseOrder()).sorted(order))
                .isEqualTo(sorted);
        assertThat(sorted.stream().sorted(Comparator.comparing(order::key))).isEqualTo(sorted);
    }

    @Test
    void hasOneKeyForTwoSpellingsOfAnAccent() {
        assertThat(TextOrder.OF_ALL_LANGUAGES.key("Caf\u00e9"))
                .isEqualTo(TextOrder.OF_ALL_LANGUAGES.key("Cafe\u0301"))
                .hasSameHashCodeAs(TextOrder.OF_ALL_LANGUAGES.key("Cafe\u0301"))
                .isNotEqualTo(TextOrder.OF_ALL_LANGUAGES.key("Cafe"));
    }

    @Test
    void isSharedByThreads() {
        String[] words = IntStream.range(0, 20_000)
                .mapToObj(i -> Character.toString('a' + i * 7 % 26) + "\u00e4\u0301" + i % 977)
                .toArray(String[]::new);
        SortKey[] alone =
                Arrays.stream(words).map(TextOrder.OF_ALL_LANGUAGES::key).toArray(SortKey[]::new);

        SortKey[] together = Arrays.stream(words)
                .parallel()
                .map(TextOrder.OF_ALL_LANGUAGES::key)
                .toArray(SortKey[]::new);

        assertThat(together).isEqualTo(alone);
    }
}
