package org.productops.glossary.match;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Words that are never taken for terms: neither where they stand in a text, nor as the form of a term that is written so. A
 * longer term with such a word in it is found all the same. Case, hyphens and blanks make no difference.
 */
public final class Exclusions {

    /** No word is excluded. */
    public static final Exclusions NONE = new Exclusions(Set.of());

    private final Set<String> words;

    private Exclusions(Set<String> words) {
        this.words = words;
    }

    /** Excludes words and phrases; what has no word in it excludes nothing. */
    public static Exclusions of(Collection<String> words) {
        Set<String> keys = new HashSet<>();
        for (String word : words) {
            keys.add(key(word));
        }
        keys.remove("");
        return keys.isEmpty() ? NONE : new Exclusions(Set.copyOf(keys));
    }

    /** Whether the text is an excluded word. */
    public boolean excludes(String text) {
        return !isEmpty() && contains(key(text));
    }

    static String key(String text) {
        TextWords words = TextWords.of(text);
        return words.count() == 0 ? "" : words.caseless(0, words.count() - 1);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean contains(String key) {
        return words.contains(key);
    }
}
