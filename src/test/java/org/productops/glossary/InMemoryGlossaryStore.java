package org.productops.glossary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Glossaries and choices in memory. */
public final class InMemoryGlossaryStore implements GlossaryStore {

    private final Map<Long, Glossary> glossaries = new TreeMap<>();
    private final Map<Long, GlossaryChoice> choices = new TreeMap<>();
    private long last = 100;

    @Override
    public List<Glossary> all() {
        return List.copyOf(glossaries.values());
    }

    @Override
    public Optional<Glossary> find(long id) {
        return Optional.ofNullable(glossaries.get(id));
    }

    @Override
    public Optional<Glossary> ofSpace(long spaceId) {
        return glossaries.values().stream()
                .filter(glossary -> !glossary.isGlobal() && glossary.spaceId() == spaceId)
                .findFirst();
    }

    @Override
    public Optional<Glossary> global(String key) {
        return glossaries.values().stream()
                .filter(glossary -> glossary.isGlobal() && glossary.key().equalsIgnoreCase(key))
                .findFirst();
    }

    @Override
    public Glossary put(Glossary glossary) {
        Glossary stored = glossary.id() == 0 ? glossary.withId(++last) : glossary;
        glossaries.put(stored.id(), stored);
        return stored;
    }

    @Override
    public void delete(Glossary glossary) {
        glossaries.remove(glossary.id());
        choices.replaceAll((space, choice) -> choice.without(glossary.id()));
    }

    @Override
    public List<GlossaryChoice> choices() {
        return List.copyOf(choices.values());
    }

    @Override
    public Optional<GlossaryChoice> choice(long spaceId) {
        return Optional.ofNullable(choices.get(spaceId));
    }

    @Override
    public void put(GlossaryChoice choice) {
        choices.put(choice.spaceId(), choice);
    }

    @Override
    public void deleteChoice(long spaceId) {
        choices.remove(spaceId);
    }
}
