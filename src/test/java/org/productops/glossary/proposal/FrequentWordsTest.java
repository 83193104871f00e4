package org.productops.glossary.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.productops.glossary.CaseRule;
import org.productops.glossary.match.Exclusions;
import org.productops.glossary.match.TermMatcher;
import org.productops.glossary.match.TextWords;
import org.productops.glossary.match.WantedTerm;

class FrequentWordsTest {

    private static List<String> in(FrequentWords words, String... texts) {
        for (String text : texts) {
            words.add(TextWords.of(text), 1);
        }
        return words.best(100, 1).stream()
                .map(each -> each.text() + " " + each.texts())
                .toList();
    }

    private static FrequentWords none(Locale... languages) {
        return new FrequentWords(List.of(languages), List.of(), Exclusions.NONE);
    }

    @Test
    void namesShortFormsAndCamelCaseInHowManyTexts() {
        assertThat(in(
                        none(Locale.ENGLISH),
                        "We ship with a Feature Flag. The SLA holds; the SLA is ours.",
                        "Behind a feature flag, or a Feature Flag, two SLAs. JavaScript.",
                        "In javascript nothing, in JavaScript all. A Kanban board."))
                .containsExactly("Feature Flag 2", "JavaScript 2", "SLA 2", "Kanban 1");
    }

    @Test
    void whatBeginsASentenceOrSaysNothingIsNoName() {
        assertThat(
                        in(
                                none(Locale.ENGLISH),
                                "Customers pay. Checkout works.\nList item\nOn Monday, in January, The And. IT IS ALL BROKEN NOW!"))
                .isEmpty();
    }

    @Test
    void nounsOfGermanAreNoNames() {
        assertThat(in(
                        none(Locale.GERMAN),
                        "Der Kunde zahlt am Montag an der Kasse. Das SLA gilt.",
                        "Das Release Management plant mit SLAs."))
                .containsExactly("SLA 2", "Release Management 1");
    }

    @Test
    void wordsInKatakana() {
        assertThat(in(
                        none(Locale.JAPANESE),
                        "\u65b0\u3057\u3044\u30c7\u30fc\u30bf\u30d9\u30fc\u30b9\u3092\u4f7f\u3046\u3002"))
                .containsExactly("\u30c7\u30fc\u30bf\u30d9\u30fc\u30b9 1");
    }

    @Test
    void whatAGlossaryKnowsOrNobodyWantsIsLeftOut() {
        TermMatcher known = TermMatcher.of(List.of(
                new WantedTerm(1, 0, "feature flag", Locale.ENGLISH, CaseRule.ANY, List.of()),
                new WantedTerm(2, 0, "SLA", Locale.ENGLISH, CaseRule.EXACT, List.of())));
        FrequentWords words =
                new FrequentWords(List.of(Locale.ENGLISH), List.of(known), Exclusions.of(List.of("kanban")));
        assertThat(in(words, "Our Feature Flags and the Feature Flag Service with SLAs, Kanban and Scrum."))
                .containsExactly("Scrum 1", "Service 1");
    }

    @Test
    void takesNoMoreRoomHoweverManyWordsThereAre() {
        FrequentWords words = none(Locale.ENGLISH);
        for (int text = 0; text < 60; text++) {
            StringBuilder names = new StringBuilder("We use Kubernetes");
            for (int i = 0; i < 1_500; i++) {
                names.append(" and Qz").append(letters(text * 1_500 + i));
            }
            words.add(TextWords.of(names.toString()), text);
        }
        assertThat(words.size()).isLessThanOrEqualTo(FrequentWords.MOST_WORDS);
        assertThat(words.best(1, 50)).containsExactly(new FrequentWord("Kubernetes", 60, List.of(0L, 1L, 2L, 3L, 4L)));
    }

    @Test
    void oneTextCannotDrownTheOthers() {
        FrequentWords words = none(Locale.ENGLISH);
        StringBuilder names = new StringBuilder("We use");
        for (int i = 0; i < 100_000; i++) {
            names.append(" and Qz").append(letters(i));
        }
        words.add(TextWords.of(names.toString()), 1);
        assertThat(words.size()).isEqualTo(2_000);
    }

    @Test
    void onlyWhatEnoughTextsHave() {
        FrequentWords words = none(Locale.ENGLISH);
        words.add(TextWords.of("A Kanban and a Scrum"), 7);
        words.add(TextWords.of("A Kanban"), 8);
        assertThat(words.best(10, 2)).containsExactly(new FrequentWord("Kanban", 2, List.of(7L, 8L)));
        assertThat(words.best(1, 1)).hasSize(1);
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number + 26; rest > 0; rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return letters.toString();
    }
}
