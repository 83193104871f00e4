package org.productops.glossary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.text.Alphabet;
import org.productops.common.text.SortKey;
import org.productops.common.text.TextOrder;

/** Terms from A to Z in the order of a language. Immutable: a change makes another index, without sorting anew. */
public final class GlossaryIndex {

    private final Language language;
    private final List<Concept> terms;
    private final SortedMap<Alphabet.Heading, Integer> counts;

    /** What a language decides. */
    private record Language(Locale locale, TextOrder order, Alphabet alphabet) {

        Place place(Concept term) {
            String name = term.name(locale);
            return new Place(alphabet.heading(name), order.key(name), name, term);
        }
    }

    /**
     * A heading.
     *
     * @param letter see {@link GlossaryIndex#letterOf}
     * @param count how many terms stand under it; at least 1
     */
    public record Letter(String letter, int count) {}

    /**
     * Where a term stands. Not kept: for a big glossary and several languages, places take more memory than terms.
     *
     * @param heading above it
     * @param key its place among all words of the language
     * @param name what it is called in the language
     */
    private record Place(Alphabet.Heading heading, SortKey key, String name, Concept term)
            implements Comparable<Place> {

        private static final Comparator<Place> ORDER = Comparator.comparing(Place::heading)
                .thenComparing(Place::key)
                .thenComparing(Place::name)
                .thenComparing(place -> place.term().id());

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    private GlossaryIndex(Language language, List<Concept> terms, SortedMap<Alphabet.Heading, Integer> counts) {
        this.language = language;
        this.terms = terms;
        this.counts = counts;
    }

    static GlossaryIndex of(Collection<Concept> terms, Locale locale) {
        Language language = new Language(locale, TextOrder.of(locale), Alphabet.of(locale));
        List<Place> places = terms.stream().map(language::place).sorted().toList();
        SortedMap<Alphabet.Heading, Integer> counts = new TreeMap<>();
        places.forEach(place -> counts.merge(place.heading(), 1, Integer::sum));
        return new GlossaryIndex(language, places.stream().map(Place::term).toList(), counts);
    }

    /** The same without the one term and with the other. */
    GlossaryIndex with(Optional<Concept> removed, Optional<Concept> added) {
        List<Concept> changed = new ArrayList<>(terms);
        SortedMap<Alphabet.Heading, Integer> changedCounts = new TreeMap<>(counts);
        removed.map(language::place).ifPresent(place -> {
            changed.remove(indexOf(place, changed));
            changedCounts.computeIfPresent(place.heading(), (heading, count) -> count == 1 ? null : count - 1);
        });
        added.map(language::place).ifPresent(place -> {
            changed.add(indexOf(place, changed), place.term());
            changedCounts.merge(place.heading(), 1, Integer::sum);
        });
        return new GlossaryIndex(language, changed, changedCounts);
    }

    /** How many of the sorted terms come before the place. */
    private int indexOf(Place place, List<Concept> sorted) {
        int from = 0;
        int to = sorted.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (language.place(sorted.get(middle)).compareTo(place) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** The same without the terms that do not fit. */
    GlossaryIndex only(Predicate<Concept> fits) {
        List<Concept> left = new ArrayList<>();
        SortedMap<Alphabet.Heading, Integer> leftCounts = new TreeMap<>();
        int from = 0;
        for (var each : counts.entrySet()) {
            List<Concept> fitting = terms.subList(from, from + each.getValue()).stream()
                    .filter(fits)
                    .toList();
            from += each.getValue();
            if (!fitting.isEmpty()) {
                left.addAll(fitting);
                leftCounts.put(each.getKey(), fitting.size());
            }
        }
        return new GlossaryIndex(language, left, leftCounts);
    }

    /** The letters that have terms, in order. */
    public List<Letter> letters() {
        return counts.entrySet().stream()
                .map(each -> new Letter(each.getKey().letter(), each.getValue()))
                .toList();
    }

    /** How many terms it has. */
    public int size() {
        return terms.size();
    }

    /** How many terms the letter has, or all at all for an empty text; see {@link #slice}. */
    public int count(String letter) {
        return under(letter).size();
    }

    /** The letter under which the word stands: in upper case, or {@code #}; empty for an empty one. */
    public String letterOf(String word) {
        return word.isEmpty() ? "" : language.alphabet().heading(word).letter();
    }

    /**
     * A part of the terms.
     *
     * @param letter only those that stand where this does, see {@link #letterOf}; all for an empty text
     */
    public Slice<Concept> slice(String letter, Paging paging) {
        return Slice.of(under(letter), paging);
    }

    /** All terms of the letter, or all at all for an empty text; see {@link #slice}. */
    public List<Concept> terms(String letter) {
        return List.copyOf(under(letter));
    }

    private List<Concept> under(String letter) {
        if (letter.isEmpty()) {
            return terms;
        }
        Alphabet.Heading wanted = language.alphabet().heading(letter);
        int from = counts.headMap(wanted).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return terms.subList(from, from + counts.getOrDefault(wanted, 0));
    }
}
