package org.productops.glossary.format;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.productops.glossary.Concept;
import org.productops.glossary.GlossaryPlace;

/** What a file calls the concepts of a glossary that are in it, in its order. */
final class FileMarks {

    private final GlossaryPlace place;
    private final Map<Long, Integer> positions = new HashMap<>();
    private final boolean numbers;

    /**
     * @param concepts those that are in the file, in its order
     * @param numbers whether they are called by their numbers in the file, so that the file is the same for every glossary that
     *     has the same in it; else as only this glossary calls them
     */
    FileMarks(GlossaryPlace place, List<Concept> concepts, boolean numbers) {
        this.place = place;
        this.numbers = numbers;
        concepts.forEach(concept -> positions.put(concept.id(), positions.size() + 1));
    }

    /** What a concept is called; one that is not in the file as only this glossary calls it, which finds it again. */
    String of(long id) {
        Integer position = positions.get(id);
        return numbers && position != null ? String.valueOf(position) : ConceptMark.of(place, id);
    }

    /** Whether a concept is in the file. */
    boolean has(long id) {
        return positions.containsKey(id);
    }

    /** What concepts are called, in the order of the file. */
    List<String> of(Collection<Long> ids) {
        return ids.stream()
                .sorted(Comparator.comparing((Long id) -> positions.getOrDefault(id, Integer.MAX_VALUE))
                        .thenComparing(Comparator.naturalOrder()))
                .map(this::of)
                .toList();
    }
}
