package org.productops.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.common.error.Message;
import org.productops.common.user.People;

/** What putting an area below another one takes along, for people who are about to. */
final class AreaMove {

    /** What stands for nobody, and for nothing. */
    private static final String NOTHING = "\u2013";

    private final AreaTree tree;
    private final Area before;
    private final AreaTree moved;
    private final Area after;
    private final HolderNames names;
    private final List<Message> changes = new ArrayList<>();

    private AreaMove(AreaTree tree, Area before, Area after, People people) {
        this.tree = tree;
        this.before = before;
        this.moved = tree.with(List.of(after));
        this.after = after;
        this.names = new HolderNames(people);
    }

    /**
     * What it takes along beside the area itself: what is below it, and what it inherits. What somebody typed at the area
     * itself, they know.
     *
     * @param after the area in its new place
     * @return empty if nothing
     */
    static List<Message> facts(AreaTree tree, Area before, Area after, People people) {
        List<Message> facts = new ArrayList<>();
        int below = tree.below(before).size();
        if (below > 0) {
            facts.add(Message.of("productops.area.move.below", below));
        }
        List<Message> inherited = new AreaMove(tree, before, after, people).inherited();
        facts.addAll(inherited);
        if (!inherited.isEmpty()) {
            facts.add(Message.of("productops.area.move.brackets"));
        }
        return facts;
    }

    private List<Message> inherited() {
        for (Role role : tree.roles().all()) {
            boolean isTyped = !before.roles().of(role).equals(after.roles().of(role))
                    || before.roles().stops(role) != after.roles().stops(role);
            if (!isTyped && !holders(tree, before, role).equals(holders(moved, after, role))) {
                add(role, text(tree, tree.holders(before, role)), text(moved, moved.holders(after, role)));
            }
        }
        if (before.facts().channels().equals(after.facts().channels())) {
            add("productops.area.move.channels", AreaTree::channels, list -> String.join(", ", list));
        }
        if (before.facts().links().equals(after.facts().links())) {
            add("productops.area.move.links", AreaTree::links, links -> links.stream()
                    .map(AreaLink::shown)
                    .collect(Collectors.joining(", ")));
        }
        if (before.review().everyMonths() == after.review().everyMonths()) {
            add("productops.area.move.review-months", AreaTree::reviewMonths, String::valueOf);
        }
        return changes;
    }

    private void add(Role role, String were, String are) {
        changes.add(
                role.name().isEmpty()
                        ? Message.of("productops.area.move." + role.id(), are, were)
                        : Message.of("productops.area.move.own", role.name(), are, were));
    }

    private <T> void add(
            String key, BiFunction<AreaTree, Area, Optional<Effective<T>>> property, Function<T, String> words) {
        Optional<Effective<T>> was = property.apply(tree, before);
        Optional<Effective<T>> is = property.apply(moved, after);
        if (!was.map(Effective::value).equals(is.map(Effective::value))) {
            changes.add(Message.of(key, said(moved, is, words), said(tree, was, words)));
        }
    }

    private static <T> String said(AreaTree tree, Optional<Effective<T>> held, Function<T, String> words) {
        return held.map(each -> words.apply(each.value()) + from(tree, each)).orElse(NOTHING);
    }

    private static List<Holder> holders(AreaTree tree, Area area, Role role) {
        return tree.holders(area, role).stream()
                .flatMap(held -> held.value().stream())
                .toList();
    }

    private String text(AreaTree within, List<Effective<List<Holder>>> held) {
        return held.isEmpty()
                ? NOTHING
                : held.stream()
                        .map(each -> names.said(each.value()) + from(within, each))
                        .collect(Collectors.joining(", "));
    }

    private static String from(AreaTree tree, Effective<?> held) {
        return held.inherited() ? " (" + tree.path(held.from()) + ")" : "";
    }
}
