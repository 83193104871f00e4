package org.productops.area;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.error.Message;
import org.productops.common.text.SearchFolding;
import org.productops.common.text.TextRule;

/**
 * Where in the tree the rows of a file would stand, each below another one of the file or of the library; worked out in one
 * walk through all of them, whatever their order.
 */
final class AreaImportParents {

    private static final int MOST_PLACES = 20;

    private final AreaTree tree;
    private final Map<String, List<AreaImportRow>> byKey;
    private final Map<String, List<AreaImportRow>> byName;
    private final List<Area> others;
    private final Map<String, List<Area>> othersBelow;
    private final Map<String, List<String>> meant = new HashMap<>();
    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, Integer> levels = new HashMap<>();
    private Map<String, List<Area>> named;

    AreaImportParents(AreaTree tree, Map<String, List<AreaImportRow>> byKey) {
        this.tree = tree;
        this.byKey = byKey;
        this.byName = byKey.values().stream()
                .flatMap(List::stream)
                .filter(row -> !row.text(AreaFields.NAME).isEmpty())
                .collect(Collectors.groupingBy(row -> SearchFolding.fold(row.text(AreaFields.NAME))));
        this.others = tree.areas().stream()
                .filter(area -> !byKey.containsKey(area.key()))
                .toList();
        this.othersBelow = others.stream().collect(Collectors.groupingBy(area -> stored(area.key())));
    }

    /** The places of rows, for people. */
    static String places(List<AreaImportRow> rows) {
        String places = rows.stream()
                .limit(MOST_PLACES)
                .map(each -> each.record().place())
                .collect(Collectors.joining(", "));
        return rows.size() > MOST_PLACES ? places + ", \u2026" : places;
    }

    /** The areas of the library of which the file says nothing. */
    List<Area> others() {
        return others;
    }

    /** Those of the others that stand directly below an area. */
    List<Area> othersBelow(String key) {
        return othersBelow.getOrDefault(key, List.of());
    }

    /** Finds out which area a row is to stand below, or says at the row that there is none. */
    void resolve(AreaImportRow row) {
        String typed = row.text(AreaFields.PARENT);
        if (!row.says(AreaFields.PARENT)) {
            parents.put(row.key(), stored(row.key()));
        } else if (typed.isEmpty()) {
            parents.put(row.key(), "");
        } else {
            List<String> found = meant.computeIfAbsent(typed, this::find);
            parents.put(row.key(), found.size() == 1 ? found.get(0) : "");
            if (found.size() != 1) {
                row.refuse(AreaFields.PARENT, refusal(typed, found));
            }
        }
    }

    private static Message refusal(String typed, List<String> found) {
        String name = TextRule.beginning(typed);
        return found.isEmpty()
                ? Message.of("productops.area.import.parent-missing", name)
                : Message.of("productops.area.import.parent-several", name, named(found));
    }

    private static String named(List<String> keys) {
        String named = keys.stream().limit(MOST_PLACES).collect(Collectors.joining(", "));
        return keys.size() > MOST_PLACES ? named + ", \u2026" : named;
    }

    /** By its key, or by its name: in the file first, as that is what people had before them. All that have that. */
    private List<String> find(String typed) {
        String key = AreaKey.tidy(typed);
        if (byKey.containsKey(key)) {
            return List.of(key);
        }
        Optional<Area> area = tree.find(key);
        if (area.isPresent()) {
            return List.of(area.get().key());
        }
        List<AreaImportRow> rows = byName.getOrDefault(SearchFolding.fold(typed), List.of());
        return rows.isEmpty()
                ? called(typed).stream().map(Area::key).toList()
                : rows.stream().map(AreaImportRow::key).toList();
    }

    /** The areas of the library with this name, alias or end of a path. */
    private List<Area> called(String typed) {
        List<Area> whole = named().getOrDefault(SearchFolding.fold(typed), List.of());
        List<String> steps = AreaNaming.steps(typed);
        if (!whole.isEmpty() || steps.size() < 2) {
            return whole;
        }
        return named().getOrDefault(steps.get(steps.size() - 1), List.of()).stream()
                .filter(area -> AreaNaming.ends(tree.lineage(area), steps))
                .toList();
    }

    /** Made when the first row names an area of the library otherwise than by its key. */
    private Map<String, List<Area>> named() {
        if (named == null) {
            named = new HashMap<>();
            for (Area area : tree.areas()) {
                Stream.concat(Stream.of(area.name()), area.facts().aliases().stream())
                        .map(SearchFolding::fold)
                        .distinct()
                        .forEach(name -> named.computeIfAbsent(name, any -> new ArrayList<>())
                                .add(area));
            }
        }
        return named;
    }

    private String stored(String key) {
        return own(key).flatMap(tree::parent).map(Area::key).orElse("");
    }

    private Optional<Area> own(String key) {
        return tree.find(key).filter(area -> area.key().equals(key));
    }

    /** The key of the area above; empty at the top. */
    String of(String key) {
        String parent = parents.get(key);
        return parent == null ? stored(key) : parent;
    }

    /** Says at each row of a circle which others are in it. */
    void refuseCircles() {
        List<String> keys = new ArrayList<>(parents.keySet());
        others.forEach(area -> keys.add(area.key()));
        for (String key : keys) {
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
        List<AreaImportRow> rows = circle.stream()
                .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                .toList();
        rows.forEach(row -> row.refuse(AreaFields.PARENT, Message.of("productops.area.import.circle", places(rows))));
    }

    /** Says at rows that they, or what comes along with them, would stand deeper than any area may. */
    void refuseTooDeep(Collection<AreaImportRow> rows) {
        Map<String, Integer> heights = heights();
        for (AreaImportRow row : rows) {
            int deepest = level(row.key()) + 1 + heights.getOrDefault(row.key(), 0);
            boolean moves = row.before().isEmpty()
                    || level(row.key()) > tree.level(row.before().get());
            if (deepest > AreaRules.MOST_LEVELS && moves) {
                row.refuse(AreaFields.PARENT, Message.of("productops.area.error.too-deep", AreaRules.MOST_LEVELS));
            }
        }
    }

    /** How many levels of others are below an area, before any of the file comes. */
    private Map<String, Integer> heights() {
        Map<String, Integer> heights = new HashMap<>();
        others.stream()
                .sorted(Comparator.comparingInt((Area area) -> level(area.key()))
                        .reversed())
                .forEach(area -> heights.merge(of(area.key()), heights.getOrDefault(area.key(), 0) + 1, Math::max));
        return heights;
    }

    /** Says of rows that are right which wrong one above has to be corrected first; what is there already can be stood below. */
    void waitForWrong(Collection<AreaImportRow> rows) {
        rows.stream()
                .sorted(Comparator.comparingInt(row -> level(row.key())))
                .forEach(row -> byKey.getOrDefault(of(row.key()), List.of()).stream()
                        .filter(above -> above.before().isEmpty())
                        .flatMap(above -> above.isWrong() ? Stream.of(above) : above.waitsFor().stream())
                        .findFirst()
                        .ifPresent(row::waitFor));
    }

    /** How many areas would be above it. */
    private int level(String key) {
        return levels.getOrDefault(key, 0);
    }
}
