package org.productops.glossary.match;

import com.ibm.icu.util.CharsTrie;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
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
            for (CharsTrie.Entry entry : dictionary()) {
                boolean chinese = entry.chars.chars().allMatch(each -> each >= 0x4E00 && each <= 0x9FFF);
                if (chinese && entry.chars.length() > 1) {
                    known.add(new Known(entry.chars.toString(), entry.value));
                }
            }
            known.sort(Comparator.comparingInt(Known::rarity).thenComparing(Known::word));
            return known.stream().limit(WORDS).map(Known::word).toList();
        }

        @Override
        String inflected(String word, Random random) {
            return word;
        }
    };

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

    abstract String inflected(String word, Random random);

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

    /** ICU's dictionary of Chinese and Japanese; a header, eight numbers, of which the first says where the words begin. */
    private static CharsTrie dictionary() {
        try (InputStream file =
                CharsTrie.class.getResourceAsStream("/com/ibm/icu/impl/data/icudata/brkitr/cjdict.dict")) {
            ByteBuffer bytes = ByteBuffer.wrap(file.readAllBytes());
            int body = bytes.getShort(0);
            int from = body + bytes.getInt(body);
            StringBuilder words = new StringBuilder();
            for (int i = from; i + 1 < bytes.limit(); i += 2) {
                words.append(bytes.getChar(i));
            }
            return new CharsTrie(words, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
