package org.productops.area.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** What is mapped to what at one moment. Immutable; a change takes the same time whatever the number of mappings. */
public final class Mappings {

    /** Nothing is mapped. */
    public static final Mappings NONE = new Mappings(HashTreePMap.empty(), HashTreePMap.empty());

    private final PMap<String, List<Mapping>> byArea;
    private final PMap<Place, List<Mapping>> byPlace;

    private Mappings(PMap<String, List<Mapping>> byArea, PMap<Place, List<Mapping>> byPlace) {
        this.byArea = byArea;
        this.byPlace = byPlace;
    }

    /** These mappings, in the order in which they were made. */
    public static Mappings of(Collection<Mapping> all) {
        return NONE.with(all);
    }

    /** What belongs to the area with this key, in the order in which it was mapped. */
    public List<Mapping> ofArea(String areaKey) {
        return byArea.getOrDefault(areaKey, List.of());
    }

    /** The areas to which a place belongs, in the order in which it was mapped. */
    public List<Mapping> ofPlace(Place place) {
        return byPlace.getOrDefault(place, List.of());
    }

    /** What belongs to a project, with its components. */
    public List<Mapping> ofProject(long projectId) {
        return byPlace.values().stream()
                .flatMap(List::stream)
                .filter(mapping -> mapping.projectId() == projectId)
                .toList();
    }

    /** What is mapped of one kind, in no order. */
    public List<Mapping> ofKind(Place.Kind kind) {
        return byPlace.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == kind)
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    /** Whether the place belongs to any area. */
    public boolean isMapped(Place place) {
        return byPlace.containsKey(place);
    }

    /** Whether anything belongs to the area with this key. */
    public boolean isMapped(String areaKey) {
        return byArea.containsKey(areaKey);
    }

    /** Whether the mapping is among them. */
    public boolean contains(Mapping mapping) {
        return ofPlace(mapping.place()).contains(mapping);
    }

    /** With these; those that are there already stay where they are. */
    public Mappings with(Collection<Mapping> added) {
        List<Mapping> fresh =
                added.stream().filter(each -> !contains(each)).distinct().toList();
        return new Mappings(plus(byArea, fresh, Mapping::areaKey), plus(byPlace, fresh, Mapping::place));
    }

    /** Without these. */
    public Mappings without(Collection<Mapping> removed) {
        return new Mappings(minus(byArea, removed, Mapping::areaKey), minus(byPlace, removed, Mapping::place));
    }

    private static <K> PMap<K, List<Mapping>> plus(
            PMap<K, List<Mapping>> map, Collection<Mapping> added, Function<Mapping, K> key) {
        Map<K, List<Mapping>> changed = new HashMap<>();
        for (Mapping mapping : added) {
            changed.computeIfAbsent(key.apply(mapping), any -> new ArrayList<>(map.getOrDefault(any, List.of())))
                    .add(mapping);
        }
        changed.replaceAll((any, list) -> List.copyOf(list));
        return map.plusAll(changed);
    }

    private static <K> PMap<K, List<Mapping>> minus(
            PMap<K, List<Mapping>> map, Collection<Mapping> removed, Function<Mapping, K> key) {
        PMap<K, List<Mapping>> left = map;
        for (Mapping mapping : removed) {
            K of = key.apply(mapping);
            List<Mapping> others = left.getOrDefault(of, List.of()).stream()
                    .filter(each -> !each.equals(mapping))
                    .toList();
            left = others.isEmpty() ? left.minus(of) : left.plus(of, others);
        }
        return left;
    }
}
