package org.productops.area;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.snapshot.Change;
import org.productops.common.snapshot.Snapshot;
import org.productops.common.snapshot.SnapshotWrites;
import org.productops.common.user.People;

/**
 * The library of product areas: what can be done with it, and by whom. Areas are never deleted, because issues keep
 * their keys; one that is not needed any more is archived. An area that can be chosen never stands below an archived
 * one.
 *
 * <p>What is refused is refused before anybody waits for the lock, and once more under it if things changed meanwhile.
 */
@Named
public class AreaService {

    private final AreaLibrary library;
    private final AreaStore store;
    private final Access access;
    private final AreaAccess areaAccess;
    private final People people;
    private final SnapshotWrites writes;
    private final AuditLog audit;

    @Inject
    public AreaService(
            AreaLibrary library,
            AreaStore store,
            Access access,
            AreaAccess areaAccess,
            People people,
            SnapshotWrites writes,
            AuditLog audit) {
        this.library = library;
        this.store = store;
        this.access = access;
        this.areaAccess = areaAccess;
        this.people = people;
        this.writes = writes;
        this.audit = audit;
    }

    /**
     * The whole library, for all who may use the product.
     *
     * @throws org.productops.common.error.NotPermittedException if nobody is logged in
     */
    public AreaTree tree() {
        access.requireUser();
        return library.tree();
    }

    /**
     * The whole library, for those who may edit all of it.
     *
     * @throws org.productops.common.error.NotPermittedException if the caller does not administer the product
     */
    public AreaTree treeToAdminister() {
        access.requireAdministrator();
        return library.tree();
    }

    /**
     * The area with this key and who looks after it, for all who may use the product.
     *
     * @throws NotFoundException if there is none
     */
    public Ownership get(String key) {
        AreaTree tree = tree();
        return library.ownership(tree, find(tree, key));
    }

    /**
     * Who looks after an area of a tree that the caller was given.
     *
     * @throws org.productops.common.error.NotPermittedException if nobody is logged in
     */
    public Ownership get(AreaTree tree, Area area) {
        access.requireUser();
        return library.ownership(tree, area);
    }

    /**
     * Who looks after each of some areas of a tree that the caller was given, such as those of a page.
     *
     * @throws org.productops.common.error.NotPermittedException if nobody is logged in
     */
    public List<Ownership> get(AreaTree tree, List<Area> areas) {
        access.requireUser();
        return library.ownerships(tree, areas);
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
        areaAccess.requireMayEdit(tree, area);
        return area;
    }

    /**
     * An area to fill in, for somebody who may add it.
     *
     * @param parent the key of the area above; empty for one at the top
     * @throws org.productops.common.error.NotPermittedException if the caller may not edit the area above
     */
    public AreaDraft blank(String parent) {
        areaAccess.requireMayAdd(tree(), parent);
        return AreaDraft.below(parent);
    }

    /** Whether the user who makes this request may edit the area. */
    public boolean mayEdit(Area area) {
        return areaAccess.mayEdit(library.tree(), area);
    }

    /**
     * Adds an area.
     *
     * @throws InvalidException with all that is wrong, at the fields named in {@link AreaFields}
     * @throws org.productops.common.error.NotPermittedException if the caller may not edit the area above
     */
    public Area create(AreaDraft draft) {
        AreaRules rules = new AreaRules(draft, people);
        return change((tree, revision) -> {
            String user = areaAccess.requireMayAdd(tree, draft.parent().strip());
            Area area = rules.apply(tree, Optional.empty());
            if (revision.isEmpty()) {
                return Change.none(area);
            }
            store.insert(area, revision.get());
            record(user, "productops.area.audit.created", area.key(), Optional.empty(), area);
            return to(area);
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
    public Area update(String key, long version, AreaDraft draft) {
        AreaRules rules = new AreaRules(draft, people);
        return change((tree, revision) -> {
            Area before = find(tree, key);
            String user = areaAccess.requireMayEdit(tree, before);
            requireVersion(before, version);
            Area after = rules.apply(tree, Optional.of(before));
            if (!after.parent().equals(before.parent())) {
                areaAccess.requireMayPutBelow(tree, tree.find(after.parent()));
            }
            if (revision.isEmpty() || before.withVersion(after.version()).equals(after)) {
                return Change.none(before);
            }
            store.update(before, after, revision.get());
            record(user, "productops.area.audit.changed", key, Optional.of(before), after);
            return to(after);
        });
    }

    /**
     * What archiving an area would do, for somebody who may.
     *
     * @param most how many paths to name
     * @throws NotFoundException if there is none
     * @throws InvalidException at {@link AreaFields#ARCHIVED} if it is archived already
     * @throws org.productops.common.error.NotPermittedException if the caller may not edit it
     */
    public ArchivePreview previewArchive(String key, int most) {
        AreaTree tree = tree();
        Area area = find(tree, key);
        areaAccess.requireMayEdit(tree, area);
        if (area.archived()) {
            throw InvalidException.at(
                    AreaFields.ARCHIVED, Message.of("productops.area.error.already-archived", tree.path(area)));
        }
        List<Area> below = activeBelow(tree, area);
        String path = tree.path(area);
        int from = path.length() + AreaTree.SEPARATOR.length();
        return new ArchivePreview(
                area,
                path,
                below.size(),
                below.stream()
                        .limit(most)
                        .map(each -> tree.path(each).substring(from))
                        .toList());
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
        return archive(
                key,
                version,
                (area, below) -> withBelow
                        ? Optional.empty()
                        : Optional.of(Message.of("productops.area.error.active-below", area.name(), below)));
    }

    /**
     * Archives an area and all below it for somebody who was told how many those are.
     *
     * @param version the version that the caller has seen
     * @param confirmed how many active areas below it the caller was told of
     * @throws InvalidException at {@link AreaFields#ARCHIVED} if there are others by now: the text says how many
     */
    public Area archiveConfirmed(String key, long version, long confirmed) {
        return archive(
                key,
                version,
                (area, below) -> below == confirmed
                        ? Optional.empty()
                        : Optional.of(
                                Message.of("productops.area.error.below-changed", area.name(), confirmed, below)));
    }

    /** @param refusal what to say if so many active areas below it are not to be archived; asked while nobody can add one */
    private Area archive(String key, long version, BiFunction<Area, Integer, Optional<Message>> refusal) {
        return change((tree, revision) -> {
            Area area = find(tree, key);
            String user = areaAccess.requireMayEdit(tree, area);
            requireVersion(area, version);
            List<Area> below = activeBelow(tree, area);
            if (!below.isEmpty()) {
                refusal.apply(area, below.size()).ifPresent(text -> {
                    throw InvalidException.at(AreaFields.ARCHIVED, text);
                });
            }
            List<Area> archived = Stream.concat(Stream.of(area), below.stream())
                    .filter(each -> !each.archived())
                    .map(each -> each.withArchived(true))
                    .toList();
            if (revision.isEmpty() || archived.isEmpty()) {
                return Change.none(area);
            }
            store.archive(archived, revision.get());
            audit.record(
                    AuditEntry.configuration(user, "productops.area.audit.archived", key, archivedFields(archived)));
            return Change.by(now -> now.with(archived), area.archived() ? area : archived.get(0));
        });
    }

    /**
     * Makes an archived area one that can be chosen again; areas below it stay as they are.
     *
     * @throws InvalidException at {@link AreaFields#ARCHIVED} if the area above is archived
     */
    public Area restore(String key, long version) {
        return change((tree, revision) -> {
            Area area = find(tree, key);
            String user = areaAccess.requireMayEdit(tree, area);
            requireVersion(area, version);
            tree.parent(area).filter(Area::archived).ifPresent(parent -> {
                throw InvalidException.at(
                        AreaFields.ARCHIVED,
                        Message.of("productops.area.error.above-archived", area.name(), parent.name()));
            });
            if (revision.isEmpty() || !area.archived()) {
                return Change.none(area);
            }
            Area restored = area.withArchived(false);
            store.restore(restored, revision.get());
            record(user, "productops.area.audit.restored", key, Optional.of(area), restored);
            return to(restored);
        });
    }

    private static List<Area> activeBelow(AreaTree tree, Area area) {
        return tree.below(area).stream().filter(each -> !each.archived()).toList();
    }

    private static List<FieldChange> archivedFields(List<Area> archived) {
        String keys = archived.stream().map(Area::key).collect(Collectors.joining(", "));
        return List.of(new FieldChange(AreaFields.ARCHIVED, "", keys));
    }

    private void record(String user, String action, String key, Optional<Area> before, Area after) {
        List<FieldChange> changes =
                FieldChange.between(before.map(AreaFields::audited).orElse(Map.of()), AreaFields.audited(after));
        audit.record(AuditEntry.configuration(user, action, key, changes));
    }

    private static Change<AreaTree, Area> to(Area area) {
        return Change.by(tree -> tree.with(List.of(area)), area);
    }

    private static Area find(AreaTree tree, String key) {
        return tree.find(key)
                .orElseThrow(() -> new NotFoundException(Message.of("productops.area.error.not-found", key)));
    }

    private static void requireVersion(Area area, long version) {
        ConflictException.check(area, version, Message.of("productops.area.error.conflict", area.name()));
    }

    /** Tries the change, so that what is refused waits for nobody; then does it. */
    private Area change(Step step) {
        access.requireUser();
        library.snapshot().refuseEarly(Snapshot.ALL, known -> step.on(known, Optional.empty()));
        return writes.change(
                library.snapshot(), Snapshot.ALL, writing -> step.on(writing.value(), Optional.of(writing.revision())));
    }

    /** A change: on trial if there is no revision to write. */
    private interface Step {
        Change<AreaTree, Area> on(AreaTree tree, Optional<Long> revision);
    }
}
