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

    private static final byte[] LETTERS = kinds(0, LETTERS_END);
    private static final byte[] MARKS = kinds(MARKS_START, MARKS_END);

    /** Takes the words of a text in their order. */
    @FunctionalInterface
    public interface Words {

        /** A word from one place in the text to another. */
        void word(int start, int end);
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
        BreakIterator breaks = null;
        int at = 0;
        while (at < text.length()) {
            int end = endOfPlain(text, at);
            if (end > at) {
                plain(text, at, end, words);
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

    private static byte kindOf(int character) {
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

    private static byte kind(char character) {
        if (character < LETTERS_END) {
            return LETTERS[character];
        }
        return character >= MARKS_START && character < MARKS_END ? MARKS[character - MARKS_START] : RARE;
    }

    /** Marks on what joins words are taken in ways of their own. */
    private static boolean isRare(String text, int at) {
        byte kind = kind(text.charAt(at));
        return kind == RARE || kind == ATTACHED && at > 0 && kind(text.charAt(at - 1)) == JOINER;
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
    private static void plain(String text, int from, int to, Words words) {
        int at = from;
        while (at < to) {
            byte kind = kind(text.charAt(at));
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
