package org.productops.glossary.match;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.productops.common.text.WordBreaks;
import org.productops.common.text.WordSpelling;

/**
 * A text, taken apart into its words once for all glossaries that are looked up in it. Words of scripts without blanks are taken
 * apart further, into letters: a term and a text may be cut into words in different ways, of which both begin and end at a
 * cut. Two line breaks, a form feed or a paragraph separator (U+2029) end a paragraph, over which no term reaches.
 *
 * <p>Safe to share. Takes about three bytes for each character, fifteen for each of a script without blanks, and a hundred for each different
 * word.
 */
public final class TextWords {

    /** Longer words stand in no glossary. */
    private static final int LONGEST_WORD = 100;

    private static final int LONGEST_ELISION = 7;

    /** What French, Italian and Catalan put before a word with an apostrophe. */
    private static final Set<String> ELISIONS = Set.of(
            "l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "un", "dell", "nell",
            "dall", "all", "sull", "coll", "quest", "quell", "sant", "dev");

    private static final byte BEGINS = 1;
    private static final byte ENDS = 2;
    private static final byte UNSPACED = 4;
    private static final byte SAID = 8;
    private static final byte JOINS = 16;

    /** Nobody has asked yet whether a word begins or ends here. */
    private static final byte OPEN = 32;

    private static final int NO_WORD = -1;

    private final String text;
    private final WordTable words;
    private int[] starts;
    private int[] ends;
    private int[] word;
    private byte[] gaps;
    private byte[] flags;
    private int count;

    /** Where a word is joined to the next one by a hyphen, and which word both are without it. */
    private int[] joins = new int[0];

    private int[] joined = new int[0];
    private int joinCount;

    private final String[] written;
    private final String[] caseless;
    private WordBreaks.Dictionary dictionary;
    private final Map<Locale, Stems> stems = new ConcurrentHashMap<>(2);

    /**
     * The stems of all different words in a language.
     *
     * @param own of each word; null if it has none
     * @param ownHashes by which it is looked up
     * @param base another word's whose form it may be; null if there is none
     */
    record Stems(String[] own, int[] ownHashes, String[] base) {}

    private TextWords(String text) {
        this.text = text;
        int expected = text.length() / 5 + 4;
        starts = new int[expected];
        ends = new int[expected];
        word = new int[expected];
        gaps = new byte[expected];
        flags = new byte[expected];
        words = new WordTable(Math.min(4096, expected));
        WordBreaks.forEach(text, this::addWord, this::addRun);
        said(count == 0 ? 0 : ends[count - 1], text.length());
        join();
        written = new String[words.size()];
        caseless = new String[words.size()];
        for (int i = 0; i < written.length; i++) {
            written[i] = WordSpelling.written(words.word(i));
            caseless[i] = WordSpelling.caseless(written[i]);
        }
    }

    /** Takes a text apart. */
    public static TextWords of(String text) {
        return new TextWords(text);
    }

    /** The text as it was given. */
    public String text() {
        return text;
    }

    /** Between letters, a colon is a part of words in few languages, such as Swedish. */
    private void addWord(int start, int end) {
        int from = start;
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == ':') {
                addPiece(from, i);
                from = i + 1;
            }
        }
        addPiece(from, end);
    }

    private void addPiece(int start, int end) {
        if (start >= end) {
            return;
        }
        said(count == 0 ? 0 : ends[count - 1], start);
        int wordStart = elisionEnd(start, end);
        if (wordStart > start) {
            add(start, wordStart - 1, BEGINS);
        }
        int at = wordStart;
        int next = wordStart;
        while (next < end) {
            int character = text.codePointAt(next);
            if (WordSpelling.isUnspaced(character)) {
                addPart(at, next, wordStart, end);
                at = clusterEnd(next, end);
                addPart(next, at, wordStart, end);
                next = at;
            } else {
                next += Character.charCount(character);
            }
        }
        addPart(at, end, wordStart, end);
    }

    /** Letters of Chinese and Japanese. Where their words begin and end is looked up when it matters, which seldom it does. */
    private void addRun(int start, int end) {
        said(count == 0 ? 0 : ends[count - 1], start);
        for (int at = start; at < end; at++) {
            add(at, at + 1, UNSPACED | OPEN);
        }
    }

    private int clusterEnd(int start, int end) {
        int at = start + Character.charCount(text.codePointAt(start));
        while (at < end) {
            int character = text.codePointAt(at);
            if (!WordSpelling.isAttached(character)) {
                break;
            }
            at += Character.charCount(character);
        }
        return at;
    }

    private void addPart(int start, int end, int wordStart, int wordEnd) {
        if (start < end) {
            int flag = (start == wordStart ? BEGINS : 0) | (end == wordEnd ? ENDS : 0);
            if (WordSpelling.isUnspaced(text.codePointAt(start))) {
                flag |= UNSPACED;
            }
            add(start, end, flag);
        }
    }

    /** Where the word begins behind an elided one; the start if there is none. */
    private int elisionEnd(int start, int end) {
        for (int i = start + 1; i < end - 1 && i <= start + LONGEST_ELISION; i++) {
            char character = text.charAt(i);
            if (character == '\'' || character == '\u2019') {
                boolean elision = ELISIONS.contains(text.substring(start, i).toLowerCase(Locale.ROOT));
                return elision && !isLone(text, i + 1, end) ? i + 1 : start;
            }
        }
        return start;
    }

    /** The s of who owns something is no word, as in "D's". */
    private static boolean isLone(String text, int start, int end) {
        return end - start == 1 && (text.charAt(start) == 's' || text.charAt(start) == 'S');
    }

    /** What is said between words without being one. */
    private void said(int from, int to) {
        for (int i = from; i < to; ) {
            int character = text.codePointAt(i);
            int end = i + Character.charCount(character);
            if (WordSpelling.isSaid(character)) {
                while (end < to && WordSpelling.isSaid(text.codePointAt(end))) {
                    end += Character.charCount(text.codePointAt(end));
                }
                add(i, end, BEGINS | ENDS | SAID);
            } else if (character == '.'
                    && end == to
                    && to < text.length()
                    && (i == 0 || startsWord(text.codePointBefore(i)))) {
                add(i, end, BEGINS | SAID);
            }
            i = end;
        }
    }

    private static boolean startsWord(int before) {
        return Character.isWhitespace(before)
                || Character.isSpaceChar(before)
                || Character.getType(before) == Character.START_PUNCTUATION
                || Character.getType(before) == Character.INITIAL_QUOTE_PUNCTUATION
                || before == '"'
                || before == '\''
                || before == '/';
    }

    private void add(int start, int end, int flag) {
        if (count == starts.length) {
            int more = count + (count >> 1) + 4;
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
            word = Arrays.copyOf(word, more);
            gaps = Arrays.copyOf(gaps, more);
            flags = Arrays.copyOf(flags, more);
        }
        boolean first = count == 0;
        boolean unspaced = !first && (flag & UNSPACED) != 0 && (flags[count - 1] & UNSPACED) != 0;
        gaps[count] = first ? WordGap.END : WordGap.of(text, ends[count - 1], start, unspaced);
        starts[count] = start;
        ends[count] = end;
        flags[count] = (byte) flag;
        word[count] = end - start > LONGEST_WORD ? NO_WORD : words.add(text, start, end);
        if (gaps[count] == WordGap.HYPHEN
                && word[count] != NO_WORD
                && word[count - 1] != NO_WORD
                && ((flag | flags[count - 1]) & (UNSPACED | SAID)) == 0) {
            flags[count - 1] |= JOINS;
            joinCount++;
        }
        count++;
    }

    private void join() {
        joins = new int[joinCount];
        joined = new int[joinCount];
        int at = 0;
        for (int i = 0; at < joinCount; i++) {
            if ((flags[i] & JOINS) != 0) {
                joins[at] = i;
                joined[at++] = words.add(words.word(word[i]) + words.word(word[i + 1]));
            }
        }
    }

    /** How many words there are; letters of a script without blanks are counted each. */
    public int count() {
        return count;
    }

    /** Where a word begins in the text. */
    public int start(int at) {
        return starts[at];
    }

    /** Where the text goes on behind a word. */
    public int end(int at) {
        return ends[at];
    }

    /** Upper and lower case of a word; a word that is longer than any has none. */
    public LetterCase letterCase(int at) {
        return word[at] == NO_WORD ? LetterCase.LOWER : LetterCase.of(written[word[at]]);
    }

    /** Whether a word is the first of a sentence, or of a line. */
    public boolean startsSentence(int at) {
        return gaps[at] >= WordGap.STOP || gaps[at] == WordGap.LINE;
    }

    /** Whether nothing but blanks or a hyphen stands between a word and the one before it. */
    public boolean followsClosely(int at) {
        return gaps[at] == WordGap.BLANK || gaps[at] == WordGap.HYPHEN;
    }

    /** Which of the different words it is; negative if it is none that anybody looks for. */
    int word(int at) {
        return word[at];
    }

    /** Which word it is together with the next one; negative if no hyphen joins them. */
    int joinedWord(int at) {
        return (flags[at] & JOINS) == 0 ? NO_WORD : joined[Arrays.binarySearch(joins, at)];
    }

    /** What stands before it. */
    byte gap(int at) {
        return gaps[at];
    }

    /** Whether a term may begin with it, as far as that is known without a dictionary. */
    boolean mayBegin(int at) {
        return (flags[at] & (BEGINS | OPEN)) != 0;
    }

    /** Whether a term may begin with it. */
    boolean begins(int at) {
        return (flags(at) & BEGINS) != 0;
    }

    /** Whether a term may end with it. */
    boolean ends(int at) {
        return (flags(at) & ENDS) != 0 && !goesOn(at);
    }

    private byte flags(int at) {
        if ((flags[at] & OPEN) != 0) {
            lookUp(at);
        }
        return flags[at];
    }

    /** Each byte says of one letter all that there is to say, so whoever reads meanwhile sees it before or after. */
    private synchronized void lookUp(int at) {
        if ((flags[at] & OPEN) == 0) {
            return;
        }
        int first = at;
        while (first > 0 && (flags[first - 1] & OPEN) != 0 && ends[first - 1] == starts[first]) {
            first--;
        }
        int last = at;
        while (last + 1 < count && (flags[last + 1] & OPEN) != 0 && starts[last + 1] == ends[last]) {
            last++;
        }
        if (dictionary == null) {
            dictionary = new WordBreaks.Dictionary();
        }
        byte[] found = new byte[last - first + 1];
        int from = starts[first];
        dictionary.forEach(text, from, ends[last], (start, end) -> {
            found[start - from] |= BEGINS;
            found[end - 1 - from] |= ENDS;
        });
        for (int i = 0; i < found.length; i++) {
            flags[first + i] = (byte) (flags[first + i] & ~OPEN | found[i]);
        }
    }

    boolean isUnspaced(int at) {
        return (flags[at] & UNSPACED) != 0;
    }

    /** Whether it is what is said without being a word, such as the sign in C#. */
    boolean isSaid(int at) {
        return (flags[at] & SAID) != 0;
    }

    /** Whether a sign stands at its end that makes another of it, as of C in C++. */
    private boolean goesOn(int at) {
        int end = ends[at];
        return end < text.length()
                && (text.charAt(end) == '+' || text.charAt(end) == '#')
                && (flags[at] & SAID) == 0
                && at + 1 < count
                && !(at + 2 < count && starts[at + 2] == ends[at + 1]);
    }

    /** How many different words there are. */
    int size() {
        return written.length;
    }

    String written(int number) {
        return written[number];
    }

    String caseless(int number) {
        return caseless[number];
    }

    /** Whether a part of the text has all its words. */
    public boolean isAll(int start, int end) {
        return count > 0 && starts[0] >= start && ends[count - 1] <= end;
    }

    /** The words from one to another without regard to case, hyphens and blanks. */
    String caseless(int first, int last) {
        return joined(caseless, first, last);
    }

    /** The words from one to another as they are written, without regard to hyphens and blanks. */
    String written(int first, int last) {
        return joined(written, first, last);
    }

    private String joined(String[] spelling, int first, int last) {
        if (first == last) {
            return word[first] == NO_WORD ? "" : spelling[word[first]];
        }
        StringBuilder all = new StringBuilder();
        for (int i = first; i <= last; i++) {
            all.append(word[i] == NO_WORD ? "" : spelling[word[i]]);
        }
        return all.toString();
    }

    /** What the different words are forms of in a language, found out once. */
    Stems stems(Locale language) {
        return stems.computeIfAbsent(language, this::findStems);
    }

    private Stems findStems(Locale language) {
        Inflection inflection = Inflection.of(language);
        String[] own = new String[written.length];
        int[] hashes = new int[written.length];
        String[] base = new String[written.length];
        for (int i = 0; i < written.length; i++) {
            if (TermWord.isInflected(written[i])) {
                String owner = TermWord.withoutOwner(written[i]);
                List<String> keys =
                        inflection.ofText(owner, owner.equals(written[i]) ? caseless[i] : WordSpelling.caseless(owner));
                own[i] = keys.get(0);
                hashes[i] = WordTable.hash(own[i]);
                base[i] = keys.size() > 1 ? keys.get(1) : null;
            }
        }
        return new Stems(own, hashes, base);
    }
}
