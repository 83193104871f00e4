package org.productops.common.index;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
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

/**
 * The languages of which it is known what the forms of a word have alike, and which words say nothing by themselves. By the
 * latter a language is told from others: every sentence has some, and they are its own.
 */
enum WordLanguage {
    ENGLISH("en", "english_stop.txt"),
    GERMAN("de", "german_stop.txt"),
    FRENCH("fr", "french_stop.txt"),
    SPANISH("es", "spanish_stop.txt"),
    ITALIAN("it", "italian_stop.txt"),
    PORTUGUESE("pt", "portuguese_stop.txt"),
    DUTCH("nl", "dutch_stop.txt"),
    SWEDISH("sv", "swedish_stop.txt"),
    DANISH("da", "danish_stop.txt"),
    NORWEGIAN("nb", "norwegian_stop.txt"),
    FINNISH("fi", "finnish_stop.txt"),
    HUNGARIAN("hu", "hungarian_stop.txt"),
    RUSSIAN("ru", "russian_stop.txt"),
    ROMANIAN("ro", RomanianAnalyzer::getDefaultStopSet),
    TURKISH("tr", TurkishAnalyzer::getDefaultStopSet),
    GREEK("el", GreekAnalyzer::getDefaultStopSet),
    ARABIC("ar", ArabicAnalyzer::getDefaultStopSet),
    HINDI("hi", HindiAnalyzer::getDefaultStopSet);

    /** So many words that say nothing are no coincidence, even if a language that is much like it knows them, too. */
    private static final int ENOUGH = 3;

    private final Set<String> emptyWords;
    private final Locale locale;

    WordLanguage(String code, String file) {
        this(code, () -> ofFile(file));
    }

    WordLanguage(String code, Supplier<CharArraySet> emptyWords) {
        locale = Locale.forLanguageTag(code);
        this.emptyWords = folded(emptyWords.get());
    }

    /** The language of a code of ISO 639, if its words are known. */
    static Optional<WordLanguage> ofCode(String code) {
        String known = code.equals("no") || code.equals("nn") ? "nb" : code;
        return Arrays.stream(values())
                .filter(language -> language.locale.getLanguage().equals(known))
                .findFirst();
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

    /** All of these, folded. */
    Set<String> emptyWords() {
        return emptyWords;
    }

    /** Gives the stem of a word in lower case, in the letters of this language; not for several threads. */
    UnaryOperator<String> stemming() {
        return Stemming.of(locale);
    }

    /** How it is written in the index. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
