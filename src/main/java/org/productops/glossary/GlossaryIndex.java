package org.productops.glossary;

import java.text.CollationKey;
import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Terms from A to Z in the order of a language.
 *
 * @param sections the letters that have terms, in order; {@link #OTHER} comes last
 */
public record GlossaryIndex(List<Section> sections) {

    /** Where terms stand that don't begin with a letter. */
    public static final String OTHER = "#";

    public GlossaryIndex {
        sections = List.copyOf(sections);
    }

    /**
     * The terms of one letter.
     *
     * @param letter upper case, or {@link GlossaryIndex#OTHER}
     * @param terms in order; never empty
     */
    public record Section(String letter, List<Term> terms) {
        public Section {
            terms = List.copyOf(terms);
        }
    }

    static GlossaryIndex of(Collection<Term> terms, Locale locale) {
        Collator order = Collator.getInstance(locale);
        order.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        Collator sameLetter = Collator.getInstance(locale);
        sameLetter.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        sameLetter.setStrength(Collator.PRIMARY);
        Map<String, List<Term>> byLetter = new LinkedHashMap<>();
        Map<String, String> letters = new HashMap<>();
        terms.stream()
                .map(term -> new Sorted(order.getCollationKey(term.name()), term))
                .sorted(Comparator.comparing(Sorted::key)
                        .thenComparing(sorted -> sorted.term().name())
                        .thenComparing(sorted -> sorted.term().id()))
                .forEach(sorted -> byLetter.computeIfAbsent(
                                letters.computeIfAbsent(
                                        initial(sorted.term().name()), initial -> letter(initial, sameLetter)),
                                any -> new ArrayList<>())
                        .add(sorted.term()));
        List<Section> sections = byLetter.entrySet().stream()
                .map(entry -> new Section(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(
                                (Section section) -> section.letter().equals(OTHER))
                        .thenComparing(Section::letter, order))
                .toList();
        return new GlossaryIndex(sections);
    }

    /** The same without the terms that have other ids. */
    GlossaryIndex only(Set<Long> ids) {
        return new GlossaryIndex(sections.stream()
                .map(section -> new Section(
                        section.letter(),
                        section.terms().stream()
                                .filter(term -> ids.contains(term.id()))
                                .toList()))
                .filter(section -> !section.terms().isEmpty())
                .toList());
    }

    /** The same with this letter only; all of it for an empty text. */
    public GlossaryIndex letter(String letter) {
        return letter.isEmpty()
                ? this
                : new GlossaryIndex(sections.stream()
                        .filter(section -> section.letter().equalsIgnoreCase(letter))
                        .toList());
    }

    /** The same without what comes after this many terms. */
    public GlossaryIndex first(int most) {
        if (size() <= most) {
            return this;
        }
        List<Section> kept = new ArrayList<>();
        int room = most;
        for (Section section : sections) {
            if (room > 0) {
                List<Term> terms = section.terms();
                kept.add(new Section(section.letter(), terms.subList(0, Math.min(room, terms.size()))));
                room -= terms.size();
            }
        }
        return new GlossaryIndex(kept);
    }

    /** The terms of all letters in order. */
    public List<Term> terms() {
        return sections.stream().flatMap(section -> section.terms().stream()).toList();
    }

    /** How many terms it has. */
    public int size() {
        return sections.stream().mapToInt(section -> section.terms().size()).sum();
    }

    /** The first letter in upper case, or {@link #OTHER}. */
    private static String initial(String name) {
        // A letter and its accent may be written as two characters.
        int end = name.offsetByCodePoints(0, Math.min(2, name.codePointCount(0, name.length())));
        int first = Normalizer.normalize(name.substring(0, end), Normalizer.Form.NFKC)
                .codePointAt(0);
        if (!Character.isLetter(first)) {
            return OTHER;
        }
        // What follows a letter in upper case, as in the two letters of a sharp s, is not part of its heading.
        String upper = Character.toString(first).toUpperCase(Locale.ROOT);
        return Character.toString(upper.codePointAt(0));
    }

    /** The letter under which the language has this one. */
    private static String letter(String initial, Collator sameLetter) {
        if (initial.equals(OTHER)) {
            return OTHER;
        }
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            if (sameLetter.equals(initial, String.valueOf(letter))) {
                return String.valueOf(letter);
            }
        }
        return initial;
    }

    private record Sorted(CollationKey key, Term term) {}
}
