package org.productops.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.error.Message;
import org.productops.common.text.SearchFolding;

/** What merging an area into another one makes of all that both say, for people who are about to. */
final class MergeConsequences {

    private final AreaTree tree;
    private final AreaMerge merge;
    private final String path;
    private final List<Message> facts = new ArrayList<>();

    private MergeConsequences(AreaTree tree, AreaMerge merge) {
        this.tree = tree;
        this.merge = merge;
        this.path = tree.path(merge.into());
    }

    /** A sentence for each thing that comes along, or is lost. */
    static List<Message> of(AreaTree tree, AreaMerge merge) {
        return new MergeConsequences(tree, merge).all();
    }

    private List<Message> all() {
        Area merged = merge.merged();
        lifecycle(merged.facts().lifecycle(), merge.into().facts().lifecycle());
        description(merged.description(), merge.into().description());
        List<String> tags = coming(area -> area.facts().tags());
        if (!tags.isEmpty()) {
            facts.add(Message.of("productops.area.merge.tags", path, String.join(", ", tags)));
        }
        add(
                "productops.area.merge.channels",
                "productops.area.merge.channels-instead",
                area -> area.facts().channels(),
                from(tree.channels(merge.into())));
        add(
                "productops.area.merge.links",
                "productops.area.merge.links-instead",
                MergeConsequences::links,
                from(tree.links(merge.into())));
        lost();
        facts.add(Message.of("productops.area.merge.kept", path, merged.name()));
        return facts;
    }

    private void lifecycle(Lifecycle ends, Lifecycle stays) {
        if (isEnding(stays) && !isEnding(ends)) {
            facts.add(Message.of(
                    "productops.area.merge.into." + stays.id(),
                    path,
                    merge.merged().name()));
        }
    }

    private static boolean isEnding(Lifecycle lifecycle) {
        return lifecycle == Lifecycle.SUNSET || lifecycle == Lifecycle.RETIRED;
    }

    private void description(String ends, String stays) {
        if (ends.isEmpty() || ends.equals(stays)) {
            return;
        }
        facts.add(Message.of(
                stays.isEmpty() ? "productops.area.merge.description-taken" : "productops.area.merge.description-lost",
                path));
    }

    private static Optional<Area> from(Optional<? extends Effective<?>> held) {
        return held.filter(Effective::inherited).map(Effective::from);
    }

    /**
     * @param insteadKey of the text for what takes the place of what is inherited
     * @param inherited from which area the one that stays has them now; what it has itself then hides those
     */
    private void add(String key, String insteadKey, Function<Area, List<String>> own, Optional<Area> inherited) {
        List<String> coming = coming(own);
        if (coming.isEmpty()) {
            return;
        }
        String words = String.join(", ", coming);
        facts.add(inherited
                .map(from -> Message.of(insteadKey, path, words, tree.path(from)))
                .orElseGet(() -> Message.of(key, path, words)));
    }

    private static List<String> links(Area area) {
        return area.facts().links().stream().map(AreaLink::shown).toList();
    }

    /** What the area that stays has then and has not now. */
    private List<String> coming(Function<Area, List<String>> own) {
        List<String> coming = new ArrayList<>(own.apply(merge.result()));
        coming.removeAll(own.apply(merge.into()));
        return coming;
    }

    private void lost() {
        Stream<String> aliases =
                merge.merged().facts().aliases().stream().filter(alias -> !isCalled(merge.result(), alias));
        String lost = Stream.concat(
                        Stream.<Function<Area, List<String>>>of(
                                        area -> area.facts().tags(),
                                        area -> area.facts().channels(),
                                        MergeConsequences::links)
                                .flatMap(own -> own.apply(merge.merged()).stream()
                                        .filter(each ->
                                                !own.apply(merge.result()).contains(each))),
                        aliases)
                .collect(Collectors.joining(", "));
        if (!lost.isEmpty()) {
            facts.add(Message.of("productops.area.merge.no-room", path, lost));
        }
    }

    private static boolean isCalled(Area area, String name) {
        String folded = SearchFolding.fold(name);
        return Stream.concat(Stream.of(area.name()), area.facts().aliases().stream())
                .anyMatch(each -> SearchFolding.fold(each).equals(folded));
    }
}
