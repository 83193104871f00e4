package org.productops.glossary.copy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.productops.area.mapping.Place;
import org.productops.common.text.TextIdentity;
import org.productops.glossary.Term;
import org.productops.glossary.match.Exclusions;
import org.productops.glossary.match.TermFinder;
import org.productops.glossary.match.TermMatch;
import org.productops.glossary.match.TermMatcher;
import org.productops.glossary.match.TextWords;
import org.productops.glossary.match.WantedTerm;

/**
 * The glossaries that Confluence shares with Jira: the global ones by name, then those of spaces by name. Immutable and safe to
 * share.
 */
public final class CopiedGlossaries {

    /** No glossary. */
    public static final CopiedGlossaries NONE = of(List.of());

    /** Nobody reads a text with so many different terms marked in it. */
    static final int MOST_FORMS = 2000;

    private final List<CopiedGlossary> glossaries;
    private final List<CopiedConcept> concepts = new ArrayList<>();

    /** For each concept, of which of the glossaries it is. */
    private final List<Integer> glossaryOf = new ArrayList<>();

    private final Map<String, List<Integer>> byArea = new HashMap<>();
    private final Map<Place, List<String>> wordsBySpace = new HashMap<>();
    private final int size;

    /** Made once somebody asks for it: nobody may ever read an issue. It does not matter which thread makes it. */
    private TermMatcher matcher;

    /** A concept, and the glossary that it is of. */
    public record Entry(CopiedGlossary glossary, CopiedConcept concept) {}

    private CopiedGlossaries(List<CopiedGlossary> glossaries) {
        this.glossaries = glossaries;
        int terms = 0;
        for (int i = 0; i < glossaries.size(); i++) {
            CopiedGlossary glossary = glossaries.get(i);
            for (CopiedConcept concept : glossary.concepts()) {
                if (!concept.areaKey().isEmpty()) {
                    byArea.computeIfAbsent(TextIdentity.of(concept.areaKey()), any -> new ArrayList<>(1))
                            .add(concepts.size());
                }
                glossaryOf.add(i);
                concepts.add(concept);
                terms += concept.concept().terms().size();
            }
            Place.parse(Place.Kind.SPACE.id(), glossary.spaceKey())
                    .ifPresent(space -> wordsBySpace.putIfAbsent(space, wordsWithoutArea(glossary)));
        }
        this.size = terms;
    }

    private static List<String> wordsWithoutArea(CopiedGlossary glossary) {
        return glossary.concepts().stream()
                .filter(concept -> concept.areaKey().isEmpty())
                .flatMap(concept -> concept.words().stream())
                .distinct()
                .toList();
    }

    /** These glossaries. */
    public static CopiedGlossaries of(Collection<CopiedGlossary> glossaries) {
        return new CopiedGlossaries(glossaries.stream()
                .sorted(Comparator.comparing((CopiedGlossary glossary) ->
                                !glossary.spaceKey().isEmpty())
                        .thenComparing(glossary -> TextIdentity.of(glossary.name()))
                        .thenComparing(CopiedGlossary::key))
                .toList());
    }

    /** The glossaries in order. */
    public List<CopiedGlossary> glossaries() {
        return glossaries;
    }

    /** The words of a space's glossary that are about no product area in particular; none if it is not shared. */
    public List<String> words(Place space) {
        return wordsBySpace.getOrDefault(space, List.of());
    }

    /** The words for what is about product areas, by the keys of these as the glossaries have them. */
    public Map<String, List<String>> wordsOfAreas() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (CopiedConcept concept : concepts) {
            if (!concept.areaKey().isEmpty()) {
                words.computeIfAbsent(concept.areaKey(), any -> new ArrayList<>())
                        .addAll(concept.words());
            }
        }
        return words;
    }

    /**
     * The concepts that are about a product area, in the order of their glossaries.
     *
     * @param keys its key, and those that it had before
     */
    public List<Entry> ofArea(Collection<String> keys) {
        return keys.stream()
                .map(TextIdentity::of)
                .distinct()
                .flatMap(key -> byArea.getOrDefault(key, List.of()).stream())
                .sorted()
                .map(place -> new Entry(glossaries.get(glossaryOf.get(place)), concepts.get(place)))
                .toList();
    }

    /**
     * The terms that stand in texts, each way in which they are written there once, in the order in which they first stand there.
     * Of what stands in several glossaries, what is about the nearest of the product areas is told, else what the first of the
     * glossaries says.
     *
     * @param texts no term goes from one to the next
     * @param areas the product areas to which the texts belong, the nearest first, each with the keys that it had
     */
    public List<CopiedForm> find(List<String> texts, List<? extends Collection<String>> areas) {
        Map<String, Integer> near = new HashMap<>();
        for (int i = 0; i < areas.size(); i++) {
            for (String key : areas.get(i)) {
                near.putIfAbsent(TextIdentity.of(key), i);
            }
        }
        // A paragraph ends over which no term reaches.
        String text = String.join("\n\n", texts);
        Map<String, CopiedForm> forms = new LinkedHashMap<>();
        for (TermMatch match : TermFinder.find(TextWords.of(text), List.of(matcher()), Exclusions.NONE)) {
            if (forms.size() < MOST_FORMS) {
                forms.computeIfAbsent(
                        text.substring(match.start(), match.end()),
                        written -> new CopiedForm(written, uses(match.terms(), near)));
            }
        }
        return List.copyOf(forms.values());
    }

    private List<CopiedUse> uses(List<WantedTerm> terms, Map<String, Integer> near) {
        int nearest =
                terms.stream().mapToInt(term -> distance(term, near)).min().orElse(Integer.MAX_VALUE);
        List<WantedTerm> fitting =
                terms.stream().filter(term -> distance(term, near) == nearest).toList();
        int first = fitting.stream().mapToInt(this::glossary).min().orElse(0);
        return fitting.stream()
                .filter(term -> nearest < Integer.MAX_VALUE || glossary(term) == first)
                .map(this::use)
                .toList();
    }

    private int distance(WantedTerm term, Map<String, Integer> near) {
        return near.getOrDefault(TextIdentity.of(concept(term).areaKey()), Integer.MAX_VALUE);
    }

    private int glossary(WantedTerm term) {
        return glossaryOf.get((int) term.concept());
    }

    private CopiedConcept concept(WantedTerm term) {
        return concepts.get((int) term.concept());
    }

    private CopiedUse use(WantedTerm wanted) {
        CopiedConcept concept = concept(wanted);
        Term term = concept.concept().terms().get(wanted.term());
        return new CopiedUse(
                concept, !term.status().isAllowed(), concept.instead().get(wanted.term()));
    }

    private TermMatcher matcher() {
        TermMatcher known = matcher;
        if (known == null) {
            List<WantedTerm> wanted = new ArrayList<>();
            for (int i = 0; i < concepts.size(); i++) {
                List<Term> terms = concepts.get(i).concept().terms();
                for (int j = 0; j < terms.size(); j++) {
                    wanted.add(wanted(i, j, terms.get(j)));
                }
            }
            known = TermMatcher.of(wanted);
            matcher = known;
        }
        return known;
    }

    /** The concept's place here stands for its id, which two glossaries never share but two Confluences might. */
    private static WantedTerm wanted(int concept, int index, Term term) {
        return new WantedTerm(
                concept,
                index,
                term.text(),
                term.language(),
                term.caseRule(),
                term.type().isShort(),
                term.forms());
    }

    /** How many terms there are. */
    public int size() {
        return size;
    }
}
