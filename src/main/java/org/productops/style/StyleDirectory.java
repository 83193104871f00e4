package org.productops.style;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which style guides there are and in which spaces they hold, as it was at one moment. Immutable. */
public final class StyleDirectory {

    private final Map<Long, StyleGuide> byId = new HashMap<>();
    private final Map<String, StyleGuide> byKey = new HashMap<>();
    private final Map<String, StyleGuide> byName = new HashMap<>();
    private final Map<Long, StyleChoice> choices = new HashMap<>();

    private StyleDirectory(Collection<StyleGuide> guides, Collection<StyleChoice> choices) {
        guides.forEach(guide -> {
            byId.put(guide.id(), guide);
            byKey.put(identity(guide.key()), guide);
            byName.put(identity(guide.name()), guide);
        });
        choices.forEach(choice -> this.choices.put(choice.spaceId(), choice));
    }

    /** The directory of these. */
    public static StyleDirectory of(Collection<StyleGuide> guides, Collection<StyleChoice> choices) {
        return new StyleDirectory(guides, choices);
    }

    private static String identity(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** All guides by name. */
    public List<StyleGuide> all() {
        return byId.values().stream()
                .sorted(Comparator.comparing(guide -> identity(guide.name())))
                .toList();
    }

    /** The guide with this id. */
    public Optional<StyleGuide> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The guide with this key, whatever the case of its letters. */
    public Optional<StyleGuide> find(String key) {
        return Optional.ofNullable(byKey.get(identity(key)));
    }

    /** The guide with this name, whatever the case of its letters. */
    public Optional<StyleGuide> named(String name) {
        return Optional.ofNullable(byName.get(identity(name)));
    }

    /** What the space chose; nothing holds if it never did. */
    public StyleChoice choice(long spaceId) {
        return choices.getOrDefault(spaceId, StyleChoice.unchosen(spaceId));
    }

    /** The guides that hold in a space, in order. */
    public List<StyleGuide> inForce(long spaceId) {
        return choice(spaceId).guides().stream()
                .flatMap(chosen -> find(chosen.guideId()).stream())
                .toList();
    }

    /** The spaces, by their ids, in which a guide holds. */
    public List<Long> spaces(long guideId) {
        return choices.values().stream()
                .filter(choice -> choice.has(guideId))
                .map(StyleChoice::spaceId)
                .sorted()
                .toList();
    }

    /** The same with this guide, in place of its older state if there is one. */
    public StyleDirectory with(StyleGuide guide) {
        return of(Stream.concat(others(guide), Stream.of(guide)).toList(), choices.values());
    }

    /** The same without this guide, also in what spaces chose. */
    public StyleDirectory without(StyleGuide guide) {
        return of(
                others(guide).toList(),
                choices.values().stream()
                        .map(choice -> choice.without(guide.id()))
                        .toList());
    }

    private Stream<StyleGuide> others(StyleGuide guide) {
        return byId.values().stream().filter(each -> each.id() != guide.id());
    }

    /** The same with this choice, in place of the one that the space made before. */
    public StyleDirectory with(StyleChoice choice) {
        return of(
                byId.values(),
                Stream.concat(
                                choices.values().stream().filter(each -> each.spaceId() != choice.spaceId()),
                                Stream.of(choice))
                        .toList());
    }
}
