package org.productops.glossary.match;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What words are forms of, for those that texts had last: finding it out takes much longer than looking it up, and texts share most of
 * their words. Safe to share.
 */
final class KnownForms {

    /** So many words are kept twice over: those of now, and those of before that nobody has asked for since. */
    private final int most;

    private volatile Map<String, List<String>> now = new ConcurrentHashMap<>();
    private volatile Map<String, List<String>> before = Map.of();

    KnownForms(int most) {
        this.most = most;
    }

    List<String> get(String word, Function<String, List<String>> findOut) {
        Map<String, List<String>> words = now;
        List<String> known = words.get(word);
        if (known != null) {
            return known;
        }
        List<String> older = before.get(word);
        List<String> forms = older == null ? List.copyOf(findOut.apply(word)) : older;
        if (words.size() >= most) {
            begin(words);
            words = now;
        }
        words.put(word, forms);
        return forms;
    }

    private synchronized void begin(Map<String, List<String>> full) {
        if (now == full) {
            before = full;
            now = new ConcurrentHashMap<>();
        }
    }

    int size() {
        return now.size() + before.size();
    }
}
