package org.productops.glossary.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts in how many texts something stands. Of different things, only {@value #MOST} are counted at once, and when there are more,
 * those go that fewest texts had. Not for several threads.
 *
 * @param <T> what is counted
 */
final class TextCounts<T> {

    /** So many different things are counted at once. */
    static final int MOST = 20_000;

    /** So many texts are remembered in which something stands. */
    static final int MOST_EXAMPLES = 5;

    private final Map<String, Count<T>> counts = new HashMap<>();
    /** What a thing may have been in before it was counted. */
    private int missed;

    private static final class Count<T> {

        private final T thing;
        private int texts;
        private final List<Long> examples = new ArrayList<>(2);

        Count(T thing, int missed) {
            this.thing = thing;
            this.texts = missed;
        }

        void add(long id) {
            texts++;
            if (examples.size() < MOST_EXAMPLES) {
                examples.add(id);
            }
        }
    }

    /**
     * Something that was counted.
     *
     * @param texts in how many texts it stands
     * @param examples the ids of the first of them
     */
    record Counted<T>(T thing, int texts, List<Long> examples) {

        Counted {
            examples = List.copyOf(examples);
        }
    }

    /**
     * Counts something once for a text.
     *
     * @param key what makes two things the same
     * @param id of the text
     */
    void count(String key, T thing, long id) {
        Count<T> count = counts.get(key);
        if (count == null) {
            if (counts.size() == MOST) {
                forget();
            }
            count = new Count<>(thing, missed);
            counts.put(key, count);
        }
        count.add(id);
    }

    /** Makes room: whoever is in fewest texts goes, half of all at least. */
    private void forget() {
        int[] sorted =
                counts.values().stream().mapToInt(count -> count.texts).sorted().toArray();
        missed = sorted[sorted.length / 2];
        counts.values().removeIf(count -> count.texts <= missed);
    }

    /**
     * What stands in most texts, that first which stands in more.
     *
     * @param most how many at most
     * @param texts in how many texts it must stand at least
     * @param otherwise what comes first of those that stand in as many
     */
    List<Counted<T>> best(int most, int texts, Comparator<T> otherwise) {
        return counts.values().stream()
                .filter(count -> count.texts >= texts)
                .sorted(Comparator.<Count<T>>comparingInt(count -> -count.texts)
                        .thenComparing(count -> count.thing, otherwise))
                .limit(most)
                .map(count -> new Counted<>(count.thing, count.texts, count.examples))
                .toList();
    }

    /** In how many texts it stands; empty if it is not counted. */
    Optional<Counted<T>> find(String key) {
        return Optional.ofNullable(counts.get(key))
                .map(count -> new Counted<>(count.thing, count.texts, count.examples));
    }

    int size() {
        return counts.size();
    }
}
