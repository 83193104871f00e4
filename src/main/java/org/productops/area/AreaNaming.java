package org.productops.area;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.productops.common.text.Likeness;
import org.productops.common.text.SearchFolding;

/**
 * Finds the area that people mean by its key, its name, an alias or the end of its path. A key goes before all names, because it
 * alone never changes and has only one owner.
 */
final class AreaNaming {

    private static final int MOST_CANDIDATES = 5;

    /** What fewer letters find is like nothing. */
    private static final int SHORTEST_BEGINNING = 3;

    /** Between the names of a path: as it is shown, or what is on every keyboard. */
    private static final Pattern STEP = Pattern.compile("\\s*[\u203a>]\\s*");

    private AreaNaming() {}

    static AreaMatch find(AreaTree tree, String typed) {
        String text = typed.strip();
        Optional<Area> byKey = tree.find(text.toLowerCase(Locale.ROOT));
        if (byKey.isPresent()) {
            return new AreaMatch(byKey, false, List.of());
        }
        List<String> steps = steps(text);
        if (steps.isEmpty()) {
            return new AreaMatch(Optional.empty(), false, List.of());
        }
        List<Area> alike = tree.filter(STEP.matcher(text).replaceAll(" "));
        List<Area> named = alike.stream()
                .filter(area -> ends(tree.lineage(area), steps) || isCalled(area, SearchFolding.fold(text)))
                .limit(MOST_CANDIDATES)
                .toList();
        if (named.size() == 1) {
            return new AreaMatch(Optional.of(named.get(0)), false, List.of());
        }
        return new AreaMatch(Optional.empty(), !named.isEmpty(), named.isEmpty() ? meant(tree, text, alike) : named);
    }

    /** Whether somebody can mean the area by a text, whatever else it could stand for. */
    static boolean isMeant(AreaTree tree, Area area, String typed) {
        String text = typed.strip();
        List<String> steps = steps(text);
        return tree.find(text.toLowerCase(Locale.ROOT)).filter(area::equals).isPresent()
                || isCalled(area, SearchFolding.fold(text))
                || !steps.isEmpty() && ends(tree.lineage(area), steps);
    }

    /** The folded names of a path, or of what is one name. */
    static List<String> steps(String text) {
        return Arrays.stream(STEP.split(text))
                .map(SearchFolding::fold)
                .filter(step -> !step.isBlank())
                .toList();
    }

    /** Those that somebody could mean, the nearest first: of those that have all the words, or else of all; then the others. */
    private static List<Area> meant(AreaTree tree, String text, List<Area> alike) {
        List<Area> nearest =
                Likeness.nearest(text, alike.isEmpty() ? tree.areas() : alike, AreaNaming::names, MOST_CANDIDATES);
        if (nearest.size() == MOST_CANDIDATES) {
            return nearest;
        }
        List<Area> others = alike.isEmpty() ? tree.filter(beginning(text)) : alike;
        return Stream.concat(nearest.stream(), others.stream())
                .distinct()
                .limit(MOST_CANDIDATES)
                .toList();
    }

    private static List<String> names(Area area) {
        return Stream.concat(Stream.of(area.key(), area.name()), area.facts().aliases().stream())
                .toList();
    }

    /** The first half of a text, for one that has a mistake further on. */
    private static String beginning(String text) {
        int length = text.codePointCount(0, text.length());
        return text.substring(
                0, text.offsetByCodePoints(0, Math.min(length, Math.max(SHORTEST_BEGINNING, length / 2))));
    }

    /** Whether the names, the last of them that of the first area, are those at the end of its path. */
    static boolean ends(List<Area> lineage, List<String> names) {
        if (names.size() > lineage.size()) {
            return false;
        }
        for (int i = 0; i < names.size(); i++) {
            if (!isCalled(lineage.get(names.size() - 1 - i), names.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCalled(Area area, String folded) {
        return SearchFolding.fold(area.name()).equals(folded)
                || area.facts().aliases().stream()
                        .anyMatch(alias -> SearchFolding.fold(alias).equals(folded));
    }
}
