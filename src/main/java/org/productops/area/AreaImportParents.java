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

    /** A file in which very many rows have the same name is not searched through for each path: it has to say keys. */
    private static final int MOST_LOOKS = 5_000_000;

    private final AreaTree tree;
    private final Map<String, List<AreaImportRow>> byKey;
    private final Map<String, List<AreaImportRow>> byName;
    private final List<Area> others;
    private final Map<String, List<Area>> othersBelow;
    private final Map<String, List<String>> meant = new HashMap<>();
    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, Integer> levels = new HashMap<>();
    private Map<String, List<Area>> named;
    private int looks;

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

    /**
     * Finds out which areas rows are to stand below, or says at a row that there is none. A path is looked at once it is known where
     * those stand that it can mean, so that it may lead through rows of the file, whatever their order.
     */
    void resolve(List<AreaImportRow> rows) {
        Map<String, List<AreaImportRow>> paths = new LinkedHashMap<>();
        for (AreaImportRow row : rows) {
            String typed = row.text(AreaFields.PARENT);
            if (!row.says(AreaFields.PARENT)) {
                parents.put(row.key(), stored(row.key()));
            } else if (typed.isEmpty()) {
                parents.put(row.key(), "");
            } else {
                List<String> found = meant.computeIfAbsent(typed, this::find);
                if (found.isEmpty() && AreaNaming.steps(typed).size() > 1) {
                    paths.computeIfAbsent(typed, any -> new ArrayList<>()).add(row);
                } else {
                    place(row, typed, found);
                }
            }
        }
        resolvePaths(paths);
    }

    private void resolvePaths(Map<String, List<AreaImportRow>> paths) {
        // Deeper than any area may stand no path leads; what is left then stands below itself.
        for (int pass = 0; pass <= AreaRules.MOST_LEVELS && !paths.isEmpty(); pass++) {
            boolean isLast = pass == AreaRules.MOST_LEVELS;
            Set<String> open = paths.values().stream()
                    .flatMap(List::stream)
                    .map(AreaImportRow::key)
                    .collect(Collectors.toSet());
            Map<String, List<String>> found = new LinkedHashMap<>();
            paths.keySet().forEach(typed -> {
                List<String> steps = AreaNaming.steps(typed);
                List<String> candidates = looks > MOST_LOOKS ? List.of() : called(steps.get(steps.size() - 1));
                looks += candidates.size();
                if (isLast || candidates.stream().noneMatch(key -> isOpen(key, steps.size(), open))) {
                    found.put(
                            typed,
                            candidates.stream().filter(key -> ends(key, steps)).toList());
                }
            });
            found.forEach((typed, keys) -> paths.remove(typed).forEach(row -> place(row, typed, keys)));
        }
    }

    private void place(AreaImportRow row, String typed, List<String> found) {
        parents.put(row.key(), found.size() == 1 ? found.get(0) : "");
        if (found.size() != 1) {
            row.refuse(AreaFields.PARENT, refusal(typed, found));
        }
    }

    /** Whether it is not known yet what so many names at the end of its path are. */
    private boolean isOpen(String key, int names, Set<String> open) {
        String each = key;
        for (int i = 1; i < names && !each.isEmpty(); i++) {
            if (open.contains(each)) {
                return true;
            }
            each = of(each);
        }
        return false;
    }

    /** Whether these are the names at the end of its path, as it will be. */
    private boolean ends(String key, List<String> names) {
        String each = key;
        for (int i = names.size() - 1; i >= 0; i--) {
            if (each.isEmpty() || !isCalled(each, names.get(i))) {
                return false;
            }
            each = of(each);
        }
        return true;
    }

    private boolean isCalled(String key, String folded) {
        return byKey.getOrDefault(key, List.of()).stream().anyMatch(row -> SearchFolding.fold(row.text(AreaFields.NAME))
                        .equals(folded))
                || own(key).filter(area -> names(area).anyMatch(folded::equals)).isPresent();
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

    /** By its key, or by its name in the file or in the library. All that have that. */
    private List<String> find(String typed) {
        String key = AreaKey.tidy(typed);
        if (byKey.containsKey(key)) {
            return List.of(key);
        }
        return tree.find(key).map(area -> List.of(area.key())).orElseGet(() -> called(SearchFolding.fold(typed)));
    }

    /** The keys of what has a name in the file, or a name or alias in the library. */
    private List<String> called(String folded) {
        return Stream.concat(
                        byName.getOrDefault(folded, List.of()).stream().map(AreaImportRow::key),
                        named().getOrDefault(folded, List.of()).stream().map(Area::key))
                .distinct()
                .toList();
    }

    private static Stream<String> names(Area area) {
        return Stream.concat(Stream.of(area.name()), area.facts().aliases().stream())
                .map(SearchFolding::fold);
    }

    /** Made when the first row names an area of the library otherwise than by its key. */
    private Map<String, List<Area>> named() {
        if (named == null) {
            named = new HashMap<>();
            for (Area area : tree.areas()) {
                names(area).distinct().forEach(name -> named.computeIfAbsent(name, any -> new ArrayList<>())
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
