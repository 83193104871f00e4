package org.productops.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.glossary.Alphabet.Heading;

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
        "en, \u4ea7\u54c1, \u4ea7",
        "tr, \u0130zmir, \u0130",
    })
    void findsTheLetterUnderWhichReadersLook(String language, String word, String letter) {
        assertThat(new Alphabet(Locale.forLanguageTag(language)).heading(word).letter())
                .isEqualTo(letter);
    }

    @Test
    void whatIsNoLetterComesLast() {
        Alphabet alphabet = new Alphabet(Locale.ENGLISH);

        assertThat(alphabet.heading("3D"))
                .isGreaterThan(alphabet.heading("Zebra"))
                .isGreaterThan(alphabet.heading("\u4ea7"))
                .isEqualByComparingTo(alphabet.heading("\u20ac"));
    }

    /** Some languages of Java give several letters one place, and two letters of Turkish differ in nothing but the case. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "zh", "ko", "ar"})
    void eachLetterStandsUnderItselfAndInAPlaceOfItsOwn(String language) {
        Alphabet alphabet = new Alphabet(Locale.forLanguageTag(language));
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
