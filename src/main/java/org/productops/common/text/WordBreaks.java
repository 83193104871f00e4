package org.productops.common.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** The words of a text in any language, those included that put no blanks between them. */
public final class WordBreaks {

    /** Nobody writes longer words; what is longer is no word, and takes room in an index. */
    private static final int LONGEST = 60;

    /** So much of a text without any blank is looked up in dictionaries at once; what is longer is cut. */
    private static final int LONGEST_RUN = 20_000;

    /** The letters of which most texts consist, and their punctuation; of others only dictionaries and longer rules know. */
    private static final int LETTERS_END = 0x590;

    private static final int MARKS_START = 0x2000;
    private static final int MARKS_END = 0x2070;

    private static final int EAST_ASIAN_START = 0x3000;
    private static final int EAST_ASIAN_END = 0x3100;
    private static final int WIDE_START = 0xFF00;
    private static final int WIDE_END = 0xFF20;

    private static final byte OTHER = 0;
    private static final byte LETTER = 1;
    private static final byte DIGIT = 2;
    private static final byte JOINER = 3;
    private static final byte MID_LETTER = 4;
    private static final byte MID_DIGIT = 5;
    private static final byte MID_BOTH = 6;
    private static final byte ATTACHED = 7;
    /** Not for the short way. */
    private static final byte RARE = 8;

    /** Chinese and Japanese, of which a dictionary knows the words. */
    private static final byte DICTIONARY = 9;

    private static final byte[] LETTERS = kinds(0, LETTERS_END);
    private static final byte[] MARKS = kinds(MARKS_START, MARKS_END);
    private static final byte[] EAST_ASIAN = punctuation(EAST_ASIAN_START, EAST_ASIAN_END);
    private static final byte[] WIDE = punctuation(WIDE_START, WIDE_END);

    /** Takes the words of a text in their order. */
    @FunctionalInterface
    public interface Words {

        /** A word from one place in the text to another. */
        void word(int start, int end);
    }

    /** Knows the words of Chinese and Japanese; not for several threads. */
    public static final class Dictionary {

        private final BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);

        /** Tells the words of a run, as {@link WordBreaks#forEach(String, Words, Words)} has found it. */
        public void forEach(String text, int start, int end, Words words) {
            for (int from = start; from < end; from += LONGEST_RUN) {
                rare(text, from, Math.min(end, from + LONGEST_RUN), breaks, words);
            }
        }
    }

    private WordBreaks() {}

    /** The words in their order, as they are written, without what stands between them. Longer ones than 60 characters are left out. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        forEach(text, (start, end) -> {
            if (end - start <= LONGEST) {
                words.add(text.substring(start, end));
            }
        });
        return words;
    }

    /**
     * Tells all words and numbers of a text, by the boundaries of Unicode (UAX 29) and the dictionaries of scripts without
     * blanks. The time grows with the text alone, whatever is in it.
     */
    public static void forEach(String text, Words words) {
        Dictionary[] dictionary = new Dictionary[1];
        forEach(text, words, (start, end) -> {
            if (dictionary[0] == null) {
                dictionary[0] = new Dictionary();
            }
            dictionary[0].forEach(text, start, end, words);
        });
    }

    /**
     * The same without looking Chinese and Japanese up in a dictionary, which takes most of the time: for whoever wants to do that only where
     * it matters.
     *
     * @param words the words of other scripts, and of the few pieces of a text of which only the whole tells
     * @param runs pieces of Chinese and Japanese, which begin and end where a word does; a {@link Dictionary} knows their words
     */
    public static void forEach(String text, Words words, Words runs) {
        BreakIterator breaks = null;
        int at = 0;
        while (at < text.length()) {
            int end = endOfPlain(text, at);
            if (end > at) {
                plain(text, at, end, words, runs);
                at = end;
            } else {
                end = endOfRare(text, at);
                if (breaks == null) {
                    breaks = BreakIterator.getWordInstance(ULocale.ROOT);
                }
                rare(text, at, end, breaks, words);
                at = end;
            }
        }
    }

    /** Whether somebody who types this text may still be in the middle of its last word. */
    public static boolean endsInWord(String text) {
        return !text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length()));
    }

    private static byte[] kinds(int from, int to) {
        byte[] kinds = new byte[to - from];
        for (int character = from; character < to; character++) {
            kinds[character - from] = kindOf(character);
        }
        return kinds;
    }

    /** What parts words among signs of dictionaries; of all else there only the whole tells. */
    private static byte[] punctuation(int from, int to) {
        byte[] kinds = kinds(from, to);
        for (int i = 0; i < kinds.length; i++) {
            boolean parts =
                    kinds[i] == OTHER || kinds[i] == MID_LETTER || kinds[i] == MID_DIGIT || kinds[i] == MID_BOTH;
            boolean letter = UCharacter.hasBinaryProperty(from + i, UProperty.ID_START);
            kinds[i] = parts && !letter || kinds[i] == DICTIONARY ? kinds[i] : RARE;
        }
        return kinds;
    }

    private static byte kindOf(int character) {
        if (isOfDictionary(character)) {
            return DICTIONARY;
        }
        return switch (UCharacter.getIntPropertyValue(character, UProperty.WORD_BREAK)) {
            case UCharacter.WordBreak.ALETTER -> LETTER;
            case UCharacter.WordBreak.NUMERIC -> DIGIT;
            case UCharacter.WordBreak.EXTENDNUMLET -> JOINER;
            case UCharacter.WordBreak.MIDLETTER -> MID_LETTER;
            case UCharacter.WordBreak.MIDNUM -> MID_DIGIT;
            case UCharacter.WordBreak.MIDNUMLET, UCharacter.WordBreak.SINGLE_QUOTE -> MID_BOTH;
            case UCharacter.WordBreak.EXTEND, UCharacter.WordBreak.FORMAT -> ATTACHED;
            case UCharacter.WordBreak.OTHER,
                    UCharacter.WordBreak.CR,
                    UCharacter.WordBreak.LF,
                    UCharacter.WordBreak.NEWLINE,
                    UCharacter.WordBreak.WSEGSPACE,
                    UCharacter.WordBreak.DOUBLE_QUOTE -> OTHER;
            default -> RARE;
        };
    }

    /** Signs, Hiragana and Katakana, without those that are written on or behind others. */
    private static boolean isOfDictionary(int character) {
        return character >= 0x4E00 && character <= 0x9FFF
                || character >= 0x3041 && character <= 0x3096
                || character >= 0x30A1 && character <= 0x30FA
                || character == 0x30FC
                || character >= 0x3400 && character <= 0x4DBF;
    }

    private static byte kind(char character) {
        if (character < LETTERS_END) {
            return LETTERS[character];
        }
        if (character >= 0x4E00 && character <= 0x9FFF) {
            return DICTIONARY;
        }
        if (character >= EAST_ASIAN_START && character < EAST_ASIAN_END) {
            return EAST_ASIAN[character - EAST_ASIAN_START];
        }
        if (character >= MARKS_START && character < MARKS_END) {
            return MARKS[character - MARKS_START];
        }
        if (character >= WIDE_START && character < WIDE_END) {
            return WIDE[character - WIDE_START];
        }
        return isOfDictionary(character) ? DICTIONARY : RARE;
    }

    /** Marks on what joins words, and either beside signs of a dictionary, are taken in ways of their own. */
    private static boolean isRare(String text, int at) {
        byte kind = kind(text.charAt(at));
        if (kind != ATTACHED && kind != JOINER && kind != DICTIONARY) {
            return kind == RARE;
        }
        byte before = at == 0 ? OTHER : kind(text.charAt(at - 1));
        return kind == DICTIONARY ? before == JOINER : before == DICTIONARY || kind == ATTACHED && before == JOINER;
    }

    /** No word goes on behind it. */
    private static boolean isGap(char character) {
        return character == ' ' || character == '\n' || character == '\r' || character == '\t';
    }

    /** The end of what has no rare letter in it: behind a gap, or at the end of the text. */
    private static int endOfPlain(String text, int from) {
        int end = from;
        for (int i = from; i < text.length(); i++) {
            char character = text.charAt(i);
            if (isGap(character)) {
                end = i + 1;
            } else if (isRare(text, i)) {
                return end;
            }
        }
        return text.length();
    }

    /** The end of the pieces between gaps that all have a rare letter in them. */
    private static int endOfRare(String text, int from) {
        int end = from;
        boolean rare = false;
        for (int i = from; i < text.length(); i++) {
            char character = text.charAt(i);
            if (isGap(character)) {
                if (i > from && !isGap(text.charAt(i - 1))) {
                    if (!rare) {
                        return end;
                    }
                    end = i;
                    rare = false;
                }
            } else if (isRare(text, i)) {
                rare = true;
            }
            if (i - from >= LONGEST_RUN && !Character.isHighSurrogate(character)) {
                return end > from ? end : i + 1;
            }
        }
        return rare ? text.length() : end;
    }

    private static void rare(String text, int from, int to, BreakIterator breaks, Words words) {
        breaks.setText(text.substring(from, to));
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            if (breaks.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
                words.word(from + start, from + end);
            }
        }
    }

    /** The rules of Unicode for words, for the kinds of characters that are left here. */
    private static void plain(String text, int from, int to, Words words, Words runs) {
        int at = from;
        while (at < to) {
            byte kind = kind(text.charAt(at));
            if (kind == DICTIONARY) {
                int start = at;
                while (at < to && kind(text.charAt(at)) == DICTIONARY) {
                    at++;
                }
                runs.word(start, at);
                continue;
            }
            if (kind != LETTER && kind != DIGIT && kind != JOINER) {
                at++;
                continue;
            }
            int start = at;
            byte last = kind;
            boolean said = kind != JOINER;
            int end = skipAttached(text, at + 1, to);
            while (end < to) {
                byte next = kind(text.charAt(end));
                if (next == LETTER || next == DIGIT || next == JOINER) {
                    last = next;
                    said = true;
                    end = skipAttached(text, end + 1, to);
                    continue;
                }
                boolean inside = last == LETTER && (next == MID_LETTER || next == MID_BOTH)
                        || last == DIGIT && (next == MID_DIGIT || next == MID_BOTH);
                int behind = inside ? skipAttached(text, end + 1, to) : to;
                if (behind >= to || kind(text.charAt(behind)) != last) {
                    break;
                }
                end = skipAttached(text, behind + 1, to);
            }
            if (said) {
                words.word(start, end);
            }
            at = end;
        }
    }

    private static int skipAttached(String text, int from, int to) {
        int at = from;
        while (at < to && kind(text.charAt(at)) == ATTACHED) {
            at++;
        }
        return at;
    }
}
