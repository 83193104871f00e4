package org.productops.area.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.productops.common.text.Likeness;
import org.productops.common.text.SearchFolding;
import org.productops.common.text.TextIdentity;

/** All product areas as Jira has told of them, in the order of its tree: each comes before those below it. Immutable. */
public final class AreaCopy {

    /** No areas. */
    public static final AreaCopy NOTHING = new AreaCopy(List.of());

    private final List<CopiedArea> areas;
    private final Map<String, CopiedArea> byKey = new HashMap<>();
    private final Map<String, List<CopiedArea>> byName = new HashMap<>();
    private final Map<String, List<CopiedArea>> bySpace = new HashMap<>();
    private final Map<String, CopiedRole> roles = new HashMap<>();

    private AreaCopy(List<CopiedArea> areas) {
        this.areas = areas;
        for (CopiedArea area : areas) {
            area.formerKeys().forEach(key -> byKey.putIfAbsent(TextIdentity.of(key), area));
            addName(area.name(), area);
            addName(area.path(), area);
            area.aliases().forEach(alias -> addName(alias, area));
            area.spaces().stream().filter(space -> !area.archived()).forEach(space -> bySpace.computeIfAbsent(
                            TextIdentity.of(space), any -> new ArrayList<>(1))
                    .add(area));
            area.roles().forEach(role -> roles.putIfAbsent(role.id(), role));
        }
        areas.forEach(area -> byKey.put(TextIdentity.of(area.key()), area));
    }

    /** A copy of these areas, in the order of the tree. */
    public static AreaCopy of(List<CopiedArea> areas) {
        return new AreaCopy(List.copyOf(areas));
    }

    private void addName(String name, CopiedArea area) {
        List<CopiedArea> named = byName.computeIfAbsent(TextIdentity.of(name), any -> new ArrayList<>(1));
        if (!named.contains(area)) {
            named.add(area);
        }
    }

    /** How many areas there are that are not archived, as the library counts them. */
    public int size() {
        return (int) areas.stream().filter(area -> !area.archived()).count();
    }

    /** A role with this id that somebody holds somewhere. */
    public Optional<CopiedRole> role(String id) {
        return Optional.ofNullable(roles.get(id));
    }

    /**
     * The areas that somebody means: the one with this key, now or before, or else all with this name, alias or path; case
     * makes no difference.
     */
    public List<CopiedArea> find(String typed) {
        String identity = TextIdentity.of(typed);
        return Optional.ofNullable(byKey.get(identity))
                .map(List::of)
                .orElseGet(() -> List.copyOf(byName.getOrDefault(identity, List.of())));
    }

    /** The areas that somebody can mean who mistyped something, the nearest first; without archived ones. */
    public List<CopiedArea> meant(String typed, int most) {
        List<CopiedArea> wordy = typed.isBlank() ? List.of() : select(new CopyFilter(typed, "", "", ""));
        List<CopiedArea> searched = wordy.isEmpty() ? select(new CopyFilter("", "", "", "")) : wordy;
        return Stream.concat(Likeness.nearest(typed, searched, AreaCopy::names, most).stream(), wordy.stream())
                .distinct()
                .limit(most)
                .toList();
    }

    private static List<String> names(CopiedArea area) {
        return Stream.concat(Stream.of(area.key(), area.name()), area.aliases().stream())
                .toList();
    }

    /** The areas to which the space with this key belongs, without archived ones, in the order of the tree. */
    public List<CopiedArea> ofSpace(String key) {
        return List.copyOf(bySpace.getOrDefault(TextIdentity.of(key), List.of()));
    }

    /** The areas that are wanted, in the order of the tree; none if there is no such area to stand below. */
    public List<CopiedArea> select(CopyFilter filter) {
        String[] words = SearchFolding.words(filter.words());
        Set<String> inside = new HashSet<>();
        find(filter.below()).forEach(area -> inside.add(area.key()));
        List<CopiedArea> selected = new ArrayList<>();
        for (CopiedArea area : areas) {
            boolean isInside = filter.below().isEmpty() || inside.contains(area.key());
            if (!isInside && inside.contains(area.parent())) {
                inside.add(area.key());
                isInside = true;
            }
            if (isInside && !area.archived() && fits(area, filter, words)) {
                selected.add(area);
            }
        }
        return List.copyOf(selected);
    }

    private static boolean fits(CopiedArea area, CopyFilter filter, String[] words) {
        return (filter.lifecycle().isEmpty() || same(filter.lifecycle(), area.lifecycle()))
                && (filter.tag().isEmpty() || area.tags().stream().anyMatch(tag -> same(filter.tag(), tag)))
                && (words.length == 0 || hasAll(area, words));
    }

    private static boolean same(String one, String other) {
        return TextIdentity.of(one).equals(TextIdentity.of(other));
    }

    private static boolean hasAll(CopiedArea area, String[] words) {
        String text = SearchFolding.fold(area.key() + "\n" + area.path() + "\n" + String.join("\n", area.aliases()));
        return Arrays.stream(words).allMatch(text::contains);
    }
}
