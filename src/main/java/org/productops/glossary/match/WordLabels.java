package org.productops.glossary.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.productops.common.text.WordSpelling;

/**
 * By which labels the words of a glossary's terms are known: as they are written, without regard to case, by their stem in a language.
 * A word of a text has each label of a word that it may stand for, so that a term is found by walking from label to label, with
 * nothing left to be checked at the end.
 */
final class WordLabels {

    /** What else must be so about a word that is known by its stem. */
    enum Stemmed {
        ANY,
        /** Without a capital. */
        LOWER,
        /** With a capital as its first letter alone. */
        INITIAL,
        /** With a capital as its first letter, as nouns of German are written. */
        CAPITAL;

        boolean allows(LetterCase letterCase) {
            return switch (this) {
                case ANY -> true;
                case LOWER -> letterCase == LetterCase.LOWER;
                case INITIAL -> letterCase == LetterCase.INITIAL;
                case CAPITAL -> letterCase != LetterCase.LOWER;
            };
        }
    }

    private static final Stemmed[] KINDS = Stemmed.values();

    /** Words of one kind, with their labels. */
    private static final class Labelled {

        private final WordTable words = new WordTable(16);
        private int[] labels = new int[16];

        int add(String word, int next) {
            int number = words.add(word);
            if (number >= labels.length) {
                labels = Arrays.copyOf(labels, labels.length * 2);
            }
            if (labels[number] == 0) {
                labels[number] = next;
            }
            return labels[number];
        }

        int find(String word) {
            return words.size() == 0 ? 0 : find(word, WordTable.hash(word));
        }

        int find(String word, int hash) {
            int number = words.find(word, hash);
            return number == WordTable.NONE ? 0 : labels[number];
        }

        long bytes() {
            return words.bytes() + 4L * labels.length;
        }
    }

    private final Labelled written = new Labelled();
    private final Labelled caseless = new Labelled();
    private final Labelled writtenBases = new Labelled();
    private final Labelled caselessBases = new Labelled();
    private final Map<Locale, Labelled[]> stems = new HashMap<>();
    private final BitSet stemLabels = new BitSet();
    private int last;

    private int label(Labelled words, String word) {
        int label = words.add(word, last + 1);
        last = Math.max(last, label);
        return label;
    }

    int ofWritten(String word) {
        return label(written, word);
    }

    int ofCaseless(String word) {
        return label(caseless, word);
    }

    /** Of a word in front of an ending that an apostrophe sets off. */
    int ofWrittenBase(String word) {
        return label(writtenBases, word);
    }

    int ofCaselessBase(String word) {
        return label(caselessBases, word);
    }

    int ofStem(Locale language, Stemmed stemmed, String key) {
        Labelled[] kinds = stems.computeIfAbsent(language, any -> new Labelled[Stemmed.values().length]);
        if (kinds[stemmed.ordinal()] == null) {
            kinds[stemmed.ordinal()] = new Labelled();
        }
        int label = label(kinds[stemmed.ordinal()], key);
        stemLabels.set(label);
        return label;
    }

    /** Whether the label is one of a stem. */
    boolean isStem(int label) {
        return stemLabels.get(label);
    }

    long bytes() {
        long bytes = written.bytes() + caseless.bytes() + writtenBases.bytes() + caselessBases.bytes();
        for (Labelled[] kinds : stems.values()) {
            for (Labelled kind : kinds) {
                bytes += kind == null ? 0 : kind.bytes();
            }
        }
        return bytes;
    }

    /** The labels of all different words of a text. */
    OfText of(TextWords text) {
        OfText found = new OfText(text.size());
        StemmedText stemmed = new StemmedText(text);
        boolean anyWritten = written.words.size() > 0;
        boolean anyBase = writtenBases.words.size() + caselessBases.words.size() > 0;
        for (int i = 0; i < text.size(); i++) {
            String asWritten = text.written(i);
            String anyCase = text.caseless(i);
            found.add(caseless.find(anyCase, WordTable.hash(anyCase)));
            if (anyWritten) {
                found.add(written.find(asWritten));
            }
            int apostrophe = asWritten.indexOf('\'');
            if (apostrophe > 0) {
                String owner = TermWord.withoutOwner(asWritten);
                if (owner.length() < asWritten.length()) {
                    found.add(written.find(owner));
                    found.add(caseless.find(WordSpelling.caseless(owner)));
                }
                if (anyBase) {
                    String base = asWritten.substring(0, apostrophe);
                    found.add(writtenBases.find(base));
                    found.add(caselessBases.find(WordSpelling.caseless(base)));
                }
            }
            stemmed.addTo(found, i);
            found.close(i);
        }
        return found;
    }

    /** The words of a text by their stems, in the languages of the terms. */
    private final class StemmedText {

        private final TextWords text;
        private final List<TextWords.Stems> ofText = new ArrayList<>();
        private final List<Labelled[]> ofTerms = new ArrayList<>();
        private final boolean anyCase;

        StemmedText(TextWords text) {
            this.text = text;
            boolean any = false;
            for (Map.Entry<Locale, Labelled[]> each : stems.entrySet()) {
                ofText.add(text.stems(each.getKey()));
                ofTerms.add(each.getValue());
                for (int i = 1; i < each.getValue().length; i++) {
                    any |= each.getValue()[i] != null;
                }
            }
            anyCase = any;
        }

        void addTo(OfText found, int word) {
            LetterCase letterCase = anyCase ? LetterCase.of(text.written(word)) : LetterCase.LOWER;
            for (int i = 0; i < ofText.size(); i++) {
                String own = ofText.get(i).own()[word];
                if (own == null) {
                    return;
                }
                String base = ofText.get(i).base()[word];
                for (Stemmed stemmed : KINDS) {
                    Labelled kind = ofTerms.get(i)[stemmed.ordinal()];
                    if (kind != null && stemmed.allows(letterCase)) {
                        found.add(kind.find(own, ofText.get(i).ownHashes()[word]));
                        if (base != null) {
                            found.add(kind.find(base));
                        }
                    }
                }
            }
        }
    }

    /** The labels of the words of one text. */
    static final class OfText {

        private final int[] from;
        private int[] labels = new int[64];
        private int count;

        private OfText(int words) {
            from = new int[words + 1];
        }

        private void add(int label) {
            if (label != 0) {
                if (count == labels.length) {
                    labels = Arrays.copyOf(labels, count * 2);
                }
                labels[count++] = label;
            }
        }

        private void close(int word) {
            from[word + 1] = count;
        }

        int from(int word) {
            return from[word];
        }

        int to(int word) {
            return from[word + 1];
        }

        int label(int at) {
            return labels[at];
        }
    }
}
