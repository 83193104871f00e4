package org.productops.common.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StemmingTest {

    @ParameterizedTest
    @CsvSource({
        "en, requirements, requirement",
        "en-GB, stories, story",
        "de, anforderungen, anforderung",
        "de-CH, haeuser, h\u00e4user",
        "fr, exigences, exigence",
        "nn, brukarane, brukarane",
        "ru, \u043f\u0440\u043e\u0434\u0443\u043a\u0442\u044b, \u043f\u0440\u043e\u0434\u0443\u043a\u0442\u043e\u0432"
    })
    void formsOfAWordHaveTheirStemAlike(String language, String one, String other) {
        Locale locale = Locale.forLanguageTag(language);
        assertThat(Stemming.of(locale).apply(one)).isEqualTo(Stemming.of(locale).apply(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ar", "ca", "da", "de", "el", "en", "es", "et", "eu", "fi", "fr", "ga", "hi", "hu", "hy", "id", "it",
                "lt", "nb", "ne", "nl", "nn", "no", "pt", "ro", "ru", "sr", "sv", "ta", "tr", "yi"
            })
    void knowsTheLanguagesOfTheLibrary(String language) {
        Locale locale = Locale.forLanguageTag(language);
        assertThat(Stemming.knows(locale)).isTrue();
        assertThat(Stemming.of(locale).apply("x")).isEqualTo("x");
    }

    @Test
    void saysWhatItDoesNotKnow() {
        assertThat(Stemming.knows(Locale.JAPANESE)).isFalse();
        assertThatThrownBy(() -> Stemming.of(Locale.JAPANESE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void commonWordsOfSeveralLanguagesInAnyCase() {
        CommonWords words = CommonWords.of(List.of(Locale.UK, Locale.GERMANY, Locale.JAPAN));
        assertThat(List.of("the", "The", "und", "UND", "f\u00fcr").stream().allMatch(words::contains))
                .isTrue();
        assertThat(words.contains("invoice")).isFalse();
        assertThat(CommonWords.of(List.of(Locale.forLanguageTag("nn"))).contains("og"))
                .isTrue();
    }
}
