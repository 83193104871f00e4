package org.productops.glossary.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.productops.common.index.Stemming;
import org.productops.common.text.WordSpelling;

/**
 * Which words of a language are forms of the same word. The stem alone would not do: stemmers also take off what makes another
 * word of a word, so that a product would be found in production. So where they have taken off such an ending, its
 * name stays with the stem. Some endings make both: a text with <i>testing</i> has the term <i>test</i>, but not the other
 * way round.
 *
 * <p>Not for several threads.
 */
final class Inflection {

    /** Shorter words have no forms: too many others look like one. */
    static final int SHORTEST = 3;

    /** What makes other words, as it begins behind the stem, before what is shorter. */
    private static final Map<String, List<String>> MAKING = Map.ofEntries(
            Map.entry(
                    "en",
                    endings(
                            "ization isation=ization ation=ion ator ativ ition=ion ion ement=ment ment ness ship hood ist ism iz "
                                    + "is=iz at it er or abl ibl=abl al anc enc=anc ant ent=ant iv ous ful less ly li=ly ic")),
            Map.entry("de", endings("igkeit ung heit keit lich isch schaft nis ig end")),
            Map.entry("nl", endings("ing heid baar lijk ig end")),
            Map.entry(
                    "fr",
                    endings(
                            "ation ition=ation ateur atric=ateur ement=ment ment ité if iv=if iqu abl ibl=abl ism ist eur eus=eur anc enc=anc")),
            Map.entry(
                    "es",
                    endings(
                            "ación acion=ación ador ante anza abl ibl=abl ism ist os ic amient imient=amient ament=mente mente idad iv encia=ancia ancia")),
            Map.entry(
                    "it", endings("azion ator atric=ator ament iment=ament ità iv abil ibil=abil ism ist anz enz=anz")),
            Map.entry("pt", endings("aç ador ante ânci ênci=ânci amente=mente mente idad iv áve íve=áve ism ist")),
            Map.entry("sv", endings("els lig löst fullt")),
            Map.entry("da", endings("els lig løst")),
            Map.entry("nb", endings("els leg=lig lig elig=lig")),
            Map.entry("ru", endings("ост")));

    /** What makes a form as well as another word. */
    private static final Map<String, List<String>> MAKING_BOTH = Map.of("en", endings("ing"), "de", endings("er"));

    /** They write nouns, and no verbs, with a capital. */
    private static final Set<String> CAPITAL_NOUNS = Set.of("de");

    /** They set endings off from names and short forms by an apostrophe. */
    private static final Set<String> ENDINGS_BY_APOSTROPHE = Set.of("tr");

    /** Of each language, about five megabytes at most. */
    private static final int MOST_KNOWN = 16_384;

    /** The same for all glossaries, and for ever: what a language does to its words. */
    private static final Map<Locale, KnownForms> KNOWN = new ConcurrentHashMap<>();

    private final KnownForms known;
    private final Locale language;
    private final UnaryOperator<String> stemming;
    private final List<String> making;
    private final List<String> makingBoth;

    private Inflection(Locale language) {
        this.language = language;
        known = KNOWN.computeIfAbsent(language, any -> new KnownForms(MOST_KNOWN));
        stemming = Stemming.of(language);
        making = MAKING.getOrDefault(language.getLanguage(), List.of());
        makingBoth = MAKING_BOTH.getOrDefault(language.getLanguage(), List.of());
    }

    private static List<String> endings(String endings) {
        return List.of(endings.split(" "));
    }

    /** The language alone; what is written where makes no difference to the forms of words. */
    static Locale languageOf(Locale locale) {
        String code = locale.getLanguage();
        return Locale.forLanguageTag(code.equals("no") || code.equals("nn") ? "nb" : code);
    }

    static boolean knows(Locale language) {
        return Stemming.knows(language);
    }

    static Inflection of(Locale language) {
        return new Inflection(language);
    }

    static boolean writesNounsWithCapital(Locale language) {
        return CAPITAL_NOUNS.contains(language.getLanguage());
    }

    static boolean setsEndingsOff(Locale language) {
        return ENDINGS_BY_APOSTROPHE.contains(language.getLanguage());
    }

    /** By what a word of a term is known. */
    String ofTerm(String written, String caseless) {
        return key(lower(written, caseless), new ArrayList<>(1));
    }

    /** By what a word of a text is known: itself first, and then another one whose form it may be. */
    List<String> ofText(String written, String caseless) {
        return known.get(lower(written, caseless), word -> {
            List<String> bases = new ArrayList<>(1);
            String own = key(word, bases);
            return bases.isEmpty() ? List.of(own) : List.of(own, bases.get(0));
        });
    }

    /** Turkish has a lower case of its own. */
    private String lower(String written, String caseless) {
        if (setsEndingsOff(language)) {
            return written.toLowerCase(language);
        }
        return isAscii(caseless) ? caseless : written.toLowerCase(language);
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private String key(String word, List<String> bases) {
        String stem = stem(word);
        if (stem.isEmpty()) {
            return WordSpelling.caseless(word);
        }
        String key = WordSpelling.caseless(stem);
        if (making.isEmpty() && makingBoth.isEmpty()) {
            return key;
        }
        String ending = endingOf(word, stem);
        if (ending.isEmpty()) {
            return key;
        }
        String made = name(making, ending);
        if (made != null) {
            return key + "-" + made;
        }
        made = name(makingBoth, ending);
        if (made != null) {
            bases.add(key);
            return key + "-" + made;
        }
        return key;
    }

    /** Turkish has endings behind endings, of which the stemmer takes the last ones off, from a short word as from its plural. */
    private String stem(String word) {
        String stem = stemming.apply(word);
        if (setsEndingsOff(language)) {
            String next = stemming.apply(stem);
            while (next.length() < stem.length()) {
                stem = next;
                next = stemming.apply(stem);
            }
        }
        return stem;
    }

    private static String name(List<String> endings, String ending) {
        for (String each : endings) {
            int alias = each.indexOf('=');
            int length = alias < 0 ? each.length() : alias;
            if (ending.regionMatches(0, each, 0, length)) {
                return each.substring(alias + 1);
            }
        }
        return null;
    }

    /** What stands behind the stem; what doubles its last letter, as in planning, is no part of it. */
    private static String endingOf(String word, String stem) {
        int common = 0;
        int most = Math.min(word.length(), stem.length());
        while (common < most && plain(word.charAt(common)) == plain(stem.charAt(common))) {
            common++;
        }
        if (common == word.length()) {
            return "";
        }
        boolean doubled = common > 1 && word.charAt(common) == word.charAt(common - 1) && common + 1 < word.length();
        return word.substring(doubled ? common + 1 : common);
    }

    private static char plain(char letter) {
        return switch (letter) {
            case '\u00e4' -> 'a';
            case '\u00f6' -> 'o';
            case '\u00fc' -> 'u';
            case '\u00e9', '\u00e8', '\u00ea' -> 'e';
            default -> letter;
        };
    }
}
