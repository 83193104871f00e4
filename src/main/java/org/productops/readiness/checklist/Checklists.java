package org.productops.readiness.checklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.productops.readiness.check.IssueFacts;

/** All checklists, the names of deleted ones, and when each was changed, at one moment. */
public final class Checklists {

    private final Map<Long, Checklist> checklists;
    private final Map<Long, String> deletedNames;
    private final Map<Long, List<ChecklistVersion>> versions;
    private final List<Checklist> byName;
    private final StandingChecklists standing;

    /**
     * @param checklists those that are there
     * @param deletedNames the names of deleted ones by their id
     * @param versions when each of them was changed, by its id, oldest first; the last one of a deleted list is its deletion
     */
    public Checklists(
            Collection<Checklist> checklists,
            Map<Long, String> deletedNames,
            Map<Long, List<ChecklistVersion>> versions) {
        this.checklists = checklists.stream().collect(Collectors.toUnmodifiableMap(Checklist::id, Function.identity()));
        this.deletedNames = Map.copyOf(deletedNames);
        this.versions = Map.copyOf(versions);
        this.byName = checklists.stream()
                .sorted(Comparator.comparing(Checklist::name, TextOrder.OF_ALL_LANGUAGES))
                .toList();
        this.standing = new StandingChecklists(byName);
    }

    /** The same with this one, in place of its older state if there is one. */
    Checklists with(Checklist checklist, ChecklistVersion saved) {
        Map<Long, Checklist> more = new HashMap<>(checklists);
        more.put(checklist.id(), checklist);
        return new Checklists(more.values(), deletedNames, versionsWith(checklist.id(), saved));
    }

    /** The same with this one among those that are deleted. */
    Checklists without(Checklist checklist, ChecklistVersion deleted) {
        Map<Long, Checklist> less = new HashMap<>(checklists);
        less.remove(checklist.id());
        Map<Long, String> names = new HashMap<>(deletedNames);
        names.put(checklist.id(), checklist.name());
        return new Checklists(less.values(), names, versionsWith(checklist.id(), deleted));
    }

    private Map<Long, List<ChecklistVersion>> versionsWith(long id, ChecklistVersion saved) {
        Map<Long, List<ChecklistVersion>> more = new HashMap<>(versions);
        // It may be there already: a snapshot can have read a change that it is told of then.
        List<ChecklistVersion> list = new ArrayList<>(versions(id).stream()
                .filter(each -> each.version() != saved.version())
                .toList());
        list.add(saved);
        more.put(id, List.copyOf(list));
        return more;
    }

    /** A checklist; empty if it was never there or is deleted. */
    public Optional<Checklist> find(long id) {
        return Optional.ofNullable(checklists.get(id));
    }

    /** The name that a deleted checklist had; empty if it was never there. */
    public Optional<String> nameOfDeleted(long id) {
        return Optional.ofNullable(deletedNames.get(id));
    }

    /** When the checklist was saved, oldest first; the last one of a deleted list is its deletion. */
    public List<ChecklistVersion> versions(long id) {
        return versions.getOrDefault(id, List.of());
    }

    /**
     * The version of a checklist, even of a deleted one, that was valid at this moment: the last one saved before. Empty if
     * there was none yet, or none any more.
     */
    public Optional<ChecklistVersion> versionAt(long id, Instant moment) {
        List<ChecklistVersion> saved = versions(id);
        boolean deleted = !checklists.containsKey(id);
        for (int i = saved.size() - 1; i >= 0; i--) {
            if (!saved.get(i).publishedAt().isAfter(moment)) {
                return deleted && i == saved.size() - 1 ? Optional.empty() : Optional.of(saved.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether it can have stood on the issue at this moment; not for sure where only the version itself says where it stood. */
    boolean mayStandAt(long id, Instant moment, IssueFacts facts) {
        return versions(id).isEmpty()
                || versionAt(id, moment)
                        .filter(version -> version.scope()
                                .map(scope -> scope.covers(facts))
                                .orElse(true))
                        .isPresent();
    }

    /** A checklist by its name, or one that people take for the same. */
    public Optional<Checklist> findByName(String name) {
        String identity = TextIdentity.of(name);
        return byName.stream()
                .filter(checklist -> TextIdentity.of(checklist.name()).equals(identity))
                .findFirst();
    }

    /** All checklists by name. */
    public List<Checklist> all() {
        return byName;
    }

    /** Those that stand on the issue by themselves, by name. */
    public List<Checklist> standingOn(IssueFacts facts) {
        return standing.on(facts);
    }

    /** The ids of all that are there or ever were. */
    public List<Long> everIds() {
        List<Long> ids = new ArrayList<>(checklists.keySet());
        ids.addAll(deletedNames.keySet());
        return ids.stream().sorted().toList();
    }

    /**
     * What of all lists decides how far issues are on this day, as a short text: it is another one once a list was saved or
     * deleted, or an item has begun to bind.
     */
    public String stateOn(LocalDate day) {
        int saved = versions.values().stream().mapToInt(List::size).sum();
        long binding = byName.stream()
                .flatMap(list -> list.items().stream())
                .filter(item -> item.startsOn().isPresent() && item.isBinding(day))
                .count();
        return checklists.size() + " " + saved + " " + binding;
    }
}
