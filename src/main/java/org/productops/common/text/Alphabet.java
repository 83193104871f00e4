package org.productops.common.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.AlphabeticIndex.Bucket;
import com.ibm.icu.text.AlphabeticIndex.ImmutableIndex;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The letters under which readers of a language look for words, as in the index of a book: A to Z, initial consonants in
 * Korean, rows of Kana in Japanese, Pinyin or strokes in Chinese. Words in another script stand under the letters that
 * its own readers expect. Safe to share.
 */
public final class Alphabet {

    /** Where words stand that don't begin with a letter; comes after all letters. */
    public static final String OTHER = "#";

    /** Stands behind a letter in which a whole script begins. */
    private static final String MORE = "\u2026";

    /** One language of each script that has letters to look under. */
    private static final ULocale[] SCRIPTS = Stream.of(
                    "en", "el", "ru", "ka", "hy", "he", "ar", "am", "hi", "bn", "pa", "gu", "or", "ta", "te", "kn",
                    "ml", "si", "th", "lo", "my", "km", "ko", "ja")
            .map(ULocale::forLanguageTag)
            .toArray(ULocale[]::new);

    private static final int ANY_NUMBER = 10_000;

    private final ImmutableIndex<Void> index;
    private final Map<String, Heading> byLetter = new HashMap<>();

    /**
     * What stands above the words of a letter, one for all of them.
     *
     * @param place among the letters of the language
     * @param letter as readers know it, or {@link #OTHER}
     */
    public record Heading(int place, String letter) implements Comparable<Heading> {

        private static final Comparator<Heading> ORDER =
                Comparator.comparingInt(Heading::place).thenComparing(Heading::letter);

        private static final Heading LAST = new Heading(Integer.MAX_VALUE, OTHER);

        @Override
        public int compareTo(Heading other) {
            return ORDER.compare(this, other);
        }
    }

    private Alphabet(ULocale language) {
        index = new AlphabeticIndex<Void>(language)
                .setMaxLabelCount(ANY_NUMBER)
                .addLabels(SCRIPTS)
                .buildImmutableIndex();
        addLetters();
        addScripts();
        byLetter.put(OTHER, Heading.LAST);
    }

    private void addLetters() {
        for (int place = 0; place < index.getBucketCount(); place++) {
            Bucket<Void> bucket = index.getBucket(place);
            if (bucket.getLabelType() == Bucket.LabelType.NORMAL) {
                byLetter.putIfAbsent(bucket.getLabel(), new Heading(place, bucket.getLabel()));
            }
        }
    }

    private void addScripts() {
        for (int script = 0; script <= UCharacter.getIntPropertyMaxValue(UProperty.SCRIPT); script++) {
            String sample = UScript.getSampleString(script);
            if (!sample.isEmpty() && UCharacter.isLetter(sample.codePointAt(0))) {
                byLetter.putIfAbsent(sample + MORE, new Heading(index.getBucketCount(), sample + MORE));
            }
        }
    }

    /** The alphabet of a language; costs some milliseconds. */
    public static Alphabet of(Locale language) {
        return new Alphabet(ULocale.forLocale(language));
    }

    /**
     * The heading under which the word stands.
     *
     * @param word not empty; the letter of a heading stands under that
     */
    public Heading heading(String word) {
        Heading itself = byLetter.get(word);
        if (itself != null) {
            return itself;
        }
        int place = index.getBucketIndex(word);
        Bucket<Void> bucket = index.getBucket(place);
        return switch (bucket.getLabelType()) {
            case NORMAL -> byLetter.get(bucket.getLabel());
            case UNDERFLOW -> Heading.LAST;
            case INFLOW -> beforeFirst(word, place).orElseGet(() -> ofScript(scriptOf(word)));
            case OVERFLOW -> ofScript(scriptOf(word));
        };
    }

    /** What stands before the first letter of its script is a form of that, such as alef with hamza in Arabic. */
    private Optional<Heading> beforeFirst(String word, int place) {
        return Optional.of(place + 1)
                .filter(next -> next < index.getBucketCount())
                .map(next -> index.getBucket(next).getLabel())
                .filter(letter -> !letter.isEmpty() && scriptOf(letter) == scriptOf(word))
                .map(byLetter::get);
    }

    private static int scriptOf(String text) {
        return UScript.getScript(text.codePointAt(0));
    }

    /** A script without letters to look under, such as the Chinese in other languages, has one heading for all its words. */
    private Heading ofScript(int script) {
        return byLetter.getOrDefault(UScript.getSampleString(script) + MORE, Heading.LAST);
    }
}
