package org.productops.glossary.proposal;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.productops.common.index.CommonWords;
import org.productops.common.text.Characters;
import org.productops.common.text.TextIdentity;
import org.productops.glossary.match.Exclusions;
import org.productops.glossary.match.LetterCase;
import org.productops.glossary.match.TermFinder;
import org.productops.glossary.match.TermMatch;
import org.productops.glossary.match.TermMatcher;
import org.productops.glossary.match.TextWords;

/**
 * Counts in how many texts stand words that look like terms, and that no glossary knows: short forms ({@code SLA}), names with capitals
 * inside ({@code CamelCase}), names in the middle of a sentence, of one word or a few ({@code Feature Flag}), words in Katakana.
 * What every text of the languages has is left out, as are the names of days and months.
 *
 * <p>Takes any number of texts, one after the other, and keeps none of them: of the words, only {@value #MOST_WORDS} are counted at
 * once, and when there are more, those go that fewest texts had. Not for several threads.
 */
public final class FrequentWords {

    /** So many different words are counted at once. */
    public static final int MOST_WORDS = TextCounts.MOST;

    /** Of one text, so many different words count. */
    private static final int MOST_OF_A_TEXT = 2_000;

    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_SHORT_FORM = 10;
    private static final int SHORTEST_KATAKANA = 3;
    private static final int SHOUTED = 3;

    /** All nouns have capitals there, so one alone says nothing. */
    private static final Set<String> CAPITAL_NOUNS = Set.of("de", "lb");

    private final CommonWords common;
    private final Set<String> calendar = new HashSet<>();
    private final boolean capitalNouns;
    private final List<TermMatcher> known;
    private final Exclusions excluded;
    private final TextCounts<String> counts = new TextCounts<>();

    /**
     * Begins to count.
     *
     * @param languages those in which texts are expected
     * @param known what glossaries have already
     * @param excluded what nobody wants as a term
     */
    public FrequentWords(List<Locale> languages, List<TermMatcher> known, Exclusions excluded) {
        common = CommonWords.of(languages);
        for (Locale language : languages) {
            for (DayOfWeek day : DayOfWeek.values()) {
                calendar.add(TextIdentity.of(day.getDisplayName(TextStyle.FULL, language)));
            }
            for (Month month : Month.values()) {
                calendar.add(TextIdentity.of(month.getDisplayName(TextStyle.FULL, language)));
            }
        }
        capitalNouns = languages.stream().map(Locale::getLanguage).anyMatch(CAPITAL_NOUNS::contains);
        this.known = List.copyOf(known);
        this.excluded = excluded;
    }

    /**
     * Counts the words of one more text.
     *
     * @param id of the text, by which it is found again
     */
    public void add(TextWords text, long id) {
        Map<String, String> ofText = new HashMap<>();
        List<TermMatch> matches = TermFinder.find(text, known, Exclusions.NONE);
        int match = 0;
        for (int at = 0; at < text.count() && ofText.size() < MOST_OF_A_TEXT; at++) {
            while (match < matches.size() && matches.get(match).end() <= text.start(at)) {
                match++;
            }
            int free = match < matches.size() ? matches.get(match).start() : Integer.MAX_VALUE;
            if (text.end(at) > free) {
                continue;
            }
            int last = lastOfName(text, at, free);
            String name = last < at ? "" : Characters.oneLine(text.text().substring(text.start(at), text.end(last)));
            if (!name.isEmpty() && !excluded.excludes(name)) {
                String singular = singular(name, text.letterCase(last));
                ofText.putIfAbsent(TextIdentity.of(singular), singular);
            }
            at = Math.max(at, last);
        }
        ofText.forEach((key, name) -> counts.count(key, name, id));
    }

    /**
     * What most texts use, those first that more use.
     *
     * @param most how many are told at most
     * @param texts in how many texts it must be at least
     */
    public List<FrequentWord> best(int most, int texts) {
        return counts.best(most, texts, Comparator.naturalOrder()).stream()
                .map(count -> new FrequentWord(count.thing(), count.texts(), count.examples()))
                .toList();
    }

    /** In how many texts a word is, or a name of a few; empty if it was not counted. */
    Optional<FrequentWord> find(String word) {
        return counts.find(TextIdentity.of(word))
                .map(count -> new FrequentWord(count.thing(), count.texts(), count.examples()));
    }

    int size() {
        return counts.size();
    }

    /** The last word of the name that begins with a word; one before it if none begins there. */
    private int lastOfName(TextWords text, int first, int free) {
        String word = word(text, first);
        if (isKatakana(word)) {
            return lastOfKatakana(text, first, free);
        }
        boolean looks =
                switch (text.letterCase(first)) {
                    case LOWER -> false;
                    case MIXED -> isWord(word);
                    case UPPER -> isShortForm(word);
                    case INITIAL -> isWord(word) && !text.startsSentence(first) && !says(word);
                };
        if (!looks) {
            return first - 1;
        }
        int last = first;
        while (last + 1 < text.count()
                && last - first + 1 < LONGEST_NAME
                && text.end(last + 1) <= free
                && text.followsClosely(last + 1)
                && text.letterCase(last + 1) != LetterCase.LOWER
                && isWord(word(text, last + 1))
                && !says(word(text, last + 1))) {
            last++;
        }
        if (isUpper(text, first) && isShouting(text, first)) {
            return first - 1;
        }
        boolean noun = last == first && capitalNouns && text.letterCase(first) == LetterCase.INITIAL;
        return noun ? first - 1 : last;
    }

    /** Three words and more in capitals alone are no short forms, but a heading, or somebody shouts. */
    private static boolean isShouting(TextWords text, int at) {
        int first = at;
        while (first > 0 && at - first < SHOUTED && text.followsClosely(first) && isUpper(text, first - 1)) {
            first--;
        }
        int last = at;
        while (last + 1 < text.count()
                && last - at < SHOUTED
                && text.followsClosely(last + 1)
                && isUpper(text, last + 1)) {
            last++;
        }
        return last - first + 1 >= SHOUTED;
    }

    private static boolean isUpper(TextWords text, int at) {
        return text.letterCase(at) == LetterCase.UPPER;
    }

    private static int lastOfKatakana(TextWords text, int first, int free) {
        int last = first;
        while (last + 1 < text.count()
                && text.start(last + 1) == text.end(last)
                && text.end(last + 1) <= free
                && isKatakana(word(text, last + 1))) {
            last++;
        }
        return last - first + 1 >= SHORTEST_KATAKANA ? last : first - 1;
    }

    private static boolean isKatakana(String word) {
        int character = word.codePointAt(0);
        return character >= 0x30A1 && character <= 0x30FC && character != 0x30FB;
    }

    private static boolean isWord(String word) {
        return word.length() > 1 && Character.isLetter(word.codePointAt(0));
    }

    private boolean isShortForm(String word) {
        return isWord(word) && word.length() <= LONGEST_SHORT_FORM && !says(word);
    }

    /** Whether it is a word that every text has. */
    private boolean says(String word) {
        return common.contains(word) || calendar.contains(TextIdentity.of(word));
    }

    private static String word(TextWords text, int at) {
        return text.text().substring(text.start(at), text.end(at));
    }

    /** Of a short form, what it is in the singular. */
    private static String singular(String name, LetterCase last) {
        int end = name.length() - 1;
        boolean plural = last == LetterCase.MIXED
                && end > 1
                && name.charAt(end) == 's'
                && LetterCase.of(name.substring(name.lastIndexOf(' ', end) + 1, end)) == LetterCase.UPPER;
        return plural ? name.substring(0, end) : name;
    }
}
