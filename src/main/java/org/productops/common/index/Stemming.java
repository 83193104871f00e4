package org.productops.common.index;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArabicStemmer;
import org.tartarus.snowball.ext.ArmenianStemmer;
import org.tartarus.snowball.ext.BasqueStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.German2Stemmer;
import org.tartarus.snowball.ext.GreekStemmer;
import org.tartarus.snowball.ext.HindiStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.IndonesianStemmer;
import org.tartarus.snowball.ext.IrishStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.NepaliStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SerbianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TamilStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;
import org.tartarus.snowball.ext.YiddishStemmer;

/** What the forms of a word have alike, in the languages of which that is known. */
public final class Stemming {

    private static final Map<String, Supplier<SnowballStemmer>> STEMMERS = stemmers();

    private Stemming() {}

    private static Map<String, Supplier<SnowballStemmer>> stemmers() {
        Map<String, Supplier<SnowballStemmer>> stemmers = new HashMap<>();
        stemmers.put("ar", ArabicStemmer::new);
        stemmers.put("ca", CatalanStemmer::new);
        stemmers.put("da", DanishStemmer::new);
        stemmers.put("de", German2Stemmer::new);
        stemmers.put("el", GreekStemmer::new);
        stemmers.put("en", EnglishStemmer::new);
        stemmers.put("es", SpanishStemmer::new);
        stemmers.put("et", EstonianStemmer::new);
        stemmers.put("eu", BasqueStemmer::new);
        stemmers.put("fi", FinnishStemmer::new);
        stemmers.put("fr", FrenchStemmer::new);
        stemmers.put("ga", IrishStemmer::new);
        stemmers.put("hi", HindiStemmer::new);
        stemmers.put("hu", HungarianStemmer::new);
        stemmers.put("hy", ArmenianStemmer::new);
        stemmers.put("id", IndonesianStemmer::new);
        stemmers.put("it", ItalianStemmer::new);
        stemmers.put("lt", LithuanianStemmer::new);
        stemmers.put("nb", NorwegianStemmer::new);
        stemmers.put("ne", NepaliStemmer::new);
        stemmers.put("nl", DutchStemmer::new);
        stemmers.put("nn", NorwegianStemmer::new);
        stemmers.put("no", NorwegianStemmer::new);
        stemmers.put("pt", PortugueseStemmer::new);
        stemmers.put("ro", RomanianStemmer::new);
        stemmers.put("ru", RussianStemmer::new);
        stemmers.put("sr", SerbianStemmer::new);
        stemmers.put("sv", SwedishStemmer::new);
        stemmers.put("ta", TamilStemmer::new);
        stemmers.put("tr", TurkishStemmer::new);
        stemmers.put("yi", YiddishStemmer::new);
        return Map.copyOf(stemmers);
    }

    /** Whether the forms of the language's words are known. */
    public static boolean knows(Locale language) {
        return STEMMERS.containsKey(language.getLanguage());
    }

    /**
     * Gives the stem of a word in lower case, in the letters of the language; not for several threads.
     *
     * @throws IllegalArgumentException if the language is not {@linkplain #knows known}
     */
    public static UnaryOperator<String> of(Locale language) {
        Supplier<SnowballStemmer> stemmer = STEMMERS.get(language.getLanguage());
        if (stemmer == null) {
            throw new IllegalArgumentException("No stems are known of " + language.toLanguageTag());
        }
        SnowballStemmer snowball = stemmer.get();
        return word -> {
            snowball.setCurrent(word);
            snowball.stem();
            return snowball.getCurrent();
        };
    }
}
