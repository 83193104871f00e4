package org.productops.area;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.access.Access;
import org.productops.common.user.People;

/** Finds areas in the library, for all who may use the product; without a statement. */
@Named
public class AreaSearchService {

    private final Access access;
    private final People people;
    private final InstantSource clock;

    @Inject
    public AreaSearchService(Access access, People people, InstantSource clock) {
        this.access = access;
        this.people = people;
        this.clock = clock;
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
        access.requireUser();
        AreaFilter filter = new AreaFilterRules(tree.roles(), people).apply(draft);
        AreaSearch search = search(tree);
        return search.sorted(search.find(filter), sort);
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
            List<Area> all = search.find(held(me, role));
            if (!all.isEmpty()) {
                parts.add(new MyAreas.Part(role, named, all.size()));
            }
        }
        return new MyAreas(parts, gaps(tree, search, me));
    }

    /**
     * Who answers for an area finds mended what is missing below it, too; but whether what an area says is right, those
     * know who own and maintain it.
     */
    private static Map<String, List<AreaGap>> gaps(AreaTree tree, AreaSearch search, Holder me) {
        Map<String, List<AreaGap>> gaps = new LinkedHashMap<>();
        for (Area area : tree.areas()) {
            boolean own = search.isHeld(area, me);
            List<AreaGap> missing = own || search.isHeldAbove(area, me)
                    ? search.gaps(area).stream()
                            .filter(gap -> own || gap != AreaGap.REVIEW_OVERDUE)
                            .toList()
                    : List.of();
            if (!missing.isEmpty()) {
                gaps.put(area.key(), missing);
            }
        }
        return gaps;
    }

    private static AreaFilter held(Holder holder, Role role) {
        return new AreaFilter(
                "",
                Optional.of(holder),
                Optional.of(role),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(false));
    }

    private AreaSearch search(AreaTree tree) {
        return new AreaSearch(tree, people, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
