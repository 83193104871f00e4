package org.productops.common.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShorteningTest {

    private static final String EMOJI = "\ud83d\ude00";
    private static final String FAMILY = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";

    @Test
    void leavesATextThatFits() {
        assertThat(Shortening.atWord("Pay now", 7)).isEqualTo("Pay now");
        assertThat(Shortening.atWord("Pay now  ", 7)).isEqualTo("Pay now");
        assertThat(Shortening.atCharacter("ab" + EMOJI, 4)).isEqualTo("ab" + EMOJI);
        assertThat(Shortening.atCharacter("", 0)).isEmpty();
    }

    @Test
    void endsBehindAWord() {
        assertThat(Shortening.atWord("Where a purchase ends", 18)).isEqualTo("Where a purchase\u2026");
        assertThat(Shortening.atWord("Where a purchase ends", 16)).isEqualTo("Where a purchase\u2026");
        assertThat(Shortening.atWord("Where a purchase ends", 15)).isEqualTo("Where a\u2026");
    }

    @Test
    void fillsTheRoomInScriptsWithoutBlanks() {
        String chinese = "\u5bb9\u5668\u7f16\u6392\u5e73\u53f0".repeat(50);

        assertThat(Shortening.atWord("Kubernetes " + chinese, 100)).hasSize(101).endsWith("\u2026");
        assertThat(Shortening.atWord("Kubernetes" + chinese, 100)).hasSize(101);
    }

    @Test
    void knowsTheWordsOfScriptsWithoutBlanks() {
        // "Language, Thai": no line ends inside of the first word.
        String thai = "\u0e20\u0e32\u0e29\u0e32\u0e44\u0e17\u0e22";

        assertThat(Shortening.atWord(thai, 5)).isEqualTo("\u0e20\u0e32\u0e29\u0e32\u2026");
    }

    @Test
    void fillsTheRoomWhereNoLineCouldEndNearby() {
        assertThat(Shortening.atWord("Pay " + "x".repeat(50), 20)).isEqualTo("Pay " + "x".repeat(16) + "\u2026");
    }

    @Test
    void looksOnlyAtWhatIsNearItsEnd() {
        String word = "w".repeat(5_000_000);

        assertThat(Shortening.atWord(word, 4000)).hasSize(4001);
        assertThat(Shortening.atWord("Pay now " + word, 20)).isEqualTo("Pay now " + "w".repeat(12) + "\u2026");
        assertThat(Shortening.atCharacter("e" + "\u0301".repeat(5_000_000), 4000))
                .hasSize(4001);
        assertThat(Shortening.atWord("Pay " + "now ".repeat(1000) + word, 4004))
                .hasSize(4004)
                .endsWith("now\u2026");
        assertThat(Shortening.atWord("Pay" + " ".repeat(5_000_000) + "now", 20)).isEqualTo("Pay\u2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {EMOJI, FAMILY, "e\u0301\u0323", "\u0915\u094d\u0937\u093f", "\ud83c\udde9\ud83c\uddea"})
    void neverCutsWhatPeopleSeeAsOneCharacter(String character) {
        for (int longest = 2; longest < 2 + character.length(); longest++) {
            assertThat(Shortening.atCharacter("ab" + character + "c", longest)).isEqualTo("ab\u2026");
        }
        assertThat(Shortening.atCharacter("ab" + character + "c", 2 + character.length()))
                .isEqualTo("ab" + character + "\u2026");
    }

    @Test
    void keepsToTheLimitEvenIfOneCharacterDoesNot() {
        assertThat(Shortening.atCharacter("e" + "\u0301".repeat(50), 10))
                .isEqualTo("e" + "\u0301".repeat(9) + "\u2026");
        assertThat(Shortening.atCharacter(EMOJI + "\u200d" + EMOJI, 1)).isEqualTo("\u2026");
    }
}
