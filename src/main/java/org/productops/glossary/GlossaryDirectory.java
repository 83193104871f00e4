package org.productops.glossary;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Which glossaries there are and what spaces chose of them, as it was at one moment. Immutable. */
public final class GlossaryDirectory {

    private final Map<Long, Glossary> byId = new HashMap<>();
    private final Map<Long, Glossary> bySpace = new HashMap<>();
    private final Map<String, Glossary> byKey = new HashMap<>();
    private final Map<Long, GlossaryChoice> choices = new HashMap<>();
    private final List<Glossary> global;

    private GlossaryDirectory(Collection<Glossary> glossaries, Collection<GlossaryChoice> choices) {
        glossaries.forEach(glossary -> {
            byId.put(glossary.id(), glossary);
            if (glossary.isGlobal()) {
                byKey.put(identity(glossary.key()), glossary);
            } else {
                bySpace.put(glossary.spaceId(), glossary);
            }
        });
        choices.forEach(choice -> this.choices.put(choice.spaceId(), choice));
        this.global = glossaries.stream()
                .filter(Glossary::isGlobal)
                .sorted(Comparator.comparing((Glossary glossary) -> identity(glossary.name()))
                        .thenComparing(Glossary::id))
                .toList();
    }

    /** The directory of these. */
    public static GlossaryDirectory of(Collection<Glossary> glossaries, Collection<GlossaryChoice> choices) {
        return new GlossaryDirectory(glossaries, choices);
    }

    private static String identity(String key) {
        return key.toLowerCase(Locale.ROOT);
    }

    /** All glossaries, in no order. */
    public Collection<Glossary> all() {
        return byId.values().stream().toList();
    }

    /** The global glossaries by name. */
    public List<Glossary> global() {
        return global;
    }

    /** The glossary with this id. */
    public Optional<Glossary> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The glossary of a space; empty if nothing was written in it yet. */
    public Optional<Glossary> ofSpace(long spaceId) {
        return Optional.ofNullable(bySpace.get(spaceId));
    }

    /** The global glossary with this key, whatever the case of its letters. */
    public Optional<Glossary> global(String key) {
        return Optional.ofNullable(byKey.get(identity(key)));
    }

    /** What the space chose; empty if it never did. */
    public Optional<GlossaryChoice> choice(long spaceId) {
        return Optional.ofNullable(choices.get(spaceId));
    }

    /** What the space chose or, if it never did, what holds in it: the same as everywhere. */
    public GlossaryChoice inForceBy(long spaceId) {
        return choice(spaceId).orElseGet(() -> GlossaryChoice.unchosen(spaceId));
    }

    /**
     * The glossaries that hold in a space, in order: those that it chose; its own and all global ones if it never did, or wants it
     * as everywhere. Whether somebody may see them is another question.
     */
    public List<Glossary> inForce(long spaceId) {
        return holding(inForceBy(spaceId));
    }

    /** The glossaries that hold by a choice, in order. */
    public List<Glossary> holding(GlossaryChoice choice) {
        return choice.asEverywhere()
                ? Stream.concat(ofSpace(choice.spaceId()).stream(), global.stream())
                        .toList()
                : choice.glossaryIds().stream()
                        .map(byId::get)
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** The same with this glossary, in place of its older state if there is one. */
    public GlossaryDirectory with(Glossary glossary) {
        return of(
                Stream.concat(byId.values().stream().filter(each -> each.id() != glossary.id()), Stream.of(glossary))
                        .toList(),
                choices.values());
    }

    /** The same without this glossary, also in what spaces chose. */
    public GlossaryDirectory without(Glossary glossary) {
        return of(
                byId.values().stream()
                        .filter(each -> each.id() != glossary.id())
                        .toList(),
                choices.values().stream()
                        .map(choice -> choice.without(glossary.id()))
                        .toList());
    }

    /** The same with this choice, in place of the one that the space made before. */
    public GlossaryDirectory with(GlossaryChoice choice) {
        return of(
                byId.values(),
                Stream.concat(
                                choices.values().stream().filter(each -> each.spaceId() != choice.spaceId()),
                                Stream.of(choice))
                        .toList());
    }

    /** The same, in which the space never chose. */
    public GlossaryDirectory withoutChoice(long spaceId) {
        return of(
                byId.values(),
                choices.values().stream()
                        .filter(each -> each.spaceId() != spaceId)
                        .toList());
    }

    /** The spaces, by their ids, that chose a glossary which is not their own. */
    public List<Long> subscribers(long glossaryId) {
        return choices.values().stream()
                .filter(choice -> choice.glossaryIds().contains(glossaryId))
                .map(GlossaryChoice::spaceId)
                .filter(space ->
                        ofSpace(space).filter(own -> own.id() == glossaryId).isEmpty())
                .toList();
    }
}
