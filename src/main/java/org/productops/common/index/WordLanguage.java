package org.productops.common.index;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.productops.common.text.SearchFolding;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArabicStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.German2Stemmer;
import org.tartarus.snowball.ext.GreekStemmer;
import org.tartarus.snowball.ext.HindiStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/**
 * The languages of which it is known what the forms of a word have alike, and which words say nothing by themselves. By the
 * latter a language is told from others: every sentence has some, and they are its own.
 */
enum WordLanguage {
    ENGLISH("english_stop.txt", EnglishStemmer::new),
    GERMAN("german_stop.txt", German2Stemmer::new),
    FRENCH("french_stop.txt", FrenchStemmer::new),
    SPANISH("spanish_stop.txt", SpanishStemmer::new),
    ITALIAN("italian_stop.txt", ItalianStemmer::new),
    PORTUGUESE("portuguese_stop.txt", PortugueseStemmer::new),
    DUTCH("dutch_stop.txt", DutchStemmer::new),
    SWEDISH("swedish_stop.txt", SwedishStemmer::new),
    DANISH("danish_stop.txt", DanishStemmer::new),
    NORWEGIAN("norwegian_stop.txt", NorwegianStemmer::new),
    FINNISH("finnish_stop.txt", FinnishStemmer::new),
    HUNGARIAN("hungarian_stop.txt", HungarianStemmer::new),
    RUSSIAN("russian_stop.txt", RussianStemmer::new),
    ROMANIAN(RomanianAnalyzer::getDefaultStopSet, RomanianStemmer::new),
    TURKISH(TurkishAnalyzer::getDefaultStopSet, TurkishStemmer::new),
    GREEK(GreekAnalyzer::getDefaultStopSet, GreekStemmer::new),
    ARABIC(ArabicAnalyzer::getDefaultStopSet, ArabicStemmer::new),
    HINDI(HindiAnalyzer::getDefaultStopSet, HindiStemmer::new);

    /** So many words that say nothing are no coincidence, even if a language that is much like it knows them, too. */
    private static final int ENOUGH = 3;

    private final Set<String> emptyWords;
    private final Supplier<SnowballStemmer> stemmer;

    WordLanguage(String file, Supplier<SnowballStemmer> stemmer) {
        this(() -> ofFile(file), stemmer);
    }

    WordLanguage(Supplier<CharArraySet> emptyWords, Supplier<SnowballStemmer> stemmer) {
        this.emptyWords = folded(emptyWords.get());
        this.stemmer = stemmer;
    }

    private static CharArraySet ofFile(String name) {
        try (Reader reader =
                new InputStreamReader(SnowballFilter.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            return WordlistLoader.getSnowballWordSet(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> folded(CharArraySet words) {
        Set<String> folded = new HashSet<>();
        for (Object word : words) {
            folded.add(SearchFolding.fold(new String((char[]) word)));
        }
        return Set.copyOf(folded);
    }

    /**
     * The language of a text by its words that say nothing, as they are folded.
     *
     * @param otherwise the language if the words do not tell
     */
    static WordLanguage of(Collection<String> foldedWords, WordLanguage otherwise) {
        WordLanguage best = otherwise;
        int most = 0;
        int next = 0;
        for (WordLanguage language : values()) {
            int found = (int) foldedWords.stream().filter(language::saysNothing).count();
            if (found > most) {
                next = most;
                most = found;
                best = language;
            } else if (found > next) {
                next = found;
            }
        }
        return most > next || most >= ENOUGH ? best : otherwise;
    }

    /** Whether a folded word is one that every text of this language has. */
    boolean saysNothing(String foldedWord) {
        return emptyWords.contains(foldedWord);
    }

    /** Gives the stem of a word in lower case, in the letters of this language; not for several threads. */
    UnaryOperator<String> stemming() {
        return Stemming.by(stemmer.get());
    }

    /** How it is written in the index. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
