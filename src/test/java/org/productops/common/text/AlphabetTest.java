package org.productops.common.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.common.text.Alphabet.Heading;

class AlphabetTest {

    @ParameterizedTest
    @CsvSource({
        "en, checkout, C",
        "en, \u00e9tape, E",
        "en, e\u0301tape, E",
        "de, \u00c4pfel, A",
        "sv, \u00c4pple, \u00c4",
        "de, \u00dfberg, S",
        "en, \u044f\u0431\u043b\u043e\u043a\u043e, \u042f",
        "en, \uff21\uff30\uff29, A",
        "en, \ufb01nal, F",
        "en, 3-D Secure, '#'",
        "en, \u20ac, '#'",
        "en, \ud83d\ude00, '#'",
        "en, \u4ea7\u54c1, \u5b57\u2026",
        "tr, \u0130zmir, \u0130",
        "tr, ilk, \u0130",
        "cs, chata, CH",
        "es, \u00f1u, \u00d1",
        "da, Aarhus, \u00c5",
        "ko, \ub370\uc774\ud130, \u3137",
        "en, \ub370\uc774\ud130, \u3137",
        "ko, \uae4c\uce58, \u3131",
        "ja, \u30b5\u30fc\u30d0, \u3055",
        "ja, \uff76\uff9e\uff72\uff84\uff9e, \u304b",
        "en, \u3058\u304b\u3093, \u3055",
        "ja, \u6f22\u5b57, \u5b57\u2026",
        "zh, \u6570\u636e, S",
        "zh, Server, S",
        "zh-TW, \u4e00\u81f4, 1\u5283",
        "zh-Hant, \u4e00\u81f4, 1\u5283",
        "ru, \u0451\u043b\u043a\u0430, \u0415",
        "uk, \u0491\u0430\u043d\u043e\u043a, \u0490",
        "en, \u0491\u0430\u043d\u043e\u043a, \u0413",
        "el, \u1f00\u03c1\u03c7\u03ae, \u0391",
        "ar, \u0623\u0645\u0631, \u0627",
        "en, \u0627\u0644\u0644\u0647, \u0627",
        "en, \u0623\u0645\u0631, \u0627",
        "ja, \u0625\u0631\u062C\u0627\u0639, \u0627",
        "fa, \u067e\u0648\u0644, \u067e",
        "he, \u05e9\u05c1\u05dc\u05d5\u05dd, \u05e9",
        "en, \u0939\u093f\u0928\u094d\u0926\u0940, \u0939",
        "th, \u0e40\u0e01\u0e21, \u0e01",
        "en, \u0f56\u0f7c\u0f51, \u0f40\u2026",
    })
    void findsTheLetterUnderWhichReadersLook(String language, String word, String letter) {
        assertThat(Alphabet.of(Locale.forLanguageTag(language)).heading(word).letter())
                .isEqualTo(letter);
    }

    @Test
    void whatIsNoLetterComesLast() {
        Alphabet alphabet = Alphabet.of(Locale.ENGLISH);

        assertThat(alphabet.heading("3D"))
                .isGreaterThan(alphabet.heading("Zebra"))
                .isGreaterThan(alphabet.heading("\u4ea7"))
                .isEqualByComparingTo(alphabet.heading("\u20ac"));
    }

    @Test
    void startsWithTheScriptOfItsReaders() {
        assertThat(Stream.of("en", "ko", "ru", "ja").map(language -> {
                    Alphabet alphabet = Alphabet.of(Locale.forLanguageTag(language));
                    return Stream.of("a", "\u044f", "\u3042", "\ud55c", "\u4ea7", "1")
                            .map(alphabet::heading)
                            .sorted()
                            .map(Heading::letter)
                            .collect(Collectors.joining());
                }))
                .containsExactly(
                        "A\u042f\u314e\u3042\u5b57\u2026#",
                        "\u314eA\u042f\u3042\u5b57\u2026#",
                        "\u042fA\u314e\u3042\u5b57\u2026#",
                        "A\u3042\u042f\u314e\u5b57\u2026#");
    }

    @Test
    void isSharedByThreads() {
        Alphabet alphabet = Alphabet.of(Locale.GERMAN);
        List<String> words = IntStream.range(0, 20_000)
                .mapToObj(i -> Character.toString(0x41 + i % 0x3000) + i)
                .toList();

        assertThat(words.parallelStream().map(alphabet::heading))
                .isEqualTo(words.stream().map(alphabet::heading).toList());
    }

    /** As many headings as readers of a language know, however many words there are. */
    @ParameterizedTest
    @CsvSource({"ko, \uac00, \ud7a3, 14", "ja, \u3042, \u3093, 10", "ja, \u30a2, \u30f3, 10", "zh, \u4e00, \u9fa5, 23"})
    void hasNoMoreLettersThanReadersKnow(String language, String first, String last, int most) {
        Alphabet alphabet = Alphabet.of(Locale.forLanguageTag(language));

        assertThat(IntStream.rangeClosed(first.codePointAt(0), last.codePointAt(0))
                        .mapToObj(Character::toString)
                        .map(alphabet::heading)
                        .distinct())
                .hasSize(most);
    }

    /** Two letters of Turkish differ in nothing but the case, and strokes of Chinese begin with a digit. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "zh", "zh-TW", "ja", "ko", "ar", "hu"})
    void eachLetterStandsUnderItselfAndInAPlaceOfItsOwn(String language) {
        Alphabet alphabet = Alphabet.of(Locale.forLanguageTag(language));
        Set<String> letters = IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(Character::isLetter)
                .mapToObj(character ->
                        alphabet.heading(Character.toString(character)).letter())
                .collect(Collectors.toSet());

        assertThat(letters)
                .allSatisfy(
                        letter -> assertThat(alphabet.heading(letter).letter()).isEqualTo(letter));
        Set<Heading> places = letters.stream().map(alphabet::heading).collect(Collectors.toCollection(TreeSet::new));
        assertThat(places).hasSameSizeAs(letters);
    }
}
