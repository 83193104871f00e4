package org.productops.glossary.match;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.productops.glossary.CaseRule;

/**
 * Words that are never taken for terms: neither where they stand in a text, nor as the form of a term that is written so. A
 * longer term with such a word in it is found all the same. Hyphens and blanks make no difference; upper and lower case make the
 * one that the {@link CaseRule} of a term says, so that {@code us} can be excluded and {@code US} be a term.
 */
public final class Exclusions {

    /** No word is excluded. */
    public static final Exclusions NONE = new Exclusions(Set.of(), Set.of(), Set.of());

    private final Set<String> caseless;
    private final Set<String> initial;
    private final Set<String> written;

    private Exclusions(Set<String> caseless, Set<String> initial, Set<String> written) {
        this.caseless = Set.copyOf(caseless);
        this.initial = Set.copyOf(initial);
        this.written = Set.copyOf(written);
    }

    /** Excludes words and phrases; what has no word in it excludes nothing. */
    public static Exclusions of(Collection<String> words) {
        Set<String> caseless = new HashSet<>();
        Set<String> initial = new HashSet<>();
        Set<String> written = new HashSet<>();
        for (String word : words) {
            Spelling spelling = Spelling.of(word);
            if (!spelling.caseless().isEmpty()) {
                caseless.add(spelling.caseless());
                initial.add(spelling.initial());
                written.add(spelling.written());
            }
        }
        return caseless.isEmpty() ? NONE : new Exclusions(caseless, initial, written);
    }

    /** Whether the text is an excluded word, whatever the case of its letters. */
    public boolean excludes(String text) {
        return !isEmpty() && excludes(Spelling.of(text), CaseRule.ANY);
    }

    boolean isEmpty() {
        return caseless.isEmpty();
    }

    /** Whether a term with this rule is not to be taken for one where it is written like this. */
    boolean excludes(Spelling spelling, CaseRule rule) {
        return switch (rule) {
            case ANY -> caseless.contains(spelling.caseless());
            case INITIAL -> initial.contains(spelling.initial());
            case EXACT -> written.contains(spelling.written());
        };
    }

    /** How something is written, hyphens and blanks apart, and the same without regard to case. */
    record Spelling(String written, String caseless) {

        static Spelling of(String text) {
            TextWords words = TextWords.of(text);
            return words.count() == 0 ? new Spelling("", "") : of(words, 0, words.count() - 1);
        }

        static Spelling of(TextWords words, int first, int last) {
            return new Spelling(words.written(first, last), words.caseless(first, last));
        }

        /** As it is written, without regard to the case of the first letter. */
        String initial() {
            if (written.isEmpty()) {
                return "";
            }
            int rest = written.offsetByCodePoints(0, 1);
            return written.substring(0, rest).toLowerCase(Locale.ROOT) + written.substring(rest);
        }
    }
}
