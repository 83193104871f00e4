package org.productops.glossary.match;

import com.ibm.icu.util.BytesTrie;
import com.ibm.icu.util.CharsTrie;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.productops.glossary.CaseRule;

/**
 * Texts and terms, the same ones in every run. Few words are said often and most seldom, as in all languages; of the terms, one in
 * five is a phrase that the text has.
 */
public enum SampleProse {
    /** Like English: words of syllables, with plurals and capitals at the beginning of a sentence. */
    SPACED(Locale.ENGLISH, " ", ". ", ", ") {
        @Override
        List<String> words() {
            Random random = new Random(3);
            String[] onsets = "b c ch d f g h l m n p pl pr qu r s sh st str t th tr v w".split(" ");
            String[] vowels = "a e i o u ai ea ou".split(" ");
            String[] codas = "b ck ct d g l ll m n nd nt p r rk rt st t x".split(" ");
            Set<String> words = new LinkedHashSet<>();
            while (words.size() < WORDS) {
                StringBuilder word = new StringBuilder();
                for (int i = random.nextInt(3); i >= 0; i--) {
                    word.append(onsets[random.nextInt(onsets.length)]).append(vowels[random.nextInt(vowels.length)]);
                }
                words.add(word.append(codas[random.nextInt(codas.length)]).toString());
            }
            return List.copyOf(words);
        }

        @Override
        String inflected(String word, Random random) {
            return random.nextInt(6) == 0 ? word + "s" : word;
        }
    },

    /** Chinese: the words that ICU's dictionary knows, those that it says are the most usual first. */
    UNSPACED(Locale.CHINESE, "", "\u3002", "\uff0c") {
        @Override
        List<String> words() {
            List<Known> known = new ArrayList<>();
            for (CharsTrie.Entry entry : new CharsTrie(chars(dictionary("cjdict")), 0)) {
                boolean chinese = entry.chars.chars().allMatch(each -> each >= 0x4E00 && each <= 0x9FFF);
                if (chinese && entry.chars.length() > 1) {
                    known.add(new Known(entry.chars.toString(), entry.value));
                }
            }
            known.sort(Comparator.comparingInt(Known::rarity).thenComparing(Known::word));
            return known.stream().limit(WORDS).map(Known::word).toList();
        }
    },

    /** Thai: words that ICU's dictionary knows, in any order, as it does not say how usual they are; with blanks between sentences and clauses. */
    THAI(Locale.forLanguageTag("th"), "", "  ", " ") {
        @Override
        List<String> words() {
            List<String> known = new ArrayList<>();
            for (BytesTrie.Entry entry : new BytesTrie(dictionary("thaidict"), 0)) {
                StringBuilder word = new StringBuilder();
                for (int i = 0; i < entry.bytesLength(); i++) {
                    word.append((char) (THAI_START + (entry.byteAt(i) & 0xFF)));
                }
                if (word.length() > 1) {
                    known.add(word.toString());
                }
            }
            Collections.shuffle(known, new Random(4));
            return known.stream().limit(WORDS).toList();
        }
    };

    /** What a byte of its dictionary is counted from. */
    private static final int THAI_START = 0xE00;

    private static final int WORDS = 20_000;

    private record Known(String word, int rarity) {}

    private final Locale language;
    private final String gap;
    private final String stop;
    private final String comma;

    SampleProse(Locale language, String gap, String stop, String comma) {
        this.language = language;
        this.gap = gap;
        this.stop = stop;
        this.comma = comma;
    }

    abstract List<String> words();

    /** The word, or a form of it; in most scripts it has none. */
    String inflected(String word, Random random) {
        return word;
    }

    /** How many characters a page of 100 kB has: letters of English take one byte each, those of Asia three. */
    public int pageLength() {
        return this == SPACED ? 100_000 : 33_333;
    }

    /** Whether blanks stand between its words. */
    public boolean isSpaced() {
        return this == SPACED;
    }

    /** A text of about so many characters. */
    public String text(int length) {
        List<String> words = words();
        Random random = new Random(1);
        StringBuilder text = new StringBuilder(length + 50);
        boolean begins = true;
        while (text.length() < length) {
            String word = inflected(often(words, random), random);
            text.append(begins ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word);
            int next = random.nextInt(24);
            begins = next < 2;
            text.append(begins ? stop : next < 4 ? comma : gap);
        }
        return text.toString();
    }

    /** So many terms, no two of them alike. */
    public List<WantedTerm> terms(int count) {
        List<String> words = words();
        Random random = new Random(2);
        Set<String> texts = new LinkedHashSet<>();
        while (texts.size() < count) {
            boolean said = texts.size() % 5 == 0;
            StringBuilder text = new StringBuilder();
            for (int i = 1 + random.nextInt(3) + (said ? 0 : 1); i > 0; i--) {
                String word = said && !text.isEmpty() ? often(words, random) : words.get(random.nextInt(words.size()));
                text.append(text.isEmpty() ? "" : gap).append(word);
            }
            texts.add(text.toString());
        }
        List<WantedTerm> terms = new ArrayList<>();
        for (String text : texts) {
            terms.add(new WantedTerm(terms.size(), 0, text, language, CaseRule.ANY, List.of()));
        }
        return terms;
    }

    /** The word of rank n about as often as one of n. */
    private static String often(List<String> words, Random random) {
        return words.get((int) Math.pow(words.size(), random.nextDouble()) - 1);
    }

    /** A dictionary of ICU: a header, eight numbers, of which the first says where the words begin. */
    private static byte[] dictionary(String name) {
        try (InputStream file =
                CharsTrie.class.getResourceAsStream("/com/ibm/icu/impl/data/icudata/brkitr/" + name + ".dict")) {
            byte[] all = file.readAllBytes();
            ByteBuffer bytes = ByteBuffer.wrap(all);
            int body = bytes.getShort(0);
            return Arrays.copyOfRange(all, body + bytes.getInt(body), all.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CharSequence chars(byte[] bytes) {
        StringBuilder chars = new StringBuilder(bytes.length / 2);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.remaining() > 1) {
            chars.append(buffer.getChar());
        }
        return chars;
    }
}
