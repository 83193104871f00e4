package org.productops.readiness.issue;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.productops.common.access.Access;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.ProductOpsException;
import org.productops.common.issue.IssueWrites;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.text.TextRule;
import org.productops.common.user.People;
import org.productops.common.user.Person;
import org.productops.readiness.check.Eligible;
import org.productops.readiness.check.EligiblePeople;
import org.productops.readiness.checklist.ChecklistItem;

/**
 * What people do to the items of an issue. Of an issue one person at a time changes anything, so that nothing is lost where
 * several do at once, and all that is done is kept in one order. Everybody who may edit the issue may, but for items that
 * only some people may tick.
 */
@JiraComponent
public class ItemService {

    /** A longer list is not read any more. */
    public static final int MOST_OWN = 50;

    private final IssueDemands demands;
    private final ReadinessReader reader;
    private final MarkStore marks;
    private final OwnItemStore own;
    private final ItemHistory history;
    private final EligiblePeople eligible;
    private final People people;
    private final IssueSight sight;
    private final Access access;
    private final IssueWrites writes;
    private final List<ReadinessFollower> followers;
    private final InstantSource clock;

    @Inject
    public ItemService(
            IssueDemands demands,
            ReadinessReader reader,
            MarkStore marks,
            OwnItemStore own,
            ItemHistory history,
            EligiblePeople eligible,
            People people,
            IssueSight sight,
            Access access,
            IssueWrites writes,
            List<ReadinessFollower> followers,
            InstantSource clock) {
        this.demands = demands;
        this.reader = reader;
        this.marks = marks;
        this.own = own;
        this.history = history;
        this.eligible = eligible;
        this.people = people;
        this.sight = sight;
        this.access = access;
        this.writes = writes;
        this.followers = List.copyOf(followers);
        this.clock = clock;
    }

    /** The names of what is sent with an item, for errors at their place. */
    public static final class Fields {
        public static final String TEXT = "text";
        public static final String REASON = "reason";
        public static final String ASSIGNEE = "assignee";

        private Fields() {}
    }

    /**
     * Notes that the user says that a manual item is done. The first to say so stays.
     *
     * @throws NotFoundException if no such item stands on the issue, or if that was deleted meanwhile
     * @throws InvalidException if the item is not for people to tick
     * @throws NotPermittedException if the user may not edit the issue, or may not tick this item
     */
    public void tick(VisibleIssue issue, long itemId) {
        change(issue, itemId, (user, found) -> tick(issue, user, found));
    }

    private void tick(VisibleIssue issue, String user, Found found) {
        requireManual(found.item());
        requireTicker(issue, user, found.item());
        if (found.closing().isEmpty()) {
            Instant now = clock.instant();
            marks.put(ItemMark.done(issue.id(), found.item().id(), user, now).givenTo(found.assignee()));
            add(issue, found, ItemChange.Action.TICKED, user, now, "");
        }
    }

    /** Takes back that an item is done, or that it does not apply, whoever said so; errors as with {@link #tick}. */
    public void untick(VisibleIssue issue, long itemId) {
        change(issue, itemId, (user, found) -> untick(issue, user, found));
    }

    private void untick(VisibleIssue issue, String user, Found found) {
        requireTicker(issue, user, found.item());
        if (found.closing().isPresent()) {
            Instant now = clock.instant();
            for (Long twin : found.sameIds()) {
                reopen(issue, found.marks().get(twin), user, now);
            }
            add(issue, found, ItemChange.Action.UNTICKED, user, now, "");
        }
    }

    /**
     * Does several things to items at once, as {@link #tick} and {@link #untick} do one. What is refused of one item keeps
     * none of the others from being done.
     *
     * @return why what was refused was refused
     * @throws NotFoundException if the issue was deleted meanwhile
     * @throws NotPermittedException if the user may not edit the issue
     */
    public List<Message> doAll(VisibleIssue issue, List<ItemOrder> orders) {
        String user = requireEditor(issue);
        IssueReadiness readiness = reader.of(issue, demands.demands(issue));
        EqualItems equal = equal(readiness);
        List<Message> refused = new ArrayList<>();
        write(issue, () -> {
            Map<Long, ItemMark> now = marks.ofIssue(issue.id());
            for (ItemOrder order : orders) {
                try {
                    follow(issue, user, order, found(issue, readiness, equal, order.itemId(), now));
                } catch (ProductOpsException e) {
                    refused.add(e.text());
                }
            }
            return refused;
        });
        return refused;
    }

    private void follow(VisibleIssue issue, String user, ItemOrder order, Found found) {
        switch (order.action()) {
            case TICK -> tick(issue, user, found);
            case UNTICK -> {
                if (found.closing()
                        .filter(mark -> mark.status() == ItemMark.Status.DONE)
                        .isPresent()) {
                    untick(issue, user, found);
                }
            }
            case RESET -> untick(issue, user, found);
        }
    }

    private void reopen(VisibleIssue issue, ItemMark mark, String user, Instant now) {
        if (mark == null || !mark.isSaid()) {
            return;
        }
        if (mark.assigneeKey().isEmpty()) {
            marks.remove(issue.id(), mark.itemId());
        } else {
            marks.put(new ItemMark(issue.id(), mark.itemId(), ItemMark.Status.OPEN, user, now, "", mark.assigneeKey()));
        }
    }

    /**
     * Notes that an item does not apply to the issue.
     *
     * @param reason why
     * @throws InvalidException if there is no reason, or if nobody may say so of this item; else as with {@link #tick}
     */
    public void skip(VisibleIssue issue, long itemId, String reason) {
        requireEditor(issue);
        String checked = NotApplicableRules.reason(reason);
        change(issue, itemId, (user, found) -> {
            if (!found.item().skippable()) {
                throw InvalidException.general(Message.of(
                        "productops.readiness.error.not-skippable", found.item().text()));
            }
            requireTicker(issue, user, found.item());
            if (found.closing().isEmpty()) {
                Instant now = clock.instant();
                marks.put(new ItemMark(
                        issue.id(), itemId, ItemMark.Status.NOT_APPLICABLE, user, now, checked, found.assignee()));
                add(issue, found, ItemChange.Action.NOT_APPLICABLE, user, now, checked);
            }
        });
    }

    /**
     * Gives an item to somebody, who finds it among what waits for them.
     *
     * @param userKey whom; empty for nobody any more
     * @throws InvalidException if there is no such user, or one who may not see the issue; else as with {@link #tick}
     */
    public void assign(VisibleIssue issue, long itemId, String userKey) {
        if (!userKey.isEmpty() && people.findByKey(userKey).isEmpty()) {
            FieldErrors.Collector errors = FieldErrors.collect();
            errors.at(
                    Fields.ASSIGNEE,
                    Message.of("productops.readiness.error.unknown-user", TextRule.beginning(userKey)));
            errors.throwIfAny();
        }
        change(issue, itemId, (user, found) -> {
            if (found.assignee().equals(userKey)) {
                return;
            }
            requireSight(issue, userKey);
            Instant now = clock.instant();
            ItemMark mark = found.mark()
                    .orElseGet(() -> new ItemMark(issue.id(), itemId, ItemMark.Status.OPEN, user, now, "", ""));
            if (userKey.isEmpty() && !mark.isSaid()) {
                marks.remove(issue.id(), itemId);
            } else {
                marks.put(mark.givenTo(userKey));
            }
            add(
                    issue,
                    found,
                    userKey.isEmpty() ? ItemChange.Action.UNASSIGNED : ItemChange.Action.ASSIGNED,
                    user,
                    now,
                    userKey);
        });
    }

    /** Who may not see the issue would never learn that something waits there. */
    private void requireSight(VisibleIssue issue, String userKey) {
        if (!userKey.isEmpty() && !sight.isSeenBy(issue, userKey)) {
            throw InvalidException.at(
                    Fields.ASSIGNEE,
                    Message.of(
                            "productops.readiness.error.assignee-sight",
                            people.findByKey(userKey).map(Person::displayName).orElse(userKey)));
        }
    }

    /**
     * Gives an item to whoever is meant by a text, wherever people are named.
     *
     * @param named how the person logs in, or is called, or their mail address
     * @throws InvalidException if nobody is meant, or if the text does not tell who of several; else as with {@link #tick}
     */
    public void assignTo(VisibleIssue issue, long itemId, String named) {
        String user = requireEditor(issue);
        List<Person> meant = named.isBlank() ? List.of() : people.meant(named.strip(), user);
        if (meant.size() != 1) {
            throw InvalidException.at(
                    Fields.ASSIGNEE,
                    Message.of(
                            meant.isEmpty()
                                    ? "productops.readiness.error.unknown-user"
                                    : "productops.readiness.error.several-users",
                            TextRule.beginning(named)));
        }
        assign(issue, itemId, meant.get(0).key());
    }

    /**
     * Adds an item to the issue, and to no list.
     *
     * @throws InvalidException if there is no text, or if there are too many already
     * @throws NotPermittedException if the user may not edit the issue
     */
    public void addOwn(VisibleIssue issue, String text, boolean mandatory) {
        String user = requireEditor(issue);
        String checked = OwnItemRules.text(text);
        write(issue, () -> {
            requireRoom(own.ofIssue(issue.id()).size());
            Instant now = clock.instant();
            OwnItem added = own.insert(new OwnItem(0, issue.id(), checked, mandatory, user, now));
            history.add(change(issue, added, ItemChange.Action.ADDED, user, now));
            return added;
        });
    }

    /**
     * Takes an item away that was added to the issue, with what was said of it.
     *
     * @param ownId the id of the {@link OwnItem}
     * @throws NotFoundException if there is none such
     * @throws NotPermittedException if the user may not edit the issue
     */
    public void removeOwn(VisibleIssue issue, long ownId) {
        String user = requireEditor(issue);
        write(issue, () -> {
            OwnItem item = own.ofIssue(issue.id()).stream()
                    .filter(each -> each.id() == ownId)
                    .findFirst()
                    .orElseThrow(() -> notHere(issue, -ownId));
            own.remove(item);
            marks.remove(issue.id(), item.itemId());
            history.add(change(issue, item, ItemChange.Action.REMOVED, user, clock.instant()));
            return item;
        });
    }

    private static ItemChange change(
            VisibleIssue issue, OwnItem item, ItemChange.Action action, String user, Instant now) {
        return new ItemChange(0, issue.id(), OwnItem.LIST_ID, item.itemId(), item.text(), action, user, now, "");
    }

    /** Whether the user who makes the request may say of this item that it is done, apart from whether of the issue. */
    public boolean mayTick(VisibleIssue issue, ChecklistItem item) {
        return people.currentUserKey()
                .filter(user -> eligible.holds(issue, user, item.tickers()))
                .isPresent();
    }

    /**
     * An item of the issue, found while nobody else changes any.
     *
     * @param sameIds the ids of the item and of the same in other lists on the issue
     * @param marks all marks of the issue by item
     */
    private record Found(long checklistId, ChecklistItem item, List<Long> sameIds, Map<Long, ItemMark> marks) {

        Optional<ItemMark> mark() {
            return Optional.ofNullable(marks.get(item.id()));
        }

        /** What closes it, here or in another list. */
        Optional<ItemMark> closing() {
            return sameIds.stream()
                    .flatMap(id -> Optional.ofNullable(marks.get(id)).stream())
                    .filter(said -> said.closes(item))
                    .findFirst();
        }

        String assignee() {
            return mark().map(ItemMark::assigneeKey).orElse("");
        }
    }

    private void change(VisibleIssue issue, long itemId, BiConsumer<String, Found> step) {
        String user = requireEditor(issue);
        // What stands on the issue is looked for before anybody waits.
        IssueReadiness readiness = reader.of(issue, demands.demands(issue));
        readiness.item(itemId).orElseThrow(() -> notHere(issue, itemId));
        write(issue, () -> {
            Found found = found(issue, readiness, equal(readiness), itemId, marks.ofIssue(issue.id()));
            step.accept(user, found);
            return found;
        });
    }

    /** An item of the issue's own may have been taken away while this waited. */
    private void requireThere(VisibleIssue issue, long itemId) {
        if (itemId < 0 && own.ofIssue(issue.id()).stream().noneMatch(item -> item.itemId() == itemId)) {
            throw notHere(issue, itemId);
        }
    }

    private static EqualItems equal(IssueReadiness readiness) {
        return EqualItems.of(
                readiness.reports().stream().map(ChecklistReport::checklist).toList());
    }

    private Found found(
            VisibleIssue issue, IssueReadiness readiness, EqualItems equal, long itemId, Map<Long, ItemMark> now) {
        requireThere(issue, itemId);
        Map.Entry<ChecklistReport, ItemState> found = readiness.item(itemId).orElseThrow(() -> notHere(issue, itemId));
        ChecklistItem item = found.getValue().item();
        return new Found(found.getKey().checklist().id(), item, equal.same(itemId), now);
    }

    private void write(VisibleIssue issue, Supplier<?> work) {
        writes.change(issue, work);
        followers.forEach(follower -> follower.changed(List.of(issue.id())));
    }

    /**
     * Refuses what {@link #tick} would refuse, and does nothing.
     *
     * @throws InvalidException if the item is not for people to tick
     * @throws NotPermittedException if the user may not edit the issue, or may not tick this item
     */
    public void requireTickable(VisibleIssue issue, ChecklistItem item) {
        String user = requireEditor(issue);
        requireManual(item);
        requireTicker(issue, user, item);
    }

    /**
     * Refuses what {@link #skip} would refuse of an item that can be skipped, and does nothing.
     *
     * @throws NotPermittedException if the user may not edit the issue, or may not say so of this item
     */
    public void requireSkippable(VisibleIssue issue, ChecklistItem item) {
        requireTicker(issue, requireEditor(issue), item);
    }

    /** Refuses what {@link #assign} would refuse because of whom the item is given to, and does nothing. */
    public void requireAssignable(VisibleIssue issue, String userKey) {
        requireEditor(issue);
        requireSight(issue, userKey);
    }

    /**
     * Refuses what {@link #addOwn} would refuse, and does nothing.
     *
     * @param there how many items of its own the issue would have then
     */
    public void requireAddable(VisibleIssue issue, String text, int there) {
        requireEditor(issue);
        OwnItemRules.text(text);
        requireRoom(there);
    }

    private static void requireRoom(int there) {
        if (there >= MOST_OWN) {
            throw InvalidException.general(Message.of("productops.readiness.error.many-own", MOST_OWN));
        }
    }

    private String requireEditor(VisibleIssue issue) {
        String user = access.requireUser();
        if (!issue.editable()) {
            throw new NotPermittedException(Message.of("productops.readiness.error.may-not-tick", issue.key()), false);
        }
        return user;
    }

    private void requireTicker(VisibleIssue issue, String user, ChecklistItem item) {
        // Whoever may edit the issue was found to be one of all.
        if (!item.tickers().equals(Eligible.ANYONE) && !eligible.holds(issue, user, item.tickers())) {
            throw new NotPermittedException(Message.of("productops.readiness.error.not-a-ticker", item.text()), false);
        }
    }

    private static void requireManual(ChecklistItem item) {
        if (!item.check().isManual()) {
            throw InvalidException.general(Message.of("productops.readiness.error.item-automatic", item.text()));
        }
    }

    private static NotFoundException notHere(VisibleIssue issue, long itemId) {
        return new NotFoundException(Message.of("productops.readiness.error.item-not-here", itemId, issue.key()));
    }

    private void add(
            VisibleIssue issue, Found found, ItemChange.Action action, String user, Instant now, String detail) {
        history.add(new ItemChange(
                0,
                issue.id(),
                found.checklistId(),
                found.item().id(),
                found.item().text(),
                action,
                user,
                now,
                detail));
    }
}
