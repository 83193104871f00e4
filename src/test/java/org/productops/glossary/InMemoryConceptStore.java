package org.productops.glossary;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Terms in memory. */
public final class InMemoryConceptStore implements ConceptStore {

    private final Map<Long, Concept> terms = new TreeMap<>();
    private final Map<Long, Long> changedIn = new TreeMap<>();
    private long last;

    /** How often a whole space was read. */
    public int reads;

    @Override
    public List<Concept> all(long spaceId) {
        reads++;
        return in(spaceId);
    }

    private List<Concept> in(long spaceId) {
        return terms.values().stream().filter(term -> term.spaceId() == spaceId).toList();
    }

    @Override
    public Optional<List<Concept>> changedSince(long spaceId, long revision) {
        return Optional.of(in(spaceId).stream()
                .filter(term -> changedIn.get(term.id()) > revision)
                .toList());
    }

    @Override
    public Map<Long, List<String>> designations() {
        return terms.values().stream()
                .collect(Collectors.groupingBy(
                        Concept::spaceId,
                        Collectors.flatMapping(term -> term.designations().stream(), Collectors.toList())));
    }

    @Override
    public int count(long spaceId) {
        return in(spaceId).size();
    }

    @Override
    public Optional<Concept> find(long spaceId, long id) {
        return Optional.ofNullable(terms.get(id)).filter(term -> term.spaceId() == spaceId);
    }

    @Override
    public Map<String, Long> holders(long spaceId, Collection<String> designations) {
        GlossaryContent glossary = GlossaryContent.of(in(spaceId));
        Map<String, Long> holders = new HashMap<>();
        designations.forEach(
                designation -> glossary.lookup(designation).ifPresent(term -> holders.put(designation, term.id())));
        return holders;
    }

    @Override
    public Concept insert(Concept term, long revision) {
        return put(term.withId(++last), revision);
    }

    @Override
    public void update(Concept before, Concept after, long revision) {
        put(after, revision);
    }

    private Concept put(Concept term, long revision) {
        terms.put(term.id(), term);
        changedIn.put(term.id(), revision);
        return term;
    }

    @Override
    public void delete(Concept term) {
        terms.remove(term.id());
    }

    @Override
    public int deleteAll(long spaceId) {
        int before = terms.size();
        terms.values().removeIf(term -> term.spaceId() == spaceId);
        return before - terms.size();
    }
}
