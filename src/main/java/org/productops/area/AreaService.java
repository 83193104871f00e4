package org.productops.area;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.Confirmation;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.text.TextIdentity;
import org.productops.common.user.People;

/**
 * The library of product areas: what can be done with one, and by whom. One that is not needed any more is archived,
 * because issues keep its key. An area that can be chosen never stands below an archived one.
 */
@Named
public class AreaService {

    private final AreaLibrary library;
    private final AreaStore store;
    private final Access access;
    private final AreaAccess areaAccess;
    private final People people;
    private final AreaWrites writes;
    private final AreaArchiving archiving;
    private final InstantSource clock;

    @Inject
    public AreaService(
            AreaLibrary library,
            AreaStore store,
            Access access,
            AreaAccess areaAccess,
            People people,
            AreaWrites writes,
            AreaArchiving archiving,
            InstantSource clock) {
        this.library = library;
        this.store = store;
        this.access = access;
        this.areaAccess = areaAccess;
        this.people = people;
        this.writes = writes;
        this.archiving = archiving;
        this.clock = clock;
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
     * The area with this key and who looks after it, for all who may use the product.
     *
     * @throws NotFoundException if there is none
     */
    public Ownership get(String key) {
        AreaTree tree = tree();
        return library.ownership(tree, tree.get(key));
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
        Area area = tree.get(key);
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

    /**
     * The key that a new area would get, for all who may use the product.
     *
     * @param key as typed; empty for one made of the name
     * @param name as typed
     */
    public ProposedKey proposeKey(String key, String name) {
        return ProposedKey.of(tree(), key, name);
    }

    /**
     * The area directly below another one that is called like this already; for all who may use the product.
     *
     * @param parent the key of the area above as typed; empty for the top
     */
    public Optional<Area> namesake(String parent, String name) {
        return namesake(tree(), parent, name);
    }

    private static Optional<Area> namesake(AreaTree tree, String parent, String name) {
        String key = AreaKey.tidy(parent);
        List<Area> siblings =
                key.isEmpty() ? tree.top() : tree.find(key).map(tree::children).orElse(List.of());
        String wanted = TextIdentity.of(name.strip());
        return siblings.stream()
                .filter(area -> TextIdentity.of(area.name()).equals(wanted))
                .findFirst();
    }

    /** Whether the user who makes this request may edit the area. */
    public boolean mayEdit(Area area) {
        return areaAccess.mayEdit(library.tree(), area);
    }

    /**
     * The keys of those of some areas of a tree that the user who makes this request may edit.
     *
     * @param tree as the caller was given it
     */
    public Set<String> editable(AreaTree tree, List<Area> some) {
        return areaAccess.editable(tree, some);
    }

    /** Whether there is an area in use that the user who makes this request may edit. */
    public boolean mayEditAny() {
        return areaAccess.mayEditAny(library.tree());
    }

    /**
     * Adds an area.
     *
     * @param confirmation that the caller was told of one beside it that is called the same
     * @throws InvalidException with all that is wrong, at the fields named in {@link AreaFields}
     * @throws org.productops.common.error.NotPermittedException if the caller may not edit the area above
     * @throws UnconfirmedException if one beside it is called the same, until that is confirmed
     */
    public Area create(AreaDraft draft, Confirmation confirmation) {
        AreaRules rules = rules(draft);
        return writes.change(tree -> {
            String user = areaAccess.requireMayAdd(tree, AreaKey.tidy(draft.parent()));
            Area area = rules.apply(tree, Optional.empty());
            ask(
                    namesake(tree, area.parent(), area.name())
                            .map(other ->
                                    Message.of("productops.area.form.namesake-fact", tree.path(other), other.key()))
                            .stream()
                            .toList(),
                    confirmation);
            return AreaPlan.of(
                    user,
                    "productops.area.audit.created",
                    Optional.empty(),
                    area,
                    revision -> store.insert(area, revision));
        });
    }

    /** Adds an area as {@link #create(AreaDraft, Confirmation)} does, whatever others are called. */
    public Area create(AreaDraft draft) {
        return create(draft, Confirmation.EVERYTHING);
    }

    /**
     * Changes an area; all of its fields, but for the key. An owner who does so has reviewed it.
     *
     * @param version the version that the change is based on
     * @param confirmation that the caller was told what moving the area takes along, if it is moved
     * @throws ConflictException if somebody else changed the area since
     * @throws InvalidException with all that is wrong, at the fields named in {@link AreaFields}
     * @throws org.productops.common.error.NotPermittedException if the caller may not edit the area, or not the one
     *     to which it is to be moved
     * @throws UnconfirmedException if it is moved and takes more along, until that is confirmed
     */
    public Area update(String key, long version, AreaDraft draft, Confirmation confirmation) {
        AreaRules rules = rules(draft);
        return writes.change(tree -> {
            Area before = tree.get(key);
            String user = areaAccess.requireMayEdit(tree, before);
            before.requireVersion(version);
            Area wanted = rules.apply(tree, Optional.of(before));
            if (!wanted.parent().equals(before.parent())) {
                areaAccess.requireMayPutBelow(tree, tree.find(wanted.parent()));
                ask(AreaMove.facts(tree, before, wanted, people), confirmation);
            }
            if (before.withVersion(wanted.version()).equals(wanted)) {
                return AreaPlan.none(before);
            }
            Area after = areaAccess.isOwner(tree, before, user)
                    ? wanted.withReview(wanted.review().done(today(), user)).withVersion(wanted.version())
                    : wanted;
            return AreaPlan.of(
                    user,
                    "productops.area.audit.changed",
                    Optional.of(before),
                    after,
                    revision -> store.update(before, after, revision));
        });
    }

    /** Changes an area as {@link #update(String, long, AreaDraft, Confirmation)} does, whatever moving it takes along. */
    public Area update(String key, long version, AreaDraft draft) {
        return update(key, version, draft, Confirmation.EVERYTHING);
    }

    private static void ask(List<Message> facts, Confirmation confirmation) {
        UnconfirmedException question = new UnconfirmedException(facts);
        confirmation.require(question);
    }

    /**
     * Notes that what an area says is right, for one of its owners and all who may edit it.
     *
     * @param version the version that the caller has seen
     * @throws ConflictException if somebody changed the area since
     */
    public Area confirmReview(String key, long version) {
        return writes.change(tree -> {
            Area before = tree.get(key);
            String user = areaAccess.requireMayEdit(tree, before);
            before.requireVersion(version);
            Area after = before.withReview(before.review().done(today(), user));
            return AreaPlan.of(
                    user,
                    "productops.area.audit.reviewed",
                    Optional.of(before),
                    after,
                    revision -> store.update(before, after, revision));
        });
    }

    private AreaRules rules(AreaDraft draft) {
        return new AreaRules(draft, new HolderRules(people, access.requireUser()), access.requireUser(), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
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
        Area area = tree.get(key);
        areaAccess.requireMayEdit(tree, area);
        if (area.archived()) {
            throw InvalidException.at(
                    AreaFields.ARCHIVED, Message.of("productops.area.error.already-archived", tree.path(area)));
        }
        List<Area> below = activeBelow(tree, area);
        String path = tree.path(area);
        List<Area> all = Stream.concat(Stream.of(area), below.stream()).toList();
        return new ArchivePreview(
                area,
                path,
                below.size(),
                named(tree, area, below, most),
                Stream.concat(archiving.uses(tree, all).stream(), archiving.facts(tree, all).stream())
                        .toList());
    }

    /** The paths of the first few areas below one, from that one down. */
    private static List<String> named(AreaTree tree, Area area, List<Area> below, int most) {
        int from = tree.path(area).length() + AreaTree.SEPARATOR.length();
        return below.stream()
                .limit(most)
                .map(each -> tree.path(each).substring(from))
                .toList();
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
        return writes.change(tree -> {
            Area area = tree.get(key);
            String user = areaAccess.requireMayEdit(tree, area);
            area.requireVersion(version);
            List<Area> below = activeBelow(tree, area);
            if (!below.isEmpty()) {
                refusal.apply(area, below.size()).ifPresent(text -> {
                    throw InvalidException.at(AreaFields.ARCHIVED, text);
                });
            }
            List<Area> before = Stream.concat(Stream.of(area), below.stream())
                    .filter(each -> !each.archived())
                    .toList();
            if (before.isEmpty()) {
                return AreaPlan.none(area);
            }
            List<Area> archived =
                    before.stream().map(each -> each.withArchived(true)).toList();
            return new AreaPlan<>(
                    area.archived() ? area : archived.get(0),
                    edits(user, before, archived),
                    List.of(AuditEntry.configuration(
                            user, "productops.area.audit.archived", area.key(), archivedFields(archived))),
                    Optional.of(new AreaPlan.Doing(
                            revision -> store.archive(archived, revision), now -> now.with(archived))));
        });
    }

    private static List<AreaPlan.Edit> edits(String user, List<Area> before, List<Area> after) {
        return IntStream.range(0, before.size())
                .mapToObj(i -> new AreaPlan.Edit(user, Optional.of(before.get(i)), Optional.of(after.get(i))))
                .toList();
    }

    /**
     * What restoring an area could bring back, for somebody who may.
     *
     * @param most how many paths to name
     * @throws NotFoundException if there is none
     * @throws InvalidException at {@link AreaFields#ARCHIVED} if it is not archived, or if the area above is
     * @throws org.productops.common.error.NotPermittedException if the caller may not edit it
     */
    public RestorePreview previewRestore(String key, int most) {
        AreaTree tree = tree();
        Area area = tree.get(key);
        areaAccess.requireMayEdit(tree, area);
        if (!area.archived()) {
            throw InvalidException.at(
                    AreaFields.ARCHIVED, Message.of("productops.area.error.not-archived", tree.path(area)));
        }
        requireRestorable(tree, area);
        List<Area> below = archivedBelow(tree, area);
        return new RestorePreview(area, tree.path(area), below.size(), named(tree, area, below, most));
    }

    /**
     * Makes an archived area one that can be chosen again.
     *
     * @param version the version that the caller has seen
     * @param withBelow whether all archived areas below it are to be restored too; else they stay as they are
     * @throws InvalidException at {@link AreaFields#ARCHIVED} if the area above is archived
     */
    public Area restore(String key, long version, boolean withBelow) {
        return restore(key, version, (area, below) -> withBelow ? below : List.of());
    }

    /**
     * Restores an area and all archived ones below it for somebody who was told how many those are.
     *
     * @param version the version that the caller has seen
     * @param confirmed how many archived areas below it the caller was told of
     * @throws InvalidException at {@link AreaFields#ARCHIVED} if there are others by now, or if the area above is archived
     */
    public Area restoreConfirmed(String key, long version, long confirmed) {
        return restore(key, version, (area, below) -> {
            if (below.size() != confirmed) {
                throw InvalidException.at(
                        AreaFields.ARCHIVED,
                        Message.of(
                                "productops.area.error.archived-below-changed", area.name(), confirmed, below.size()));
            }
            return below;
        });
    }

    /** @param choice which of the archived areas below it come back along */
    private Area restore(String key, long version, BiFunction<Area, List<Area>, List<Area>> choice) {
        return writes.change(tree -> {
            Area area = tree.get(key);
            String user = areaAccess.requireMayEdit(tree, area);
            area.requireVersion(version);
            requireRestorable(tree, area);
            List<Area> before = Stream.concat(Stream.of(area), choice.apply(area, archivedBelow(tree, area)).stream())
                    .filter(Area::archived)
                    .toList();
            if (before.isEmpty()) {
                return AreaPlan.none(area);
            }
            List<Area> restored =
                    before.stream().map(each -> each.withArchived(false)).toList();
            List<AreaPlan.Edit> edits = edits(user, before, restored);
            return new AreaPlan<>(
                    area.archived() ? restored.get(0) : area,
                    edits,
                    edits.stream()
                            .map(edit -> edit.entry(AreaAuditTexts.RESTORED))
                            .toList(),
                    Optional.of(new AreaPlan.Doing(
                            revision -> store.restore(restored, revision), now -> now.with(restored))));
        });
    }

    private static void requireRestorable(AreaTree tree, Area area) {
        tree.parent(area).filter(Area::archived).ifPresent(parent -> {
            throw InvalidException.at(
                    AreaFields.ARCHIVED,
                    Message.of("productops.area.error.above-archived", area.name(), parent.name()));
        });
    }

    private static List<Area> archivedBelow(AreaTree tree, Area area) {
        return tree.below(area).stream().filter(Area::archived).toList();
    }

    private static List<Area> activeBelow(AreaTree tree, Area area) {
        return tree.below(area).stream().filter(each -> !each.archived()).toList();
    }

    private static List<FieldChange> archivedFields(List<Area> archived) {
        String keys = archived.stream().map(Area::key).collect(Collectors.joining(", "));
        return List.of(new FieldChange(AreaFields.ARCHIVED, "", keys));
    }
}
