package org.productops.area;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.productops.common.audit.AuditLog;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.store.Writes;
import org.productops.common.user.People;

/**
 * The library of product areas: what can be done with it, and by whom. Areas are never deleted, because issues keep
 * their keys; one that is not needed any more is archived. An area that can be chosen never stands below an archived
 * one.
 */
@Named
public class AreaService {

    private static final String LOCK = "area";

    private final AreaTrees trees;
    private final AreaStore store;
    private final AreaAccess access;
    private final People people;
    private final Writes writes;
    private final AuditLog audit;

    @Inject
    public AreaService(
            AreaTrees trees, AreaStore store, AreaAccess access, People people, Writes writes, AuditLog audit) {
        this.trees = trees;
        this.store = store;
        this.access = access;
        this.people = people;
        this.writes = writes;
        this.audit = audit;
    }

    /** The whole library; readable for all who may use the product. */
    public AreaTree tree() {
        return trees.current();
    }

    /**
     * The area with this key.
     *
     * @throws NotFoundException if there is none
     */
    public Area get(String key) {
        return find(tree(), key);
    }

    /**
     * The area with this key, for somebody who is about to edit it.
     *
     * @throws NotFoundException if there is none
     * @throws org.productops.common.error.NotPermittedException if the caller may not edit it
     */
    public Area getToEdit(String key) {
        AreaTree tree = tree();
        Area area = find(tree, key);
        access.requireMayEdit(tree, area);
        return area;
    }

    /** The areas to choose from; see {@link AreaTree#search}. */
    public List<Area> search(String query, int limit) {
        return tree().search(query, limit);
    }

    /** Whether the user who makes this request may edit the area. */
    public boolean mayEdit(Area area) {
        return access.mayEdit(tree(), area);
    }

    /**
     * Adds an area.
     *
     * @throws InvalidException with all that is wrong, at the fields named in {@link AreaFields}
     * @throws org.productops.common.error.NotPermittedException if the caller may not edit the area above
     */
    public Area create(AreaInput input) {
        return write(tree -> {
            String user = access.requireMayAdd(tree, input.parent().strip());
            Area area = store.insert(new AreaRules(tree, people).apply(input, Optional.empty()));
            audit.record(user, "area.created", area.key(), "", AreaAudit.describe(area, tree));
            return area;
        });
    }

    /**
     * Changes an area; all of its fields, but for the key.
     *
     * @param version the version that the change is based on
     * @throws ConflictException if somebody else changed the area since
     * @throws InvalidException with all that is wrong, at the fields named in {@link AreaFields}
     * @throws org.productops.common.error.NotPermittedException if the caller may not edit the area, or not the one
     *     to which it is to be moved
     */
    public Area update(String key, long version, AreaInput input) {
        return write(tree -> {
            Area before = find(tree, key);
            String user = access.requireMayEdit(tree, before);
            checkVersion(before, version);
            Area after = new AreaRules(tree, people).apply(input, Optional.of(before));
            if (!after.parentId().equals(before.parentId())) {
                Optional<Area> parent = after.parentId().isEmpty()
                        ? Optional.empty()
                        : tree.findById(after.parentId().getAsLong());
                access.requireMayPutBelow(tree, parent);
            }
            return replace(tree, user, "area.changed", before, after);
        });
    }

    /**
     * Archives an area: it stays readable where it is used and cannot be chosen any more.
     *
     * @param version the version that the caller has seen
     * @param withBelow whether all areas below it are to be archived too
     * @throws InvalidException at {@link AreaFields#ARCHIVED} if there are active areas below it and {@code withBelow}
     *     is false: the text says how many, so that people know before it happens
     */
    public Area archive(String key, long version, boolean withBelow) {
        return archive(key, version, below -> withBelow);
    }

    /**
     * Archives an area and all below it, as {@link #archive(String, long, boolean)} does.
     *
     * @param confirmed whether so many active areas below it may be archived too; asked while nobody else can add one
     */
    public Area archive(String key, long version, LongPredicate confirmed) {
        return write(tree -> {
            Area area = find(tree, key);
            String user = access.requireMayEdit(tree, area);
            checkVersion(area, version);
            List<Area> below = activeBelow(tree, area);
            if (!below.isEmpty() && !confirmed.test(below.size())) {
                throw InvalidException.at(
                        AreaFields.ARCHIVED,
                        Message.of("productops.area.error.active-below", area.name(), below.size()));
            }
            below.forEach(each -> replace(tree, user, "area.archived", each, each.withArchived(true)));
            return area.archived() ? area : replace(tree, user, "area.archived", area, area.withArchived(true));
        });
    }

    /**
     * Makes an archived area one that can be chosen again; areas below it stay as they are.
     *
     * @throws InvalidException at {@link AreaFields#ARCHIVED} if the area above is archived
     */
    public Area restore(String key, long version) {
        return write(tree -> {
            Area area = find(tree, key);
            String user = access.requireMayEdit(tree, area);
            checkVersion(area, version);
            tree.parent(area).filter(Area::archived).ifPresent(parent -> {
                throw InvalidException.at(
                        AreaFields.ARCHIVED,
                        Message.of("productops.area.error.above-archived", area.name(), parent.name()));
            });
            return area.archived() ? replace(tree, user, "area.restored", area, area.withArchived(false)) : area;
        });
    }

    /** The areas below that can be chosen, and that archiving the area would archive too. */
    public static List<Area> activeBelow(AreaTree tree, Area area) {
        return tree.below(area).stream().filter(each -> !each.archived()).toList();
    }

    private Area replace(AreaTree tree, String user, String action, Area before, Area after) {
        if (before.withVersion(after.version()).equals(after)) {
            return before;
        }
        store.update(after);
        audit.record(user, action, after.key(), AreaAudit.describe(before, tree), AreaAudit.describe(after, tree));
        return after;
    }

    private static Area find(AreaTree tree, String key) {
        return tree.find(key)
                .orElseThrow(() -> new NotFoundException(Message.of("productops.area.error.not-found", key)));
    }

    private static void checkVersion(Area area, long version) {
        if (area.version() != version) {
            throw new ConflictException(
                    Message.of("productops.area.error.conflict", area.name()), version, area.version());
        }
    }

    private <T> T write(Work<T> work) {
        return writes.run(LOCK, () -> {
            T result = work.on(trees.stored());
            writes.afterCommit(trees::invalidate);
            return Objects.requireNonNull(result);
        });
    }

    /** A change, given the library as it is stored while nobody else can change it. */
    private interface Work<T> {
        T on(AreaTree tree);
    }
}
