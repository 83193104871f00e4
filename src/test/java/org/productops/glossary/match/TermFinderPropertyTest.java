package org.productops.glossary.match;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.productops.common.text.WordSpelling;
import org.productops.glossary.CaseRule;

/** Holds the finder against what anybody can see to be right: an expression for each term, tried at each place of the text. */
class TermFinderPropertyTest {

    private static final Locale NO_LANGUAGE = Locale.forLanguageTag("und");
    private static final String[] SPACED = {"a", "b", "ab", "Ba", "AB", "cab", "\u00e9a", "E\u0301A", "b2"};
    private static final String[] UNSPACED = {
        "\u0e01\u0e32\u0e23",
        "\u0e1a\u0e23\u0e34\u0e01\u0e32\u0e23",
        "\u6570",
        "\u6570\u636e",
        "\u5e93",
        "\u636e\u5e93",
        "\u5927"
    };
    private static final String[] GAPS = {" ", " ", " ", "-", "\n", "/", ", ", ". ", "\n\n", "", ""};

    /** What may stand between two words of a term, as often as the texts of this test have it. */
    private static final String BETWEEN = "(?: |-|\n|/)";

    private static final String BETWEEN_LETTERS = "(?:-|\n|/)?";
    private static final String BETWEEN_SCRIPTS = "(?: |-|\n|/)?";

    private record Piece(String text, boolean unspaced) {}

    /** A term and the expression that finds it. */
    private record Sample(WantedTerm term, Pattern pattern) {}

    private final Random random = new Random(10);

    @Test
    void findsWhatAnExpressionForEachTermFinds() {
        int found = 0;
        for (int run = 0; run < 2500; run++) {
            List<List<Sample>> glossaries = List.of(samples(run, 6), samples(run, 6));
            String text = text(run);
            List<TermMatcher> matchers = glossaries.stream()
                    .map(samples ->
                            TermMatcher.of(samples.stream().map(Sample::term).toList()))
                    .toList();

            List<TermMatch> matches = TermFinder.find(TextWords.of(text), matchers, Exclusions.NONE);

            assertThat(matches.stream().map(TermFinderPropertyTest::shown).toList())
                    .as(() -> "<" + text + "> with "
                            + glossaries.stream()
                                    .map(samples -> samples.stream()
                                            .map(sample -> sample.term().caseRule() + " <"
                                                    + sample.term().text() + ">")
                                            .toList())
                                    .toList())
                    .isEqualTo(byExpressions(text, glossaries));
            found += matches.size();
        }
        assertThat(found).isGreaterThan(4_000);
    }

    private static String shown(TermMatch match) {
        return match.start() + "-" + match.end() + " of " + match.matcher() + ": "
                + match.terms().stream().map(WantedTerm::concept).toList();
    }

    private List<Sample> samples(int run, int most) {
        List<Sample> samples = new ArrayList<>();
        int terms = 1 + random.nextInt(most);
        for (int i = 0; i < terms; i++) {
            List<Piece> pieces = new ArrayList<>();
            int count = 1 + random.nextInt(3);
            StringBuilder text = new StringBuilder();
            for (int p = 0; p < count; p++) {
                Piece piece = piece(run);
                if (!text.isEmpty() && !(piece.unspaced() && pieces.get(p - 1).unspaced())) {
                    text.append(' ');
                }
                text.append(piece.text());
                pieces.add(piece);
            }
            CaseRule rule = random.nextBoolean() ? CaseRule.ANY : CaseRule.EXACT;
            samples.add(new Sample(
                    new WantedTerm(i, 0, text.toString(), NO_LANGUAGE, rule, List.of()), pattern(pieces, rule)));
        }
        return samples;
    }

    private Piece piece(int run) {
        boolean unspaced = run % 3 != 0 && random.nextInt(3) == 0;
        return new Piece(
                unspaced ? UNSPACED[random.nextInt(UNSPACED.length)] : SPACED[random.nextInt(SPACED.length)], unspaced);
    }

    private String text(int run) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(25);
        for (int i = 0; i < pieces; i++) {
            text.append(piece(run).text()).append(GAPS[random.nextInt(GAPS.length)]);
        }
        return text.toString();
    }

    private static Pattern pattern(List<Piece> pieces, CaseRule rule) {
        StringBuilder expression = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (i > 0) {
                boolean before = pieces.get(i - 1).unspaced();
                expression.append(
                        before && piece.unspaced()
                                ? BETWEEN_LETTERS
                                : before || piece.unspaced() ? BETWEEN_SCRIPTS : BETWEEN);
            }
            expression.append(piece.unspaced() ? letters(piece.text()) : word(piece.text(), i == pieces.size() - 1));
        }
        return Pattern.compile(
                expression.toString(),
                Pattern.CANON_EQ | (rule == CaseRule.ANY ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0));
    }

    private static String letters(String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .collect(Collectors.joining("|"))
                .replaceAll("\\|(?=[\\u0e31-\\u0e3a\\u0e32])", "")
                .replace("|", BETWEEN_LETTERS);
    }

    /** A word, in two parts with a hyphen, too; at the end of a term with a plural s, if it looks like a short form. */
    private static String word(String text, boolean last) {
        String composed = WordSpelling.written(text);
        String plural = last && TermWord.isShort(composed) ? "s?" : "";
        List<String> ways = new ArrayList<>();
        ways.add(composed);
        for (int i = 1; i < composed.length(); i++) {
            ways.add(composed.substring(0, i) + "-" + composed.substring(i));
        }
        return "(?:" + String.join("|", ways) + ")" + plural;
    }

    private static List<String> byExpressions(String text, List<List<Sample>> glossaries) {
        BitSet starts = new BitSet();
        BitSet ends = new BitSet();
        BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
        breaks.setText(text);
        int last = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; last = end, end = breaks.next()) {
            if (breaks.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
                starts.set(last);
                ends.set(end);
            }
        }
        List<String> found = new ArrayList<>();
        for (int start = starts.nextSetBit(0); start >= 0; start = starts.nextSetBit(start)) {
            int next = start + 1;
            for (int end = ends.length() - 1; end > start; end = ends.previousSetBit(end - 1)) {
                String here = at(text, start, end, glossaries);
                if (!here.isEmpty()) {
                    found.add(here);
                    next = end;
                    break;
                }
            }
            start = next;
        }
        return found;
    }

    private static String at(String text, int start, int end, List<List<Sample>> glossaries) {
        for (int g = 0; g < glossaries.size(); g++) {
            List<Sample> samples = new ArrayList<>();
            for (Sample sample : glossaries.get(g)) {
                Matcher matcher = sample.pattern().matcher(text).region(start, end);
                if (matcher.matches()) {
                    samples.add(sample);
                }
            }
            if (!samples.isEmpty()) {
                return start + "-" + end + " of " + g + ": " + kept(samples, text.substring(start, end));
            }
        }
        return "";
    }

    /** Those that are written so, and if one insists on its case, of the others those that are written in the same. */
    private static List<Long> kept(List<Sample> samples, String written) {
        String key = key(written);
        List<Sample> so = samples.stream()
                .filter(sample -> key(sample.term().text()).equalsIgnoreCase(key))
                .toList();
        List<Sample> kept = so.isEmpty() ? samples : so;
        boolean insisting = kept.stream().anyMatch(sample -> sample.term().caseRule() == CaseRule.EXACT);
        return kept.stream()
                .filter(sample -> !insisting
                        || sample.term().caseRule() == CaseRule.EXACT
                        || key(sample.term().text()).equals(key))
                .map(sample -> sample.term().concept())
                .toList();
    }

    private static String key(String text) {
        return WordSpelling.written(text).replaceAll("[ \n/-]", "");
    }
}
