package org.productops.area;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.productops.common.access.Access;
import org.productops.common.user.People;
import org.productops.common.user.Person;

/** Finds areas in the library, for all who may use the product; without a statement. */
@Named
public class AreaSearchService {

    private final Access access;
    private final People people;
    private final InstantSource clock;
    private final Optional<PlacedAreas> places;

    /** @param places where nobody maps areas, none is unmapped */
    @Inject
    public AreaSearchService(Access access, People people, InstantSource clock, Optional<PlacedAreas> places) {
        this.access = access;
        this.people = people;
        this.clock = clock;
        this.places = places;
    }

    /**
     * The areas of a tree that are looked for, sorted.
     *
     * @param tree as the caller was given it
     * @throws org.productops.common.error.InvalidException with all that is wrong, at the fields named in {@link
     *     AreaFilterFields}
     * @throws org.productops.common.error.NotPermittedException if nobody is logged in
     */
    public List<Area> find(AreaTree tree, AreaFilterDraft draft, AreaSort sort) {
        String asker = access.requireUser();
        AreaFilter filter = new AreaFilterRules(tree, people, asker).apply(draft);
        AreaSearch search = search(tree);
        return search.sorted(search.find(filter), sort);
    }

    /**
     * The name that people know of whom a filter names; as it is typed if that names nobody, a group, or several.
     *
     * @throws org.productops.common.error.NotPermittedException if nobody is logged in
     */
    public String shown(String holder) {
        List<Person> meant = people.meant(holder, access.requireUser());
        return meant.size() == 1 ? meant.get(0).displayName() : holder;
    }

    /**
     * What each of these areas of a tree lacks, by its key; those that lack nothing are left out.
     *
     * @throws org.productops.common.error.NotPermittedException if nobody is logged in
     */
    public Map<String, List<AreaGap>> gaps(AreaTree tree, List<Area> areas) {
        access.requireUser();
        AreaSearch search = search(tree);
        Map<String, List<AreaGap>> gaps = new LinkedHashMap<>();
        for (Area area : areas) {
            List<AreaGap> own = search.gaps(area);
            if (!own.isEmpty()) {
                gaps.put(area.key(), own);
            }
        }
        return gaps;
    }

    /**
     * What the user who makes this request is to the areas of a tree. Archived ones are nobody's to look after.
     *
     * @throws org.productops.common.error.NotPermittedException if nobody is logged in
     */
    public MyAreas mine(AreaTree tree) {
        Holder me = Holder.user(access.requireUser());
        AreaSearch search = search(tree);
        List<MyAreas.Part> parts = new ArrayList<>();
        for (Role role : tree.roles().all()) {
            List<MyAreas.Named> named = new ArrayList<>();
            for (Area area : tree.areas()) {
                if (!area.archived()) {
                    area.roles().of(role).stream()
                            .filter(holder -> search.stands(me, holder))
                            .findFirst()
                            .ifPresent(holder -> named.add(new MyAreas.Named(
                                    area, holder.isUser() ? Optional.empty() : Optional.of(holder.id()))));
                }
            }
            int all = (int) tree.heldBy(Set.of(role), holder -> search.stands(me, holder)).stream()
                    .filter(area -> !area.archived())
                    .count();
            if (all > 0) {
                parts.add(new MyAreas.Part(role, named, all));
            }
        }
        return new MyAreas(parts, gaps(tree, search, me));
    }

    /**
     * Who answers for an area finds mended what is missing below it, too; but whether what an area says is right, those
     * know who own and maintain it.
     */
    private static Map<String, List<AreaGap>> gaps(AreaTree tree, AreaSearch search, Holder me) {
        Set<Role> responsible =
                tree.roles().all().stream().filter(Role::isResponsible).collect(Collectors.toSet());
        Predicate<Holder> isMe = holder -> search.stands(me, holder);
        Set<String> held =
                tree.heldBy(responsible, isMe).stream().map(Area::key).collect(Collectors.toSet());
        Set<String> answered = atOrBelow(tree, area -> responsible.stream()
                .anyMatch(role -> area.roles().of(role).stream().anyMatch(isMe)));
        Map<String, List<AreaGap>> gaps = new LinkedHashMap<>();
        for (Area area : tree.areas()) {
            if (answered.contains(area.key())) {
                List<AreaGap> missing = search.gaps(area).stream()
                        .filter(gap -> gap != AreaGap.REVIEW_OVERDUE || held.contains(area.key()))
                        .toList();
                if (!missing.isEmpty()) {
                    gaps.put(area.key(), missing);
                }
            }
        }
        return gaps;
    }

    /** The keys of these areas and of all below them. */
    private static Set<String> atOrBelow(AreaTree tree, Predicate<Area> top) {
        Set<String> keys = new HashSet<>();
        for (Area area : tree.areas()) {
            if (!keys.contains(area.key()) && top.test(area)) {
                keys.add(area.key());
                tree.below(area).forEach(below -> keys.add(below.key()));
            }
        }
        return keys;
    }

    private AreaSearch search(AreaTree tree) {
        return new AreaSearch(tree, people, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), places);
    }
}
