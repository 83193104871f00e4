package org.productops.glossary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Concepts and domains in memory. */
public final class InMemoryConceptStore implements ConceptStore {

    private final Map<Long, Concept> concepts = new TreeMap<>();
    private final Map<Long, Domain> domains = new TreeMap<>();
    private final Map<Long, Long> changedIn = new HashMap<>();
    private final Map<String, Long> merged = new HashMap<>();
    private long last;

    /** How often a whole glossary was read. */
    public int reads;

    @Override
    public List<Concept> all(long glossaryId) {
        reads++;
        return in(glossaryId).stream().map(Concept::withoutTexts).toList();
    }

    private List<Concept> in(long glossaryId) {
        return concepts.values().stream()
                .filter(concept -> concept.glossaryId() == glossaryId)
                .toList();
    }

    @Override
    public Optional<List<Concept>> changedSince(long glossaryId, long revision) {
        return Optional.of(in(glossaryId).stream()
                .filter(concept -> changedIn.get(concept.id()) > revision)
                .map(Concept::withoutTexts)
                .toList());
    }

    @Override
    public Map<Long, List<String>> designations() {
        return concepts.values().stream()
                .filter(concept -> concept.status() == ConceptStatus.APPROVED)
                .collect(Collectors.groupingBy(
                        Concept::glossaryId,
                        Collectors.flatMapping(concept -> concept.designations().stream(), Collectors.toList())));
    }

    @Override
    public int count(long glossaryId) {
        return in(glossaryId).size();
    }

    @Override
    public Optional<Concept> find(long glossaryId, long id) {
        return Optional.ofNullable(concepts.get(id)).filter(concept -> concept.glossaryId() == glossaryId);
    }

    @Override
    public List<Concept> find(long glossaryId, Collection<Long> ids) {
        return ids.stream().flatMap(id -> find(glossaryId, id).stream()).toList();
    }

    @Override
    public void forEach(Consumer<Concept> action) {
        List.copyOf(concepts.values()).forEach(action);
    }

    @Override
    public List<Long> newIds(int count) {
        return Stream.generate(() -> ++last).limit(count).toList();
    }

    @Override
    public List<Concept> insert(List<Concept> added, long revision) {
        List<Concept> stored = new ArrayList<>();
        added.forEach(concept -> stored.add(put(concept.id() == 0 ? concept.withId(++last) : concept, revision)));
        return stored;
    }

    @Override
    public void update(List<Concept> changed, long revision) {
        changed.stream()
                .filter(concept -> concepts.containsKey(concept.id()))
                .forEach(concept -> put(concept, revision));
    }

    private Concept put(Concept concept, long revision) {
        concepts.put(concept.id(), concept);
        changedIn.put(concept.id(), revision);
        return concept;
    }

    @Override
    public void delete(Collection<Concept> gone) {
        gone.forEach(concept -> concepts.remove(concept.id()));
    }

    @Override
    public void merged(Concept concept, long into) {
        merged.put(concept.glossaryId() + " " + concept.id(), into);
    }

    @Override
    public Optional<Long> mergedInto(long glossaryId, long id) {
        return Optional.ofNullable(merged.get(glossaryId + " " + id));
    }

    @Override
    public int deleteAll(long glossaryId) {
        int before = concepts.size();
        concepts.values().removeIf(concept -> concept.glossaryId() == glossaryId);
        domains.values().removeIf(domain -> domain.glossaryId() == glossaryId);
        return before - concepts.size();
    }

    @Override
    public List<Domain> domains(long glossaryId) {
        return domains.values().stream()
                .filter(domain -> domain.glossaryId() == glossaryId)
                .toList();
    }

    @Override
    public List<Domain> domains() {
        return List.copyOf(domains.values());
    }

    @Override
    public Domain put(Domain domain) {
        Domain stored = domain.id() == 0 ? domain.withId(++last) : domain;
        domains.put(stored.id(), stored);
        return stored;
    }

    @Override
    public void delete(Domain domain) {
        domains.remove(domain.id());
    }
}
