package org.productops.area;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.productops.area.Ownership.HeldRole;
import org.productops.area.Ownership.Part;
import org.productops.common.snapshot.Snapshot;
import org.productops.common.snapshot.SnapshotSource;
import org.productops.common.snapshot.Snapshots;
import org.productops.common.user.People;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All areas in memory. Asks for no permission: it is for what the product shows to whoever sees an issue, such as its
 * field and its panel, and for queries. Pages and programs ask {@link AreaService}.
 */
@Named
public class AreaLibrary {

    private static final Logger LOG = LoggerFactory.getLogger(AreaLibrary.class);

    private final People people;
    private final Snapshot<AreaTree> snapshot;

    @Inject
    public AreaLibrary(AreaStore store, Snapshots snapshots, People people) {
        this.people = people;
        this.snapshot = snapshots.open("area", new Source(store), Long.MAX_VALUE);
    }

    /** The tree of all areas; no statement as long as nothing changes. */
    public AreaTree tree() {
        return snapshot.get(Snapshot.ALL);
    }

    /** Who looks after the area with this key, archived or not; empty if there is no such area. */
    public Optional<Ownership> ownership(String areaKey) {
        AreaTree tree = tree();
        return tree.find(areaKey).map(area -> ownership(tree, area));
    }

    Snapshot<AreaTree> snapshot() {
        return snapshot;
    }

    /** Who looks after an area of this tree. */
    public Ownership ownership(AreaTree tree, Area area) {
        return ownership(tree, area, new HolderNames(people));
    }

    /** Who looks after each of the areas of this tree; the same people are looked up once. */
    public List<Ownership> ownerships(AreaTree tree, List<Area> areas) {
        HolderNames names = new HolderNames(people);
        return areas.stream().map(area -> ownership(tree, area, names)).toList();
    }

    private static Ownership ownership(AreaTree tree, Area area, HolderNames names) {
        List<HeldRole> roles = new ArrayList<>();
        for (Role role : tree.roles().all()) {
            List<Part> parts = tree.holders(area, role).stream()
                    .map(held -> new Part(names.of(held.value()), held.from(), held.inherited()))
                    .toList();
            if (!parts.isEmpty()) {
                roles.add(new HeldRole(role, parts));
            }
        }
        return new Ownership(
                area,
                tree.parent(area).map(Area::key).orElse(""),
                tree.path(area),
                roles,
                tree.channels(area),
                tree.links(area),
                tree.reviewMonths(area));
    }

    private record Source(AreaStore store) implements SnapshotSource<AreaTree> {

        @Override
        public AreaTree load(String key) {
            AreaTree tree = AreaTree.of(store.loadAll());
            for (Area area : tree.broken()) {
                LOG.warn(
                        "The area {} has a parent ({}) that is missing or below it; it is shown at the top",
                        area.key(),
                        area.parent());
            }
            return tree;
        }

        @Override
        public Optional<AreaTree> catchUp(String key, AreaTree known, long since) {
            // What areas say of a role that is no more, only reading all of them forgets.
            return store.changedSince(since)
                    .filter(rows -> rows.ownRoles().containsAll(known.roles().own()))
                    .map(known::with);
        }
    }
}
