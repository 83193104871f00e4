package org.productops.glossary.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.productops.common.text.WordSpelling;
import org.productops.glossary.CaseRule;

/**
 * The terms of a glossary, ready to be found in texts by {@link TermFinder}. Immutable and safe to share: to be made once for each
 * version of a glossary. How long making it takes, and how much room it needs, grows with the number of terms alone; what
 * nobody could look for is {@linkplain #leftOut left out}.
 *
 * <p>How a term may be written in a text:
 *
 * <ul>
 *   <li>its upper and lower case as its {@link CaseRule} says;
 *   <li>inflected as its language does, if it is of letters, unless its case must be exact or it is a short form; such has a
 *       plain plural ({@code APIs});
 *   <li>one of its forms listed by hand, as it is;
 *   <li>several words with blanks, a line break, hyphens or quotation marks between them; over a comma or bracket only if the term
 *       has one there itself, and never over the end of a sentence; a hyphen may be missing altogether ({@code e-mail},
 *       {@code email});
 *   <li>in scripts without blanks, in any number of words, if it begins and ends where a word does.
 * </ul>
 */
public final class TermMatcher {

    /** A term with more words is left out. */
    public static final int MOST_WORDS = 24;

    /** A term with more letters in scripts without blanks is left out, each word of another script counting as one. */
    public static final int MOST_LETTERS = 64;

    /** So many terms of a glossary may be written alike. */
    public static final int MOST_ALIKE = 20;

    /** So many terms and forms of a glossary are looked for. */
    public static final int MOST_FORMS = 500_000;

    private static final int[] NO_TERM = {};

    private final WordLabels labels;
    private final WordPaths paths;

    /** For each node, one less than which of the endings it has. */
    private final int[] endingOf;

    /** Of each ending, which of the terms end so, in their order. */
    private final int[][] endings;

    private final WantedTerm[] terms;

    /** Only of terms that are written like others, once somebody has found these. It does not matter which thread finds them out. */
    private final TermSpellings[] spellings;

    private final List<LeftOutTerm> leftOut;

    private TermMatcher(Building building) {
        labels = building.labels;
        paths = building.paths;
        endingOf = Arrays.copyOf(building.endingOf, paths.nodes());
        endings = Arrays.copyOf(building.endings, building.endingCount);
        terms = building.terms.toArray(WantedTerm[]::new);
        spellings = new TermSpellings[terms.length];
        leftOut = List.copyOf(building.leftOut);
    }

    /** The matcher of a glossary's terms, in the order in which they are told where they are written alike. */
    public static TermMatcher of(Collection<WantedTerm> terms) {
        Building building = new Building();
        for (WantedTerm term : terms) {
            building.add(term);
        }
        return new TermMatcher(building);
    }

    /** The terms that are not looked for, or not in all their forms, each with the reason. */
    public List<LeftOutTerm> leftOut() {
        return leftOut;
    }

    /** How many terms are looked for. */
    public int size() {
        return terms.length;
    }

    /** How many bytes it takes, about, without the terms themselves. */
    public long bytes() {
        long bytes = labels.bytes() + paths.bytes() + 4L * endingOf.length + 8L * terms.length;
        for (int[] ending : endings) {
            bytes += 20 + (ending.length + 1L) / 2 * 8;
        }
        return bytes;
    }

    WordLabels.OfText labelsOf(TextWords text) {
        return labels.of(text);
    }

    WordPaths paths() {
        return paths;
    }

    /** The numbers of the terms that end at a node, in their order; none if no term does. */
    int[] endingAt(int node) {
        return endingOf[node] == 0 ? NO_TERM : endings[endingOf[node] - 1];
    }

    WantedTerm term(int number) {
        return terms[number];
    }

    TermSpellings spellings(int number) {
        TermSpellings known = spellings[number];
        if (known == null) {
            known = TermSpellings.of(terms[number]);
            spellings[number] = known;
        }
        return known;
    }

    /** What is being made. */
    private static final class Building {

        private final WordLabels labels = new WordLabels();
        private final WordPaths paths = new WordPaths();
        private int[] endingOf = new int[64];
        private int[][] endings = new int[64][];
        private int endingCount;
        private final List<WantedTerm> terms = new ArrayList<>();
        private final List<LeftOutTerm> leftOut = new ArrayList<>();
        private final Map<Locale, Inflection> inflections = new HashMap<>();
        private int forms;

        void add(WantedTerm term) {
            Set<LeftOutTerm.Reason> reasons = new LinkedHashSet<>();
            boolean any = false;
            terms.add(term);
            for (int i = -1; i < term.forms().size(); i++) {
                LeftOutTerm.Reason reason =
                        add(term, i < 0 ? term.text() : term.forms().get(i), i < 0);
                if (reason == null) {
                    any = true;
                } else {
                    any |= reason == LeftOutTerm.Reason.TOO_MANY_ALIKE;
                    reasons.add(reason);
                }
            }
            if (!any) {
                terms.remove(terms.size() - 1);
            }
            reasons.forEach(reason -> leftOut.add(new LeftOutTerm(term, reason)));
        }

        /** Why the form is left out; null if it is not. */
        private LeftOutTerm.Reason add(WantedTerm term, String form, boolean inflected) {
            if (forms == MOST_FORMS) {
                return LeftOutTerm.Reason.TOO_MANY;
            }
            TextWords text = TextWords.of(form);
            List<FormWord> words = FormWord.of(text);
            if (words.stream().allMatch(FormWord::said)) {
                return LeftOutTerm.Reason.NO_WORD;
            }
            if (words.size() > MOST_LETTERS
                    || words.stream().filter(word -> !word.unspaced()).count() > MOST_WORDS
                    || words.stream().anyMatch(word -> word.written().isEmpty())) {
                return LeftOutTerm.Reason.TOO_LONG;
            }
            forms++;
            boolean room = add(term, words, inflected);
            List<FormWord> joined = FormWord.joined(text, words);
            if (joined.size() < words.size()) {
                room &= add(term, joined, inflected);
            }
            return room ? null : LeftOutTerm.Reason.TOO_MANY_ALIKE;
        }

        private boolean add(WantedTerm term, List<FormWord> words, boolean inflected) {
            int[] plain = new int[words.size()];
            for (int i = 0; i < plain.length; i++) {
                plain[i] = plain(term.caseRule(), words.get(i).written());
            }
            int lastWord = plain.length - 1;
            FormWord last = words.get(lastWord);
            boolean isShort = inflected
                    && !last.said()
                    && !last.unspaced()
                    && (term.shortForm() && plain.length == 1 || TermWord.isShort(last.written()));
            boolean endings = inflected && term.caseRule() != CaseRule.EXACT && Inflection.knows(term.language());
            int[] inflectedLabels = endings ? inflected(term, words, plain, isShort) : plain;
            boolean room = true;
            if (!endings || !coversPlain(term, words, plain, inflectedLabels)) {
                room &= addCased(term, words, plain);
            }
            if (inflectedLabels != plain) {
                room &= addCased(term, words, inflectedLabels);
            }
            if (isShort) {
                int[] labelled = inflectedLabels.clone();
                labelled[lastWord] = plural(term.caseRule(), last.written());
                room &= addCased(term, words, labelled);
            }
            if (Inflection.setsEndingsOff(term.language()) && !last.said() && !last.unspaced()) {
                int[] labelled = inflectedLabels.clone();
                labelled[lastWord] = term.caseRule() == CaseRule.ANY
                        ? labels.ofCaselessBase(last.caseless())
                        : labels.ofWrittenBase(last.written());
                room &= addCased(term, words, labelled);
            }
            return room;
        }

        /** In small letters, the plural of a very short form would be a word, such as that of IT. */
        private int plural(CaseRule rule, String written) {
            boolean anyCase = rule == CaseRule.ANY && written.length() >= Inflection.SHORTEST;
            return plain(anyCase ? CaseRule.ANY : CaseRule.EXACT, written + "s");
        }

        private int plain(CaseRule rule, String written) {
            return rule == CaseRule.ANY ? labels.ofCaseless(WordSpelling.caseless(written)) : labels.ofWritten(written);
        }

        /** The labels with the stems of the words that have forms; the plain ones themselves if none has. */
        private int[] inflected(WantedTerm term, List<FormWord> words, int[] plain, boolean lastIsShort) {
            Locale language = Inflection.languageOf(term.language());
            int[] labelled = plain;
            for (int i = 0; i < plain.length; i++) {
                FormWord word = words.get(i);
                boolean last = i == plain.length - 1;
                if (word.hasForms(last) && !(last && lastIsShort)) {
                    if (labelled == plain) {
                        labelled = plain.clone();
                    }
                    labelled[i] = labels.ofStem(language, stemmed(term, word), key(language, word));
                }
            }
            return labelled;
        }

        private String key(Locale language, FormWord word) {
            String owner = TermWord.withoutOwner(word.written());
            return inflections.computeIfAbsent(language, Inflection::of).ofTerm(owner, WordSpelling.caseless(owner));
        }

        private static WordLabels.Stemmed stemmed(WantedTerm term, FormWord word) {
            boolean capital = LetterCase.of(word.written()) == LetterCase.INITIAL;
            if (term.caseRule() == CaseRule.INITIAL) {
                return capital ? WordLabels.Stemmed.INITIAL : WordLabels.Stemmed.LOWER;
            }
            return capital && Inflection.writesNounsWithCapital(term.language())
                    ? WordLabels.Stemmed.CAPITAL
                    : WordLabels.Stemmed.ANY;
        }

        /** Whether whatever is written as the term has its stems, too, so that it need not be looked for by itself. */
        private static boolean coversPlain(WantedTerm term, List<FormWord> words, int[] plain, int[] inflected) {
            if (inflected == plain) {
                return false;
            }
            for (int i = 0; i < plain.length; i++) {
                if (inflected[i] != plain[i] && stemmed(term, words.get(i)) == WordLabels.Stemmed.CAPITAL) {
                    return false;
                }
            }
            return true;
        }

        /** Adds it as it is, and with a capital at its beginning if it may have one there. */
        private boolean addCased(WantedTerm term, List<FormWord> words, int[] labelled) {
            boolean room = addPath(words, labelled);
            FormWord first = words.get(0);
            if (term.caseRule() == CaseRule.INITIAL && LetterCase.of(first.written()) == LetterCase.LOWER) {
                String capital = TermWord.withInitial(first.written(), term.language());
                if (!capital.equals(first.written())) {
                    int[] other = labelled.clone();
                    Locale language = Inflection.languageOf(term.language());
                    other[0] = labels.isStem(labelled[0])
                            ? labels.ofStem(language, WordLabels.Stemmed.INITIAL, key(language, first))
                            : labels.ofWritten(capital);
                    room &= addPath(words, other);
                }
            }
            return room;
        }

        private boolean addPath(List<FormWord> words, int[] labelled) {
            int node = WordPaths.ROOT;
            for (int i = 0; i < labelled.length; i++) {
                node = paths.add(
                        node,
                        labelled[i],
                        i == 0 ? 0 : WordGap.crossing(words.get(i).gap()));
            }
            if (node >= endingOf.length) {
                endingOf = Arrays.copyOf(endingOf, Math.max(node + 1, endingOf.length * 2));
            }
            if (endingOf[node] == 0) {
                if (endingCount == endings.length) {
                    endings = Arrays.copyOf(endings, endingCount * 2);
                }
                endings[endingCount++] = NO_TERM;
                endingOf[node] = endingCount;
            }
            return addEnding(endingOf[node] - 1, terms.size() - 1);
        }

        private boolean addEnding(int ending, int term) {
            int[] alike = endings[ending];
            if (alike.length > 0 && alike[alike.length - 1] == term) {
                return true;
            }
            if (alike.length == MOST_ALIKE) {
                return false;
            }
            endings[ending] = Arrays.copyOf(alike, alike.length + 1);
            endings[ending][alike.length] = term;
            return true;
        }
    }
}
