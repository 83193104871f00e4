package org.productops.glossary.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.productops.glossary.CaseRule;

/** One search for terms in a text; not for several threads. */
final class TermSearch {

    /** So many ways to read the same words are followed at once; words have few labels, so more is no text that anybody wrote. */
    private static final int MOST_WAYS = 16;

    /** So often something is looked up from one place in a text, and no more; what anybody writes takes a tenth of it. */
    private static final int MOST_STEPS = 1000;

    private final TextWords text;
    private final List<TermMatcher> matchers;
    private final Exclusions exclusions;
    private final WordLabels.OfText[] labels;
    private final Map<WantedTerm, Boolean> excluded = new IdentityHashMap<>();

    private Ways here = new Ways();
    private Ways next = new Ways();
    private Ways afterNext = new Ways();

    private int bestEnd;
    private final Ways best = new Ways();
    private long steps;

    /** The nodes that were reached. */
    private static final class Ways {

        private final int[] nodes = new int[MOST_WAYS];
        private int count;

        void add(int node) {
            for (int i = 0; i < count; i++) {
                if (nodes[i] == node) {
                    return;
                }
            }
            if (count < MOST_WAYS) {
                nodes[count++] = node;
            }
        }
    }

    TermSearch(TextWords text, List<TermMatcher> matchers, Exclusions exclusions) {
        this.text = text;
        this.matchers = List.copyOf(matchers);
        this.exclusions = exclusions;
        labels = new WordLabels.OfText[matchers.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = matchers.get(i).labelsOf(text);
        }
    }

    List<TermMatch> matches() {
        boolean[] starting = starting();
        List<TermMatch> matches = new ArrayList<>();
        for (int at = 0; at < text.count(); at++) {
            steps++;
            boolean known = text.word(at) >= 0 && starting[text.word(at)];
            int joined = text.joinedWord(at);
            if (text.mayBegin(at) && (known || joined >= 0 && starting[joined])) {
                TermMatch match = matchFrom(at);
                if (match != null) {
                    matches.add(match);
                    at = bestEnd;
                }
            }
        }
        return matches;
    }

    /** How many times something was looked up; what tests hold against the length of a text. */
    long steps() {
        return steps;
    }

    /** Which words begin a term at all; most do not. */
    private boolean[] starting() {
        boolean[] starting = new boolean[text.size()];
        for (int m = 0; m < labels.length; m++) {
            WordPaths paths = matchers.get(m).paths();
            for (int word = 0; word < starting.length; word++) {
                for (int i = labels[m].from(word); i < labels[m].to(word) && !starting[word]; i++) {
                    starting[word] = paths.first(labels[m].label(i)) != WordPaths.NONE;
                }
            }
        }
        return starting;
    }

    private TermMatch matchFrom(int first) {
        TermMatch found = null;
        int foundEnd = first - 1;
        for (int m = 0; m < labels.length; m++) {
            bestEnd = foundEnd;
            best.count = 0;
            walk(m, first);
            if (best.count > 0) {
                foundEnd = bestEnd;
                found = new TermMatch(text.start(first), text.end(bestEnd), m, terms(m, first));
            }
        }
        bestEnd = foundEnd;
        return found;
    }

    /** Follows a matcher's paths from a word as far as they lead. */
    private void walk(int m, int first) {
        next.count = 0;
        afterNext.count = 0;
        begin(m, text.word(first), next);
        begin(m, text.joinedWord(first), afterNext);
        int at = first;
        long enough = steps + MOST_STEPS;
        while (true) {
            note(m, first, at, next);
            at++;
            if (at >= text.count() || next.count + afterNext.count == 0 || steps > enough) {
                return;
            }
            Ways done = here;
            here = next;
            next = afterNext;
            afterNext = done;
            afterNext.count = 0;
            if (text.gap(at) != WordGap.END) {
                goOn(m, text.word(at), text.gap(at), next);
                goOn(m, text.joinedWord(at), text.gap(at), afterNext);
            }
        }
    }

    private void begin(int m, int word, Ways reached) {
        if (word < 0) {
            return;
        }
        WordPaths paths = matchers.get(m).paths();
        for (int i = labels[m].from(word); i < labels[m].to(word); i++) {
            steps++;
            int node = paths.first(labels[m].label(i));
            if (node != WordPaths.NONE) {
                reached.add(node);
            }
        }
    }

    private void goOn(int m, int word, byte gap, Ways reached) {
        if (word < 0) {
            return;
        }
        WordPaths paths = matchers.get(m).paths();
        for (int i = labels[m].from(word); i < labels[m].to(word); i++) {
            for (int way = 0; way < here.count; way++) {
                for (int crossing = WordGap.crossing(gap); crossing <= paths.widest(); crossing++) {
                    steps++;
                    int node = paths.next(here.nodes[way], labels[m].label(i), crossing);
                    if (node != WordPaths.NONE) {
                        reached.add(node);
                    }
                }
            }
        }
    }

    private void note(int m, int first, int at, Ways reached) {
        if (at <= bestEnd || reached.count == 0) {
            return;
        }
        TermMatcher matcher = matchers.get(m);
        for (int i = 0; i < reached.count; i++) {
            int[] ending = matcher.endingAt(reached.nodes[i]);
            if (ending.length > 0 && text.ends(at) && text.begins(first) && isAllowed(matcher, ending, first, at)) {
                if (at > bestEnd) {
                    bestEnd = at;
                    best.count = 0;
                }
                best.add(reached.nodes[i]);
            }
        }
    }

    private boolean isAllowed(TermMatcher matcher, int[] ending, int first, int last) {
        return exclusions.isEmpty() || left(matcher, ending, first, last).length > 0;
    }

    /** Those of the terms that are not excluded where they are written as from one word to another. */
    private int[] left(TermMatcher matcher, int[] numbers, int first, int last) {
        Exclusions.Spelling written = Exclusions.Spelling.of(text, first, last);
        return Arrays.stream(numbers)
                .filter(number -> !isExcluded(matcher.term(number))
                        && !exclusions.excludes(written, matcher.term(number).caseRule()))
                .toArray();
    }

    private List<WantedTerm> terms(int m, int first) {
        TermMatcher matcher = matchers.get(m);
        int[] only = matcher.endingAt(best.nodes[0]);
        if (best.count == 1 && only.length == 1) {
            return List.of(matcher.term(only[0]));
        }
        int[] found = new int[0];
        for (int i = 0; i < best.count; i++) {
            found = union(found, matcher.endingAt(best.nodes[i]));
        }
        if (!exclusions.isEmpty()) {
            found = left(matcher, found, first, bestEnd);
        }
        return listed(matcher, found.length == 1 ? found : bestOf(matcher, found, first));
    }

    private static List<WantedTerm> listed(TermMatcher matcher, int[] numbers) {
        WantedTerm[] terms = new WantedTerm[numbers.length];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = matcher.term(numbers[i]);
        }
        return List.of(terms);
    }

    /** Both are in ascending order, and so is what comes out. */
    private static int[] union(int[] one, int[] other) {
        if (one.length == 0) {
            return other;
        }
        int[] both = new int[one.length + other.length];
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < one.length || j < other.length) {
            boolean takeOne = j == other.length || i < one.length && one[i] <= other[j];
            int number = takeOne ? one[i++] : other[j++];
            if (count == 0 || both[count - 1] != number) {
                both[count++] = number;
            }
        }
        return count == both.length ? both : Arrays.copyOf(both, count);
    }

    /** Of several terms, those that are written so rather than those that are inflected so, and those that insist on the case. */
    private int[] bestOf(TermMatcher matcher, int[] terms, int first) {
        String caseless = text.caseless(first, bestEnd);
        int[] kept = terms.clone();
        int count = 0;
        for (int number : terms) {
            if (matcher.spellings(number).caseless().contains(caseless)) {
                kept[count++] = number;
            }
        }
        count = count == 0 ? terms.length : count;
        boolean insisting = false;
        for (int i = 0; i < count; i++) {
            insisting |= matcher.term(kept[i]).caseRule() != CaseRule.ANY;
        }
        if (insisting) {
            String written = text.written(first, bestEnd);
            int all = count;
            count = 0;
            for (int i = 0; i < all; i++) {
                if (matcher.term(kept[i]).caseRule() != CaseRule.ANY
                        || matcher.spellings(kept[i]).written().contains(written)) {
                    kept[count++] = kept[i];
                }
            }
        }
        return count == kept.length ? kept : Arrays.copyOf(kept, count);
    }

    private boolean isExcluded(WantedTerm term) {
        return excluded.computeIfAbsent(
                term, any -> exclusions.excludes(Exclusions.Spelling.of(term.text()), term.caseRule()));
    }
}
