package org.productops.area;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.area.AreaImportRules.Found;
import org.productops.common.error.Message;
import org.productops.common.text.SearchFolding;
import org.productops.common.text.TextRule;

/** Where in the tree the records of a file would stand, each below another one of the file or of the library. */
final class AreaImportParents {

    private static final int MOST_PLACES = 20;

    private final AreaTree tree;
    private final Map<String, List<Found>> byKey;
    private final Map<String, List<Found>> byName;
    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, Integer> levels = new HashMap<>();

    AreaImportParents(AreaTree tree, Map<String, List<Found>> byKey) {
        this.tree = tree;
        this.byKey = byKey;
        this.byName = byKey.values().stream()
                .flatMap(List::stream)
                .filter(found -> !found.text(AreaFields.NAME).isEmpty())
                .collect(Collectors.groupingBy(found -> SearchFolding.fold(found.text(AreaFields.NAME))));
    }

    /** The places of records, for people. */
    static String places(List<Found> found) {
        String places = found.stream()
                .limit(MOST_PLACES)
                .map(each -> each.record().place())
                .collect(Collectors.joining(", "));
        return found.size() > MOST_PLACES ? places + ", \u2026" : places;
    }

    /** Finds out which area a record is to stand below, or says at the record that there is none. */
    void resolve(Found found) {
        String typed = found.text(AreaFields.PARENT);
        if (!found.says(AreaFields.PARENT)) {
            parents.put(found.key(), stored(found.key()));
        } else if (typed.isEmpty()) {
            parents.put(found.key(), "");
        } else {
            Optional<String> parent = find(typed);
            parents.put(found.key(), parent.orElse(""));
            if (parent.isEmpty()) {
                found.collector()
                        .at(
                                AreaFields.PARENT,
                                Message.of("productops.area.import.parent-missing", TextRule.beginning(typed)));
            }
        }
    }

    /** By its key, or by its name if only one has that: in the file first, as that is what people had before them. */
    private Optional<String> find(String typed) {
        String key = AreaKey.tidy(typed);
        if (byKey.containsKey(key)) {
            return Optional.of(key);
        }
        Optional<Area> area = tree.find(key);
        if (area.isPresent()) {
            return area.map(Area::key);
        }
        List<Found> named = byName.getOrDefault(SearchFolding.fold(typed), List.of());
        if (!named.isEmpty()) {
            return named.size() == 1 ? Optional.of(named.get(0).key()) : Optional.empty();
        }
        return tree.match(typed).area().map(Area::key);
    }

    private String stored(String key) {
        return tree.find(key).flatMap(tree::parent).map(Area::key).orElse("");
    }

    /** The key of the area above; empty at the top. */
    String of(String key) {
        return parents.getOrDefault(key, stored(key));
    }

    /** Says at each record of a circle which others are in it. */
    void refuseCircles() {
        for (String key : parents.keySet()) {
            Set<String> seen = new LinkedHashSet<>();
            String each = key;
            while (!each.isEmpty() && !levels.containsKey(each) && seen.add(each)) {
                each = of(each);
            }
            List<String> way = new ArrayList<>(seen);
            if (seen.contains(each)) {
                refuseCircle(way.subList(way.indexOf(each), way.size()));
            }
            int level = each.isEmpty() ? 0 : levels.getOrDefault(each, 0) + 1;
            for (int i = way.size() - 1; i >= 0; i--) {
                levels.put(way.get(i), level++);
            }
        }
    }

    private void refuseCircle(List<String> circle) {
        List<Found> rows = circle.stream()
                .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                .toList();
        rows.forEach(found ->
                found.collector().at(AreaFields.PARENT, Message.of("productops.area.import.circle", places(rows))));
    }

    /** Says at a record that the one above it is wrong; what is there already can be stood below. */
    void refuseBelowWrong(Found found) {
        String parent = of(found.key());
        byKey.getOrDefault(parent, List.of()).stream()
                .filter(above -> !above.errors().isEmpty() && tree.find(parent).isEmpty())
                .findFirst()
                .ifPresent(above -> found.collector()
                        .at(
                                AreaFields.PARENT,
                                Message.of(
                                        "productops.area.import.parent-wrong",
                                        above.record().place())));
    }

    /** How many areas would be above it. */
    int level(String key) {
        return levels.getOrDefault(key, 0);
    }
}
