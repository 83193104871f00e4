package org.productops.readiness.checklist;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.common.text.TextIdentity;
import org.productops.common.text.TextOrder;

/** All checklists, and the names of deleted ones, at one moment. */
public final class Checklists {

    private final Map<Long, Checklist> checklists;
    private final Map<Long, String> deletedNames;

    /**
     * @param checklists those that are there
     * @param deletedNames the names of deleted ones by their id
     */
    public Checklists(Collection<Checklist> checklists, Map<Long, String> deletedNames) {
        this.checklists = checklists.stream().collect(Collectors.toUnmodifiableMap(Checklist::id, Function.identity()));
        this.deletedNames = Map.copyOf(deletedNames);
    }

    /** The same with this one, in place of its older state if there is one. */
    Checklists with(Checklist checklist) {
        Map<Long, Checklist> more = new HashMap<>(checklists);
        more.put(checklist.id(), checklist);
        return new Checklists(more.values(), deletedNames);
    }

    /** The same with this one among those that are deleted. */
    Checklists without(Checklist checklist) {
        Map<Long, Checklist> less = new HashMap<>(checklists);
        less.remove(checklist.id());
        Map<Long, String> names = new HashMap<>(deletedNames);
        names.put(checklist.id(), checklist.name());
        return new Checklists(less.values(), names);
    }

    /** A checklist; empty if it was never there or is deleted. */
    public Optional<Checklist> find(long id) {
        return Optional.ofNullable(checklists.get(id));
    }

    /** The name that a deleted checklist had; empty if it was never there. */
    public Optional<String> nameOfDeleted(long id) {
        return Optional.ofNullable(deletedNames.get(id));
    }

    /** A checklist by its name, or one that people take for the same. */
    public Optional<Checklist> findByName(String name) {
        String identity = TextIdentity.of(name);
        return checklists.values().stream()
                .filter(checklist -> TextIdentity.of(checklist.name()).equals(identity))
                .findFirst();
    }

    /** All checklists by name. */
    public List<Checklist> all() {
        return checklists.values().stream()
                .sorted(Comparator.comparing(Checklist::name, TextOrder.OF_ALL_LANGUAGES))
                .toList();
    }
}
