package org.productops.glossary.match;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.ahocorasick.trie.Trie;

/** How libraries for finding many words would be used here; what they lack is done around them, where that is easy. */
final class OtherFinders {

    private OtherFinders() {}

    static AhoCorasickDoubleArrayTrie<WantedTerm> doubleArray(List<WantedTerm> terms) {
        TreeMap<String, WantedTerm> byText = new TreeMap<>();
        terms.forEach(term -> byText.put(term.text().toLowerCase(Locale.ROOT), term));
        AhoCorasickDoubleArrayTrie<WantedTerm> trie = new AhoCorasickDoubleArrayTrie<>();
        trie.build(byText);
        return trie;
    }

    /** In any case, and whole words by what stands around them; overlapping ones are all told. */
    static int find(AhoCorasickDoubleArrayTrie<WantedTerm> trie, String text, boolean wholeWords) {
        String lower = text.toLowerCase(Locale.ROOT);
        int[] found = new int[1];
        trie.parseText(lower, (begin, end, term) -> {
            boolean whole = !wholeWords
                    || (begin == 0 || !Character.isLetterOrDigit(lower.charAt(begin - 1)))
                            && (end == lower.length() || !Character.isLetterOrDigit(lower.charAt(end)));
            found[0] += whole ? 1 : 0;
        });
        return found[0];
    }

    static Trie objects(List<WantedTerm> terms, boolean wholeWords) {
        Trie.TrieBuilder builder = Trie.builder().ignoreCase().ignoreOverlaps();
        if (wholeWords) {
            builder.onlyWholeWords();
        }
        terms.forEach(term -> builder.addKeyword(term.text()));
        return builder.build();
    }

    static int find(Trie trie, String text) {
        return trie.parseText(text).size();
    }
}
