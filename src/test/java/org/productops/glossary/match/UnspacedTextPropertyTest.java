package org.productops.glossary.match;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.productops.glossary.CaseRule;

/**
 * Holds the finder, which looks up in dictionaries only where a term may stand, against the plain way: ICU's boundaries of the whole text,
 * and from each of them the longest term that is written there.
 */
class UnspacedTextPropertyTest {

    private static final String CHINESE =
            "\u6570\u636e \u6570\u636e\u5e93 \u5e93 \u636e \u5927 \u5927\u5b66 \u5927\u5b66\u751f \u5b66\u751f \u751f\u6d3b \u6d3b\u52a8 \u52a8 \u6211\u4eec \u7684 \u662f "
                    + "\u7814\u7a76 \u7814\u7a76\u751f \u751f\u547d \u547d \u8d77\u6e90 \u4e2d\u56fd \u56fd\u4eba \u4eba\u6c11 \u4e2d\u56fd\u4eba \u4ea7\u54c1 \u54c1 \u7ecf\u7406 \u4ea7\u54c1\u7ecf\u7406 \u7406\u89e3 \u9f98";
    private static final String JAPANESE =
            "\u30c7\u30fc\u30bf \u30c7\u30fc\u30bf\u30d9\u30fc\u30b9 \u30d9\u30fc\u30b9 \u30e6\u30fc\u30b6\u30fc \u30b9\u30c8\u30fc\u30ea\u30fc \u3092 \u306e \u306b \u306f \u4f7f\u3046 \u65b0\u3057\u3044 \u6771\u4eac \u6771\u4eac\u90fd "
                    + "\u4eac\u90fd \u90fd \u3059\u308b \u3057\u307e\u3059 \u307e\u3059 \u8981\u4ef6 \u8981\u4ef6\u5b9a\u7fa9 \u5b9a\u7fa9 \u88fd\u54c1 \u3053\u3068 \u3068 \u30ab \u30a2\u30d7\u30ea\u30b1\u30fc\u30b7\u30e7\u30f3\u30bd\u30d5\u30c8\u30a6\u30a7\u30a2";
    private static final String THAI =
            "\u0e01\u0e32\u0e23 \u0e1a\u0e23\u0e34\u0e01\u0e32\u0e23 \u0e1c\u0e25\u0e34\u0e15\u0e20\u0e31\u0e13\u0e11\u0e4c \u0e40\u0e23\u0e32 \u0e02\u0e32\u0e22 \u0e43\u0e2b\u0e21\u0e48 \u0e25\u0e39\u0e01\u0e04\u0e49\u0e32 \u0e19\u0e49\u0e33 \u0e14\u0e37\u0e48\u0e21 \u0e1c\u0e39\u0e49 \u0e43\u0e0a\u0e49 "
                    + "\u0e1c\u0e39\u0e49\u0e43\u0e0a\u0e49 \u0e15\u0e32\u0e01\u0e25\u0e21 \u0e15\u0e32 \u0e01\u0e25\u0e21 \u0e04\u0e27\u0e32\u0e21 \u0e15\u0e49\u0e2d\u0e07 \u0e04\u0e27\u0e32\u0e21\u0e15\u0e49\u0e2d\u0e07\u0e01\u0e32\u0e23 \u0e41\u0e25\u0e30 \u0e17\u0e35\u0e48";
    private static final String KHMER =
            "\u1795\u179b\u17b7\u178f\u1795\u179b \u1790\u17d2\u1798\u17b8 \u17a2\u17d2\u1793\u1780 \u1794\u17d2\u179a\u17be \u1791\u17b7\u1793\u17d2\u1793\u1793\u17d0\u1799 \u1793\u17b7\u1784 \u1787\u17b6 \u1780\u17b6\u179a \u1780\u17b6\u179a\u1784\u17b6\u179a \u1784\u17b6\u179a";
    private static final List<List<String>> LANGUAGES = List.of(
            words(CHINESE),
            words(JAPANESE),
            words(THAI),
            words(KHMER),
            words(CHINESE + " " + JAPANESE + " " + THAI + " " + KHMER + " API Go2 x"));

    /** None that a term may reach over. */
    private static final List<String> PARTING = List.of("\u3002", "\uff0c", "! ", "\n\n");

    private final Random random = new Random(11);

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }

    @Test
    void findsWhatThePlainWayFinds() {
        int found = 0;
        int within = 0;
        for (int run = 0; run < 6_000; run++) {
            List<String> words = LANGUAGES.get(run % LANGUAGES.size());
            String text = text(words);
            Set<String> terms = new LinkedHashSet<>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                terms.add(term(words));
            }

            List<String> matches = ours(text, terms);

            assertThat(matches).as(() -> "<" + text + "> with " + terms).isEqualTo(plain(text, terms));
            found += matches.size();
            within += plain(text, terms, false).size();
        }
        assertThat(found).isGreaterThan(10_000);
        assertThat(within).as("with those that begin or end within a word").isGreaterThan(found + 1_000);
    }

    private String text(List<String> words) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(words.get(random.nextInt(words.size())));
            if (random.nextInt(9) == 0) {
                text.append(PARTING.get(random.nextInt(PARTING.size())));
            }
        }
        return text.toString();
    }

    private String term(List<String> words) {
        StringBuilder term = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            term.append(words.get(random.nextInt(words.size())));
        }
        return term.toString();
    }

    private static List<String> ours(String text, Set<String> terms) {
        List<WantedTerm> wanted = new ArrayList<>();
        for (String term : terms) {
            wanted.add(new WantedTerm(wanted.size(), 0, term, Locale.forLanguageTag("und"), CaseRule.EXACT, List.of()));
        }
        return TermFinder.find(TextWords.of(text), List.of(TermMatcher.of(wanted)), Exclusions.NONE).stream()
                .map(match -> match.start() + " " + text.substring(match.start(), match.end()))
                .toList();
    }

    private static List<String> plain(String text, Set<String> terms) {
        return plain(text, terms, true);
    }

    private static List<String> plain(String text, Set<String> terms, boolean wholeWords) {
        BitSet starts = new BitSet();
        BitSet ends = new BitSet();
        if (wholeWords) {
            BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
            breaks.setText(text);
            int start = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
                starts.set(start);
                ends.set(end);
            }
        } else {
            starts.set(0, text.length());
            ends.set(0, text.length() + 1);
        }
        List<String> found = new ArrayList<>();
        for (int start = starts.nextSetBit(0); start >= 0; start = starts.nextSetBit(start)) {
            String longest = "";
            for (String term : terms) {
                if (term.length() > longest.length()
                        && text.startsWith(term, start)
                        && ends.get(start + term.length())) {
                    longest = term;
                }
            }
            if (!longest.isEmpty()) {
                found.add(start + " " + longest);
            }
            start += Math.max(1, longest.length());
        }
        return found;
    }
}
