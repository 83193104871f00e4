package org.productops.glossary.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.productops.common.text.WordBreaks;
import org.productops.glossary.CaseRule;
import org.productops.glossary.match.LeftOutTerm.Reason;

/** What nobody writes who means well. Steps are counted, since time depends on the machine. */
class HostileTextTest {

    private static WantedTerm term(long concept, String text) {
        return new WantedTerm(concept, 0, text, Locale.ENGLISH, CaseRule.ANY, List.of());
    }

    private static String repeated(String text, int times) {
        return String.join("", Collections.nCopies(times, text));
    }

    private static long steps(String text, TermMatcher... matchers) {
        TermSearch search = new TermSearch(TextWords.of(text), List.of(matchers), Exclusions.NONE);
        search.matches();
        return search.steps();
    }

    private static List<TermMatch> find(String text, TermMatcher matcher) {
        return TermFinder.find(TextWords.of(text), List.of(matcher), Exclusions.NONE);
    }

    @Test
    void whatIsNoTermIsLeftOutAndTold() {
        WantedTerm marks = term(1, "?!*-,.");
        WantedTerm signs = term(2, "+++");
        WantedTerm picture = term(3, "\ud83d\ude80");
        WantedTerm longOne = term(4, repeated("word ", 50).strip());
        WantedTerm longWord = term(5, repeated("w", 101));
        WantedTerm letters = term(6, repeated("\u6570", 65));
        WantedTerm letter = term(7, "x");
        TermMatcher matcher =
                TermMatcher.of(List.of(marks, signs, picture, longOne, longWord, letters, letter, term(8, "")));

        assertThat(matcher.leftOut())
                .containsExactly(
                        new LeftOutTerm(marks, Reason.NO_WORD),
                        new LeftOutTerm(signs, Reason.NO_WORD),
                        new LeftOutTerm(picture, Reason.NO_WORD),
                        new LeftOutTerm(longOne, Reason.TOO_LONG),
                        new LeftOutTerm(longWord, Reason.TOO_LONG),
                        new LeftOutTerm(letters, Reason.TOO_LONG),
                        new LeftOutTerm(term(8, ""), Reason.NO_WORD));
        assertThat(matcher.size()).isEqualTo(1);
        assertThat(find("+++ x ?!", matcher)).hasSize(1);
    }

    @Test
    void aFormThatIsLeftOutLeavesTheTermIn() {
        WantedTerm term = new WantedTerm(1, 0, "mouse", Locale.ENGLISH, CaseRule.ANY, List.of("...", "mice"));
        TermMatcher matcher = TermMatcher.of(List.of(term));
        assertThat(matcher.leftOut()).containsExactly(new LeftOutTerm(term, Reason.NO_WORD));
        assertThat(find("mice, mouse ...", matcher)).hasSize(2);
    }

    @Test
    void soManyAlikeThatNobodyCouldReadThemAreToldNotShown() {
        TermMatcher matcher = TermMatcher.of(IntStream.range(0, TermMatcher.MOST_ALIKE + 5)
                .mapToObj(i -> term(i, "same"))
                .toList());
        assertThat(find("the same", matcher).get(0).terms()).hasSize(TermMatcher.MOST_ALIKE);
        assertThat(matcher.leftOut()).hasSize(5).allMatch(each -> each.reason() == Reason.TOO_MANY_ALIKE);
    }

    @Test
    void twentyThousandSynonymsOfOneConcept() {
        List<WantedTerm> terms = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            terms.add(new WantedTerm(1, i, "word" + i + " of it", Locale.ENGLISH, CaseRule.ANY, List.of()));
        }
        TermMatcher matcher = TermMatcher.of(terms);
        assertThat(matcher.size()).isEqualTo(20_000);
        assertThat(matcher.bytes()).isBetween(20_000L * 20, 20_000L * 200);
        assertThat(find("A word19999 of it", matcher).get(0).terms()).containsExactly(terms.get(19_999));

        TermMatcher byForms = TermMatcher.of(List.of(new WantedTerm(
                1,
                0,
                "word",
                Locale.ENGLISH,
                CaseRule.ANY,
                terms.stream().map(WantedTerm::text).toList())));
        assertThat(find("A word19999 of it", byForms)).hasSize(1);
    }

    @Test
    void repetitionsTakeStepsInProportion() {
        List<WantedTerm> terms = new ArrayList<>();
        for (int words = 1; words < TermMatcher.MOST_WORDS; words++) {
            terms.add(term(words, repeated("a ", words) + "b"));
        }
        TermMatcher matcher = TermMatcher.of(terms);
        long some = steps(repeated("a ", 20_000), matcher);
        long more = steps(repeated("a ", 40_000), matcher);

        assertThat(some).isLessThan(20_000L * TermMatcher.MOST_WORDS * 4);
        assertThat(more).isLessThan(some * 2 + 1000);
    }

    @Test
    void manyWaysToReadTheSameWordsAreBounded() {
        List<WantedTerm> terms = new ArrayList<>();
        List<String> languages = List.of(
                "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "hu", "ro", "tr", "ca", "eu", "et",
                "ga", "lt", "id");
        for (int depth = 1; depth < TermMatcher.MOST_WORDS; depth++) {
            for (String language : languages) {
                terms.add(new WantedTerm(
                        depth,
                        0,
                        repeated("Testing ", depth) + "end",
                        Locale.forLanguageTag(language),
                        depth % 2 == 0 ? CaseRule.ANY : CaseRule.INITIAL,
                        List.of()));
            }
        }
        TermMatcher matcher = TermMatcher.of(terms);
        long some = steps(repeated("Testing ", 2_000), matcher);
        long more = steps(repeated("Testing ", 4_000), matcher);

        assertThat(some).isLessThan(2_000L * 4_000);
        assertThat(more).isLessThan(some * 2 + 500_000);
    }

    @Test
    void anyNumberOfDifferentCasesIsLookedUpAtOnce() {
        List<WantedTerm> terms = new ArrayList<>();
        for (int i = 0; i < 1 << 14; i++) {
            StringBuilder text = new StringBuilder();
            for (int bit = 0; bit < 14; bit++) {
                text.append((i & 1 << bit) == 0 ? 'a' : 'A');
            }
            terms.add(new WantedTerm(i, 0, text.toString(), Locale.ENGLISH, CaseRule.EXACT, List.of()));
        }
        String text = repeated("aaaaaaaaaaaaaa AAAAAAAAAAAAAA ", 1000);
        TermMatcher matcher = TermMatcher.of(terms);
        assertThat(find(text, matcher))
                .hasSize(2000)
                .allMatch(match -> match.terms().size() == 1);
        assertThat(steps(text, matcher)).isLessThan(2000 * 20);
    }

    @Test
    void aTextOfTenMegabytesInOnePiece() {
        TermMatcher matcher = TermMatcher.of(List.of(term(1, "a"), term(2, "\u6570\u636e\u5e93")));
        assertThat(find(repeated("a", 10_000_000), matcher)).isEmpty();
        assertThat(find(repeated("a:", 1_000_000), matcher)).hasSize(1_000_000);
        assertThat(find(repeated("'", 5_000_000) + "a" + repeated("\u0301", 1_000_000), matcher))
                .isEmpty();
        assertThat(find(repeated("\u6570\u636e\u5e93\u3002", 100_000), matcher)).hasSize(100_000);
        assertThat(steps(repeated("a-", 500_000), matcher)).isLessThan(500_000 * 12);
    }

    @Test
    void aRunWithoutBlanksIsCutSoThatDictionariesTakeNoMoreThanTheirShare() {
        int[] longest = new int[1];
        int[] count = new int[1];
        WordBreaks.forEach(repeated("\u6570\u636e", 200_000), (start, end) -> {
            longest[0] = Math.max(longest[0], end - start);
            count[0]++;
        });
        assertThat(longest[0]).isLessThan(10);
        assertThat(count[0]).isGreaterThanOrEqualTo(200_000);
    }

    /** All of them have the same hash code in Java. */
    @Test
    void wordsMadeToCollideAreToldApart() {
        List<String> words = List.of("");
        for (int i = 0; i < 12; i++) {
            words = words.stream()
                    .flatMap(word -> List.of(word + "aa", word + "bB").stream())
                    .toList();
        }
        assertThat(words.stream().map(String::hashCode).distinct()).hasSize(1);
        TermMatcher matcher = TermMatcher.of(words.stream()
                .map(word -> new WantedTerm(1, 0, word, Locale.ENGLISH, CaseRule.EXACT, List.of()))
                .toList());
        assertThat(find(String.join(" ", words), matcher)).hasSize(4096);
    }

    @Test
    void isSafeToShare() {
        TermMatcher matcher = TermMatcher.of(List.of(term(1, "test"), term(2, "testing"), term(3, "Test")));
        String text = repeated("Testing tests of a test. ", 500);
        TextWords words = TextWords.of(text);
        List<TermMatch> once = TermFinder.find(words, List.of(matcher), Exclusions.NONE);
        assertThat(IntStream.range(0, 64)
                        .parallel()
                        .mapToObj(i -> TermFinder.find(words, List.of(matcher), Exclusions.NONE))
                        .distinct()
                        .toList())
                .containsExactly(once);
    }
}
