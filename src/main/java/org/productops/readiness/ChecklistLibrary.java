package org.productops.readiness;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All checklists, and the names of deleted ones, at one moment. */
public final class ChecklistLibrary {

    private final Map<Long, Checklist> checklists;
    private final Map<Long, String> deletedNames;

    /**
     * @param checklists those that are there
     * @param deletedNames the names of deleted ones by their id
     */
    public ChecklistLibrary(Collection<Checklist> checklists, Map<Long, String> deletedNames) {
        this.checklists = checklists.stream().collect(Collectors.toUnmodifiableMap(Checklist::id, Function.identity()));
        this.deletedNames = Map.copyOf(deletedNames);
    }

    /** A checklist; empty if it was never there or is deleted. */
    public Optional<Checklist> find(long id) {
        return Optional.ofNullable(checklists.get(id));
    }

    /** The name that a deleted checklist had; empty if it was never there. */
    public Optional<String> nameOfDeleted(long id) {
        return Optional.ofNullable(deletedNames.get(id));
    }

    /** A checklist by its name without regard to case. */
    public Optional<Checklist> findByName(String name) {
        return checklists.values().stream()
                .filter(checklist -> checklist.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** All checklists by name. */
    public List<Checklist> all() {
        Comparator<String> alphabetical = Collator.getInstance(Locale.ROOT)::compare;
        return checklists.values().stream()
                .sorted(Comparator.comparing(Checklist::name, alphabetical))
                .toList();
    }
}
