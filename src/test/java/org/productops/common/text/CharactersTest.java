package org.productops.common.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

    @ParameterizedTest
    @ValueSource(ints = {0x0000, 0x0008, 0x001B, 0x007F, 0x0085, 0xD800, 0xDFFF, 0xFDD0, 0xFFFE, 0xFFFF, 0x1FFFF})
    void refusesWhatDatabasesAndXmlDoNotTake(int character) {
        String text = "a" + Character.toString(character) + "b";

        assertThat(Characters.firstRefused(text, true)).hasValue(character);
        assertThat(Characters.firstRefused(text, false)).hasValue(character);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pay\nments\t!",
                "\u05e9\u05dc\u05d5\u05dd \u200f!",
                "\ud83d\udc69\u200d\ud83d\udcbb",
                "\u0e01\u0e33",
                ""
            })
    void keepsWhatPeopleWrite(String text) {
        assertThat(Characters.firstRefused(text, true)).isEmpty();
        assertThat(Characters.firstRefused(text, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x202A, 0x202E, 0x2066, 0x2069})
    void refusesInOneLineWhatMakesItReadAsAnother(int character) {
        String text = "a" + Character.toString(character);

        assertThat(Characters.firstRefused(text, false)).hasValue(character);
        assertThat(Characters.firstRefused(text, true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \t\n",
                "\u00a0\u2003\u3000",
                "\u200b\u200d\ufeff",
                "\u0000",
                "\u202e",
                "\ufe0f\u2800",
                "\u3164\u115f"
            })
    void seesNothingInWhatIsBlank(String text) {
        assertThat(Characters.isVisible(text)).isFalse();
        assertThat(Characters.isVisible(text + ".")).isTrue();
    }

    @Test
    void seesWhatHasAnIdentityAndNothingElse() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(character -> !Character.isISOControl(character))
                        .mapToObj(Character::toString)
                        .filter(text -> Characters.isVisible(text)
                                == TextIdentity.of(text).isEmpty()))
                .isEmpty();
    }

    @Test
    void leavesOutWhatIsNotKeptWhereNobodyCanBeTold() {
        assertThat(Characters.keptInLine(" a\u202eb\u0000\ud83d \n\ud83d\ude00\u200f\uffff "))
                .isEqualTo("ab \ud83d\ude00\u200f");
    }

    @Test
    void putsATextOnOneLine() {
        assertThat(Characters.oneLine(" \n Pay\r\n\u00a0 ments\u2028\ud83d\ude00\t"))
                .isEqualTo("Pay ments \ud83d\ude00");
        assertThat(Characters.oneLine(" \u3000 ")).isEmpty();
    }

    @Test
    void namesWhatCannotBeSeenWhereATextIsQuoted() {
        assertThat(Characters.shown("a\u202eb\u0000\ud83dc\ud83d\ude00\u200f\n\td"))
                .isEqualTo("a<U+202E>b<U+0000><U+D83D>c\ud83d\ude00\u200f\n\td");
        assertThat(Characters.shown("\u00c4rger")).isEqualTo("\u00c4rger");
        assertThat(TextRule.beginning("\u202e" + "x".repeat(40))).isEqualTo("<U+202E>" + "x".repeat(29) + "\u2026");
    }
}
