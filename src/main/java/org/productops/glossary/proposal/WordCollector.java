package org.productops.glossary.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.productops.common.text.TextIdentity;
import org.productops.glossary.match.Exclusions;
import org.productops.glossary.match.TermMatcher;
import org.productops.glossary.match.TextWords;

/**
 * Finds what pages use and no glossary knows: short forms that they expand, and words that many of them have. Keeps none of the
 * texts, and of what it finds no more than {@link TextCounts} do. Not for several threads.
 */
final class WordCollector {

    /** So much is told at most, half of it short forms and half of it words, if there are as many. */
    static final int MOST = 500;

    /** In so many pages a word must be; a short form that is expanded says enough in one. */
    static final int LEAST_PAGES = 3;

    /** Ends a paragraph, over which neither a name nor an expansion reaches. */
    private static final String END = "\n\n";

    private final FrequentWords words;
    private final TextCounts<Abbreviation> abbreviations = new TextCounts<>();

    /**
     * Begins.
     *
     * @param languages those in which pages are expected
     * @param known what glossaries have already
     * @param excluded what nobody wants as a term
     */
    WordCollector(List<Locale> languages, List<TermMatcher> known, Exclusions excluded) {
        this.words = new FrequentWords(languages, known, excluded);
    }

    /**
     * Takes one more page.
     *
     * @param pieces of its text
     * @param id of the page
     */
    void add(List<String> pieces, long id) {
        String text = String.join(END, pieces);
        words.add(TextWords.of(text), id);
        Set<String> seen = new HashSet<>();
        for (Abbreviation each : Abbreviations.in(text)) {
            String key = key(each);
            if (seen.add(key)) {
                abbreviations.count(key, each, id);
            }
        }
    }

    private static String key(Abbreviation each) {
        return TextIdentity.of(each.shortForm()) + "\n" + TextIdentity.of(each.longForm());
    }

    /** Pages that expand it come before those that only use it. */
    private FoundWord shortForm(TextCounts.Counted<Abbreviation> expanded) {
        Abbreviation pair = expanded.thing();
        Optional<FrequentWord> used = words.find(pair.shortForm());
        return new FoundWord(
                WordKind.ABBREVIATION,
                pair.shortForm(),
                pair.longForm(),
                Math.max(expanded.texts(), used.map(FrequentWord::texts).orElse(0)),
                Stream.concat(expanded.examples().stream(), used.map(FrequentWord::examples).orElse(List.of()).stream())
                        .distinct()
                        .limit(TextCounts.MOST_EXAMPLES)
                        .toList());
    }

    /**
     * What was found, that first which more pages have, a short form before a word.
     *
     * @param isKnown what is left out, by how it is written
     */
    List<FoundWord> best(Predicate<String> isKnown) {
        List<FoundWord> shortForms = abbreviations
                .best(
                        TextCounts.MOST,
                        1,
                        Comparator.comparing(Abbreviation::shortForm).thenComparing(Abbreviation::longForm))
                .stream()
                .filter(each -> !isKnown.test(each.thing().shortForm()))
                .map(this::shortForm)
                .toList();
        Set<String> expanded = new HashSet<>();
        shortForms.forEach(each -> expanded.add(TextIdentity.of(each.text())));
        List<FoundWord> names = words.best(FrequentWords.MOST_WORDS, LEAST_PAGES).stream()
                .filter(each -> !isKnown.test(each.text()) && !expanded.contains(TextIdentity.of(each.text())))
                .map(each -> new FoundWord(WordKind.WORD, each.text(), "", each.texts(), each.examples()))
                .toList();
        Comparator<FoundWord> bestFirst =
                Comparator.<FoundWord>comparingInt(each -> -each.pages()).thenComparing(FoundWord::kind);
        List<FoundWord> ranked = new ArrayList<>(shortForms);
        ranked.sort(bestFirst);
        int shown = Math.min(ranked.size(), Math.max(MOST / 2, MOST - names.size()));
        return Stream.concat(ranked.stream().limit(shown), names.stream().limit(MOST - shown))
                .sorted(bestFirst)
                .toList();
    }
}
