package org.productops.release;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.Confirmation;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.store.Writes;
import org.productops.common.text.TextOrder;
import org.productops.common.user.People;

/** Releases, for those who may see one of their projects; see {@link ReleaseAccess} for who changes them. */
@JiraComponent
public class ReleaseService {

    /** Releases and what hangs on them are written one after the other: no version may be in two of them, and there are few. */
    static final String LOCK = "release";

    private static final Comparator<ReleaseVersion> BY_DATE = Comparator.comparing(
                    (ReleaseVersion version) -> version.releaseDate().orElse(LocalDate.MAX))
            .thenComparing(ReleaseVersion::fullName, TextOrder.OF_ALL_LANGUAGES);

    private final ReleaseAccess access;
    private final VersionCatalog catalog;
    private final ReleaseStore store;
    private final LaunchItemStore items;
    private final ReleaseWordStore words;
    private final List<ReleaseFollower> followers;
    private final People people;
    private final Writes writes;
    private final AuditLog audit;
    private final InstantSource clock;

    @Inject
    public ReleaseService(
            ReleaseAccess access,
            VersionCatalog catalog,
            ReleaseStore store,
            LaunchItemStore items,
            ReleaseWordStore words,
            List<ReleaseFollower> followers,
            People people,
            Writes writes,
            AuditLog audit,
            InstantSource clock) {
        this.access = access;
        this.catalog = catalog;
        this.store = store;
        this.items = items;
        this.words = words;
        this.followers = List.copyOf(followers);
        this.people = people;
        this.writes = writes;
        this.audit = audit;
        this.clock = clock;
    }

    /** The releases that the user may see, the next first, then those without a day, and those that are out last. */
    public List<ReleaseBrief> all() {
        access.requireUser();
        List<Release> seen = store.all().stream().filter(access::maySee).toList();
        List<Long> ids = seen.stream().map(Release::id).toList();
        Map<Long, Integer> open = items.open(ids);
        Map<Long, List<SignOff>> signed =
                words.signOffs(ids).stream().collect(Collectors.groupingBy(SignOff::releaseId));
        Map<Long, List<LaunchDecision>> decisions =
                words.decisions(ids).stream().collect(Collectors.groupingBy(LaunchDecision::releaseId));
        return seen.stream()
                .map(release -> brief(
                        release,
                        open.getOrDefault(release.id(), 0),
                        signed.getOrDefault(release.id(), List.of()),
                        decisions.getOrDefault(release.id(), List.of())))
                .sorted(ReleaseBrief.NEXT_FIRST)
                .toList();
    }

    /** What stands above the page of a release, or of a version by itself, for those who may see it. */
    public ReleaseBrief get(long id) {
        return brief(access.requireSee(find(id), id));
    }

    private Optional<Release> find(long id) {
        return id < 0 ? catalog.find(-id).map(Release::ofVersion) : store.find(id);
    }

    /**
     * Under which id a version is looked at: that of its release, or its own as long as it is in none. For those who may see it.
     *
     * @throws NotFoundException if there is no such version, or none that the user may see
     */
    public long idOfVersion(long versionId) {
        access.requireUser();
        Optional<Release> release = store.findByVersion(versionId);
        return release.filter(access::maySee)
                .map(Release::id)
                .or(() -> catalog.find(versionId)
                        .filter(version -> release.isEmpty())
                        .map(Release::ofVersion)
                        .filter(access::maySee)
                        .map(Release::id))
                .orElseThrow(() -> new NotFoundException(
                        Message.of("productops.release.error.version-unknown", String.valueOf(versionId))));
    }

    /** The release that has a version, for those who may see it; empty if none has. */
    public Optional<Release> ofVersion(long versionId) {
        access.requireUser();
        return store.findByVersion(versionId).filter(access::maySee);
    }

    private ReleaseBrief brief(Release release) {
        if (!release.isBegun()) {
            return brief(release, 0, List.of(), List.of());
        }
        List<Long> ids = List.of(release.id());
        return brief(release, items.open(ids).getOrDefault(release.id(), 0), words.signOffs(ids), words.decisions(ids));
    }

    private ReleaseBrief brief(Release release, int openItems, List<SignOff> signOffs, List<LaunchDecision> decisions) {
        List<ReleaseVersion> seen = release.versions().stream()
                .filter(place -> catalog.isVisible(place.projectId()))
                .flatMap(place -> catalog.find(place.versionId()).stream())
                .toList();
        List<Optional<ReleaseVersion>> all = release.versions().stream()
                .map(place -> catalog.find(place.versionId()))
                .toList();
        boolean out = all.stream().anyMatch(Optional::isPresent)
                && all.stream().flatMap(Optional::stream).allMatch(ReleaseVersion::released);
        Optional<LocalDate> planned = all.stream()
                .flatMap(Optional::stream)
                .flatMap(version -> version.releaseDate().stream())
                .max(Comparator.naturalOrder());
        int hidden = (int) release.versions().stream()
                .filter(place -> !catalog.isVisible(place.projectId()))
                .count();
        int gone = (int) release.versions().stream()
                .filter(place -> catalog.isVisible(place.projectId()))
                .filter(place -> catalog.find(place.versionId()).isEmpty())
                .count();
        return new ReleaseBrief(
                release, seen, hidden, gone, release.target().or(() -> planned), out, openItems, signOffs, decisions);
    }

    /** The versions that are in no release and not archived, of projects that the user may see, the next first. */
    public List<ReleaseVersion> unplanned() {
        access.requireUser();
        Set<Long> planned = store.all().stream()
                .flatMap(release -> release.versionIds().stream())
                .collect(Collectors.toSet());
        return catalog.visible().stream()
                .filter(version -> !version.archived())
                .filter(version -> !planned.contains(version.place().versionId()))
                .sorted(BY_DATE)
                .toList();
    }

    /** The versions that the user can put into a release: those in none, and those that are in this one. */
    public List<ReleaseVersion> choices(Optional<Long> releaseId) {
        access.requireUser();
        Set<Long> own = releaseId.flatMap(store::find).map(Release::versionIds).stream()
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        Set<Long> taken = store.all().stream()
                .flatMap(release -> release.versionIds().stream())
                .filter(id -> !own.contains(id))
                .collect(Collectors.toSet());
        return catalog.visible().stream()
                .filter(version -> own.contains(version.place().versionId())
                        || !version.archived()
                                && !version.released()
                                && !taken.contains(version.place().versionId())
                                && access.mayPlan(version))
                .sorted(BY_DATE)
                .toList();
    }

    /** Whether the user may see the project of a version. */
    public boolean maySee(VersionPlace place) {
        access.requireUser();
        return catalog.isVisible(place.projectId());
    }

    /** Whether there is a version with which the user may begin a release. */
    public boolean mayBegin() {
        access.requireUser();
        return !choices(Optional.empty()).isEmpty();
    }

    /**
     * Lets those in who may begin a release with a version.
     *
     * @throws NotPermittedException if there is no such version
     */
    public void requireBegin() {
        access.requireUser();
        if (!mayBegin()) {
            throw new NotPermittedException(Message.of("productops.release.error.may-not-begin"), false);
        }
    }

    /** Whether the user may begin releases with the version. */
    public boolean mayPlan(ReleaseVersion version) {
        access.requireUser();
        return access.mayPlan(version);
    }

    /** What the user may do with the release. */
    public ReleaseRights rights(Release release) {
        access.requireUser();
        return new ReleaseRights(
                access.mayEdit(release),
                release.isBegun() && access.maySpeak(release, ReleaseSide.PRODUCT),
                release.isBegun() && access.maySpeak(release, ReleaseSide.MARKETING),
                access.isAdministrator());
    }

    /** Whether the user may say who speaks for a side of the release. */
    public boolean mayName(Release release, ReleaseSide side) {
        access.requireUser();
        return access.mayName(release, side);
    }

    /** The release to change it. */
    public Release getToEdit(long id) {
        Release release = access.requireSee(store.find(id), id);
        access.requireEdit(release);
        return release;
    }

    /**
     * Begins a release, for administrators of the projects of all of its versions.
     *
     * @throws InvalidException with all that is wrong
     */
    public Release create(ReleaseDraft draft) {
        String user = access.requireUser();
        Release begun = writes.run(LOCK, 0, () -> {
            Release release = store.insert(new ReleaseRules(access, catalog, people, store.all())
                    .apply(draft, Optional.empty(), user, clock.instant()));
            record(user, "created", Optional.empty(), Optional.of(release));
            return release;
        });
        followers.forEach(follower -> follower.begun(begun));
        return begun;
    }

    /**
     * Changes a release, for those who may; versions are added by administrators of their projects, and those of projects that
     * the user may not see stay. Who speaks for a side is changed by that side, or by administrators of the projects.
     *
     * @param version the version that the change is based on
     * @throws InvalidException with all that is wrong
     * @throws ConflictException if somebody else has changed it since
     */
    public Release update(long id, long version, ReleaseDraft draft) {
        Release changed = change(id, version, (user, before) -> {
            List<Release> others =
                    store.all().stream().filter(other -> other.id() != id).toList();
            return new ReleaseRules(access, catalog, people, others)
                    .apply(draft, Optional.of(before), user, clock.instant());
        });
        followers.forEach(follower -> follower.begun(changed));
        return changed;
    }

    private interface Step {
        Release take(String user, Release before);
    }

    private Release change(long id, long version, Step step) {
        access.requireEdit(access.requireSee(store.find(id), id));
        return writes.run(LOCK, 0, () -> {
            Release before = access.requireSee(store.find(id), id);
            String user = access.requireEdit(before);
            ConflictException.check(before, version, Message.of("productops.release.error.conflict"));
            Release after = step.take(user, before);
            store.update(after);
            record(user, "changed", Optional.of(before), Optional.of(after));
            return after;
        });
    }

    /**
     * Stops looking after a release: what was kept of it goes, the versions stay as they are in Jira.
     *
     * @throws UnconfirmedException until that is confirmed
     */
    public void delete(long id, long version, Confirmation confirmation) {
        access.requireEdit(access.requireSee(store.find(id), id));
        writes.run(LOCK, 0, () -> {
            Release before = access.requireSee(store.find(id), id);
            String user = access.requireEdit(before);
            ConflictException.check(before, version, Message.of("productops.release.error.conflict"));
            UnconfirmedException question =
                    new UnconfirmedException(List.of(Message.of("productops.release.delete.takes", before.name())));
            confirmation.require(question);
            store.delete(id);
            items.deleteOf(id);
            words.deleteOf(id);
            followers.forEach(follower -> follower.removed(id));
            record(user, "deleted", Optional.of(before), Optional.empty());
            return before;
        });
    }

    private void record(String user, String action, Optional<Release> before, Optional<Release> after) {
        List<FieldChange> changes = FieldChange.between(
                before.map(ReleaseFields::audited).orElse(Map.of()),
                after.map(ReleaseFields::audited).orElse(Map.of()));
        Release release = after.or(() -> before).orElseThrow();
        audit.record(AuditEntry.configuration(
                user, ReleaseAuditTexts.ACTIONS + action, ReleaseAuditTexts.subject(release), changes));
    }
}
