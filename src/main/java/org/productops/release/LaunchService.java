package org.productops.release;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.ConflictException;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.store.Writes;
import org.productops.common.user.People;

/**
 * What is to be done for the launches of releases: copied from a tier when that is chosen, and each release's own from then
 * on. Who may see a release reads it, who may change the release changes it, and whoever does an item ticks it.
 */
@JiraComponent
public class LaunchService {

    private final ReleaseAccess access;
    private final ReleaseStore store;
    private final LaunchItemStore items;
    private final LaunchTiers tiers;
    private final People people;
    private final Writes writes;
    private final AuditLog audit;
    private final InstantSource clock;

    @Inject
    public LaunchService(
            ReleaseAccess access,
            ReleaseStore store,
            LaunchItemStore items,
            LaunchTiers tiers,
            People people,
            Writes writes,
            AuditLog audit,
            InstantSource clock) {
        this.access = access;
        this.store = store;
        this.items = items;
        this.tiers = tiers;
        this.people = people;
        this.writes = writes;
        this.audit = audit;
        this.clock = clock;
    }

    /** The items of a release in their order, for those who may see it. */
    public List<LaunchItem> items(long releaseId) {
        access.requireSee(store.find(releaseId), releaseId);
        return items.of(releaseId);
    }

    /** The open items that the user has to do, of releases that the user may see. */
    public List<LaunchDuty> mine() {
        String user = access.requireUser();
        List<LaunchItem> open = items.openOf(user);
        if (open.isEmpty()) {
            return List.of();
        }
        Map<Long, Release> seen =
                store.all().stream().filter(access::maySee).collect(Collectors.toMap(Release::id, Function.identity()));
        return open.stream()
                .filter(item -> seen.containsKey(item.releaseId()))
                .map(item -> new LaunchDuty(seen.get(item.releaseId()), item))
                .toList();
    }

    /** Whether the user may tick an item. */
    public boolean mayTick(Release release, LaunchItem item) {
        String user = access.requireUser();
        return access.maySee(release) && (item.ownerKey().equals(Optional.of(user)) || access.mayEdit(release));
    }

    /**
     * Chooses the tier of a release and copies what it takes. What was copied from another tier goes where nobody has taken
     * it up; what is done, owned, changed or added stays. Nobody has agreed to the new tier yet.
     *
     * @param version the version of the release that the choice is based on
     * @throws InvalidException if there is no such tier
     */
    public Release chooseTier(long releaseId, long version, long tier) {
        access.requireEdit(access.requireSee(store.find(releaseId), releaseId));
        LaunchTier chosen = tiers.all().stream()
                .filter(each -> each.number() == tier)
                .findFirst()
                .orElseThrow(() ->
                        InvalidException.at(ReleaseFields.TIER, Message.of("productops.release.error.no-tier", tier)));
        return writes.run(ReleaseService.LOCK, 0, () -> {
            Release before = access.requireSee(store.find(releaseId), releaseId);
            String user = access.requireEdit(before);
            ConflictException.check(before, version, Message.of("productops.release.error.conflict"));
            if (before.tier().tier() == chosen.number()) {
                return before;
            }
            Release after = before.with(TierChoice.of(chosen.number()));
            store.update(after);
            copy(chosen, releaseId);
            record(
                    user,
                    "tier-chosen",
                    after,
                    List.of(new FieldChange(
                            ReleaseFields.TIER,
                            before.tier().isChosen()
                                    ? String.valueOf(before.tier().tier())
                                    : "",
                            String.valueOf(chosen.number()))));
            return after;
        });
    }

    private void copy(LaunchTier chosen, long releaseId) {
        List<LaunchItem> there = items.of(releaseId);
        List<Long> untouched = there.stream()
                .filter(LaunchItem::isUntouched)
                .map(LaunchItem::id)
                .toList();
        items.delete(untouched);
        List<LaunchItem> kept =
                there.stream().filter(item -> !untouched.contains(item.id())).toList();
        List<String> texts = kept.stream().map(item -> item.task().text()).toList();
        List<LaunchItem> added = new ArrayList<>();
        int place = there.stream().mapToInt(LaunchItem::position).max().orElse(-1) + 1;
        for (LaunchTier.Item task : chosen.items()) {
            if (!texts.contains(task.text())) {
                added.add(new LaunchItem(
                        0, releaseId, place, task, chosen.number(), Optional.empty(), Optional.empty(), 1));
                place++;
            }
        }
        items.insert(added);
    }

    /**
     * Agrees to the tier of a release, for those who speak for the side.
     *
     * @throws InvalidException if no tier is chosen yet
     */
    public Release confirmTier(long releaseId, ReleaseSide side) {
        access.requireSpeak(access.requireSee(store.find(releaseId), releaseId), side);
        return writes.run(ReleaseService.LOCK, 0, () -> {
            Release before = access.requireSee(store.find(releaseId), releaseId);
            String user = access.requireSpeak(before, side);
            if (!before.tier().isChosen()) {
                throw InvalidException.general(Message.of("productops.release.error.tier-first"));
            }
            if (before.tier().of(side).isPresent()) {
                return before;
            }
            Release after = before.with(before.tier().with(side, new Word(user, clock.instant())));
            store.update(after);
            record(user, "tier-confirmed", after, List.of(new FieldChange(ReleaseFields.SIDE, "", side.id())));
            return after;
        });
    }

    /** The item to change it, for those who may. */
    public LaunchItem getToEdit(long releaseId, long itemId) {
        access.requireEdit(access.requireSee(store.find(releaseId), releaseId));
        return find(releaseId, itemId);
    }

    private LaunchItem find(long releaseId, long itemId) {
        return items.of(releaseId).stream()
                .filter(item -> item.id() == itemId)
                .findFirst()
                .orElseThrow(() -> new NotFoundException(Message.of("productops.release.error.no-item", itemId)));
    }

    /**
     * Adds an item behind the others, for those who may change the release.
     *
     * @throws InvalidException with all that is wrong
     */
    public LaunchItem add(long releaseId, LaunchItemDraft draft) {
        Release release = access.requireSee(store.find(releaseId), releaseId);
        String user = access.requireEdit(release);
        FieldErrors.Collector errors = FieldErrors.collect();
        LaunchTier.Item task = LaunchItemRules.task(draft, field -> field, errors);
        Optional<String> owner = owner(draft, Optional.empty(), user, errors);
        errors.throwIfAny();
        return writes.run(ReleaseService.LOCK, 0, () -> {
            List<LaunchItem> there = items.of(releaseId);
            if (there.size() >= 2 * LaunchTier.MOST_ITEMS) {
                throw InvalidException.general(
                        Message.of("productops.release.error.items-many", 2 * LaunchTier.MOST_ITEMS, there.size() + 1));
            }
            int place = there.stream().mapToInt(LaunchItem::position).max().orElse(-1) + 1;
            LaunchItem added = items.insert(
                            List.of(new LaunchItem(0, releaseId, place, task, 0, owner, Optional.empty(), 1)))
                    .get(0);
            record(user, "item-added", release, changes(Optional.empty(), Optional.of(added)));
            return added;
        });
    }

    private Optional<String> owner(
            LaunchItemDraft draft, Optional<String> before, String user, FieldErrors.Collector errors) {
        String name = draft.owner().strip();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> stays = before.filter(key -> key.equals(name)
                || people.findByKey(key)
                        .filter(person -> person.name().equals(name))
                        .isPresent());
        return stays.or(() -> new ReleaseTeamRules(people, user).user(ReleaseFields.OWNER, name, errors));
    }

    /**
     * Changes an item, for those who may change the release.
     *
     * @param version the version of the item that the change is based on
     * @throws InvalidException with all that is wrong
     * @throws ConflictException if somebody else has changed it since
     */
    public LaunchItem update(long releaseId, long itemId, long version, LaunchItemDraft draft) {
        Release release = access.requireSee(store.find(releaseId), releaseId);
        String user = access.requireEdit(release);
        return writes.run(ReleaseService.LOCK, 0, () -> {
            LaunchItem before = find(releaseId, itemId);
            ConflictException.check(before, version, Message.of("productops.release.error.conflict"));
            FieldErrors.Collector errors = FieldErrors.collect();
            LaunchTier.Item task = LaunchItemRules.task(draft, field -> field, errors);
            Optional<String> owner = owner(draft, before.ownerKey(), user, errors);
            errors.throwIfAny();
            LaunchItem after = before.with(task, owner);
            items.update(List.of(after));
            record(user, "item-changed", release, changes(Optional.of(before), Optional.of(after)));
            return after;
        });
    }

    /** Removes an item, for those who may change the release; nothing happens if it is gone. */
    public void remove(long releaseId, long itemId) {
        Release release = access.requireSee(store.find(releaseId), releaseId);
        String user = access.requireEdit(release);
        writes.run(ReleaseService.LOCK, 0, () -> {
            Optional<LaunchItem> before = items.of(releaseId).stream()
                    .filter(item -> item.id() == itemId)
                    .findFirst();
            before.ifPresent(item -> {
                items.delete(List.of(itemId));
                record(user, "item-removed", release, changes(before, Optional.empty()));
            });
            return before;
        });
    }

    /**
     * Moves an item up or down by one place, for those who may change the release; the first and the last stay where they
     * are.
     */
    public void move(long releaseId, long itemId, boolean up) {
        access.requireEdit(access.requireSee(store.find(releaseId), releaseId));
        writes.run(ReleaseService.LOCK, 0, () -> {
            List<LaunchItem> there = new ArrayList<>(items.of(releaseId));
            int from = there.indexOf(find(releaseId, itemId));
            int to = up ? from - 1 : from + 1;
            if (to >= 0 && to < there.size()) {
                Collections.swap(there, from, to);
                List<LaunchItem> moved = new ArrayList<>();
                for (int place = 0; place < there.size(); place++) {
                    if (there.get(place).position() != place) {
                        moved.add(there.get(place).at(place));
                    }
                }
                items.update(moved);
            }
            return there;
        });
    }

    /**
     * Says that an item is done, or is not, for whoever has to do it and those who may change the release. The first to say
     * that it is done stays.
     *
     * @return the item as it is now
     */
    public LaunchItem tick(long releaseId, long itemId, boolean done) {
        String user = access.requireUser();
        Release release = access.requireSee(store.find(releaseId), releaseId);
        return writes.run(ReleaseService.LOCK, 0, () -> {
            LaunchItem before = find(releaseId, itemId);
            if (!mayTick(release, before)) {
                throw new NotPermittedException(Message.of("productops.release.error.may-not-tick"), false);
            }
            if (before.done().isPresent() == done) {
                return before;
            }
            LaunchItem after = before.done(done ? Optional.of(new Word(user, clock.instant())) : Optional.empty());
            items.update(List.of(after));
            record(
                    user,
                    done ? "ticked" : "unticked",
                    release,
                    List.of(new FieldChange(
                            ReleaseFields.TEXT,
                            done ? "" : before.task().text(),
                            done ? before.task().text() : "")));
            return after;
        });
    }

    /**
     * Takes an item on that nobody does yet.
     *
     * @throws InvalidException if somebody does it already
     */
    public LaunchItem take(long releaseId, long itemId) {
        Release release = access.requireSee(store.find(releaseId), releaseId);
        String user = access.requireEdit(release);
        return writes.run(ReleaseService.LOCK, 0, () -> {
            LaunchItem before = find(releaseId, itemId);
            if (before.ownerKey().isPresent()) {
                throw InvalidException.general(Message.of("productops.release.error.taken"));
            }
            LaunchItem after = before.with(before.task(), Optional.of(user));
            items.update(List.of(after));
            record(user, "item-changed", release, changes(Optional.of(before), Optional.of(after)));
            return after;
        });
    }

    private static List<FieldChange> changes(Optional<LaunchItem> before, Optional<LaunchItem> after) {
        return FieldChange.between(
                before.map(LaunchService::audited).orElse(Map.of()),
                after.map(LaunchService::audited).orElse(Map.of()));
    }

    private static Map<String, String> audited(LaunchItem item) {
        return Map.of(
                ReleaseFields.TEXT, item.task().text(),
                ReleaseFields.SIDE, item.task().side().id(),
                ReleaseFields.LEAD_DAYS, String.valueOf(item.task().leadDays()),
                ReleaseFields.OWNER, item.ownerKey().orElse(""));
    }

    private void record(String user, String action, Release release, List<FieldChange> changes) {
        audit.record(AuditEntry.configuration(
                user, ReleaseAuditTexts.ACTIONS + action, ReleaseAuditTexts.subject(release), changes));
    }
}
