package org.productops.common.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.productops.common.text.SearchFolding;
import org.productops.common.text.Shortening;
import org.productops.common.text.WordBreaks;

/**
 * What a text says: its words without those that say nothing, each in its plain form and with its stem.
 *
 * @param language the language that the text seems to be in
 * @param words each once for each time that it is there, in their order
 */
record TextAnalysis(WordLanguage language, List<TextWord> words) {

    /** Of a longer text, the rest says what it says by examples; and nothing that people send may take for ever. */
    private static final int LONGEST_TEXT = 4000;

    TextAnalysis {
        words = List.copyOf(words);
    }

    /**
     * Takes a text apart.
     *
     * @param otherwise its language if it does not tell
     */
    static TextAnalysis of(String text, WordLanguage otherwise) {
        List<String> written = WordBreaks.words(Shortening.atCharacter(text, LONGEST_TEXT));
        List<String> plain = written.stream().map(SearchFolding::fold).toList();
        WordLanguage language = WordLanguage.of(plain, otherwise);
        UnaryOperator<String> stemming = language.stemming();
        Map<String, String> stems = new LinkedHashMap<>();
        List<TextWord> words = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            String word = written.get(i);
            if (saysSomething(plain.get(i), language)) {
                words.add(new TextWord(word, plain.get(i), stems.computeIfAbsent(word, each -> stem(stemming, each))));
            }
        }
        return new TextAnalysis(language, words);
    }

    /** A single letter says nothing, a single sign of Chinese does. */
    private static boolean saysSomething(String plain, WordLanguage language) {
        return !plain.isEmpty() && (plain.length() > 1 || plain.charAt(0) >= 0x2E80) && !language.saysNothing(plain);
    }

    /** Stemmers know the letters of their languages, so accents are taken off afterwards. */
    private static String stem(UnaryOperator<String> stemming, String word) {
        String stem = SearchFolding.fold(stemming.apply(word.toLowerCase(Locale.ROOT)));
        return stem.isEmpty() ? SearchFolding.fold(word) : stem;
    }
}
