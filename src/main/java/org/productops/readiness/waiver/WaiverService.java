package org.productops.readiness.waiver;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.issue.IssueWrites;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.text.TextRule;
import org.productops.common.user.People;
import org.productops.common.user.PersonNames;
import org.productops.readiness.check.EligibleNames;
import org.productops.readiness.check.EligiblePeople;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.issue.ItemChange;
import org.productops.readiness.issue.ItemHistory;
import org.productops.readiness.waiver.Waiver.State;
import org.productops.readiness.waiver.Waiver.Step;
import org.productops.readiness.waiver.WaiverView.Standing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Overrides of checklists. Who may edit an issue asks; who is one of the granters of the checklist on this issue decides, or
 * passes at once in their own right. Who is not, never decides, not even on a request of their own. What somebody is to the
 * issue counts at the moment at which they decide.
 */
@JiraComponent
public class WaiverService {

    private static final Logger LOG = LoggerFactory.getLogger(WaiverService.class);

    static final int MOST_OPEN = 1000;

    private final Issues issues;
    private final WaivableChecklists checklists;
    private final WaiverStore store;
    private final EligiblePeople eligible;
    private final Access access;
    private final People people;
    private final IssueWrites writes;
    private final ItemHistory history;
    private final AuditLog audit;
    private final InstantSource clock;
    private final List<WaiverFollower> followers;

    @Inject
    public WaiverService(
            Issues issues,
            WaivableChecklists checklists,
            WaiverStore store,
            EligiblePeople eligible,
            Access access,
            People people,
            IssueWrites writes,
            ItemHistory history,
            AuditLog audit,
            InstantSource clock,
            Optional<List<WaiverFollower>> followers) {
        this.issues = issues;
        this.checklists = checklists;
        this.store = store;
        this.eligible = eligible;
        this.access = access;
        this.people = people;
        this.writes = writes;
        this.history = history;
        this.audit = audit;
        this.clock = clock;
        this.followers = List.copyOf(followers.orElse(List.of()));
    }

    /**
     * The overrides of an issue, the newest first, for those who may see the issue.
     *
     * @throws NotFoundException if there is none, or if the user may not see it
     */
    public List<WaiverView> of(String issueKey) {
        return of(issue(issueKey));
    }

    /** The overrides of an issue, the newest first, for whoever sees it; in one statement. */
    public List<WaiverView> of(VisibleIssue issue) {
        return store.ofIssue(issue.id()).stream()
                .map(waiver -> view(issue, waiver))
                .toList();
    }

    /**
     * An override of an issue, for those who may see the issue.
     *
     * @throws NotFoundException if there is no such override on an issue that the user may see
     */
    public WaiverView find(String issueKey, long id) {
        VisibleIssue issue = issue(issueKey);
        return view(issue, stored(issue, id));
    }

    /** Whether the user may ask for overrides of an issue, if there is anything to pass. */
    public boolean mayAsk(VisibleIssue issue) {
        return people.currentUserKey().isPresent() && issue.editable();
    }

    /**
     * What can be passed on an issue: open checklists that allow it, and that are neither overridden nor asked for yet.
     *
     * @throws NotFoundException if there is no such issue for this user
     * @throws NotPermittedException if nobody is logged in
     */
    public List<WaiverOption> options(String issueKey) {
        String user = access.requireUser();
        VisibleIssue issue = issue(issueKey);
        Instant now = clock.instant();
        Set<Long> taken = store.ofIssue(issue.id()).stream()
                .filter(waiver -> waiver.isRequested() || isActive(issue, waiver, now))
                .map(Waiver::checklistId)
                .collect(Collectors.toSet());
        return checklists.on(issue).stream()
                .filter(checklist -> !taken.contains(checklist.id()))
                .map(checklist -> new WaiverOption(
                        checklist.id(),
                        checklist.name(),
                        checklist.waivers().mostDays(),
                        eligible.holdsAny(issue, user, checklist.waivers().granters()),
                        eligible.names(issue, checklist.waivers().granters())))
                .toList();
    }

    /**
     * The requests on which the user may decide, the oldest first; of more than {@value #MOST_OPEN} open ones, the oldest so
     * many are looked at.
     *
     * @throws NotPermittedException if nobody is logged in
     */
    public Slice<WaiverView> waitingForMe(Paging paging) {
        access.requireUser();
        List<Waiver> open = store.requested(MOST_OPEN);
        Map<Long, VisibleIssue> seen = issues
                .visible(open.stream().map(Waiver::issueId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(VisibleIssue::id, Function.identity()));
        List<WaiverView> mine = open.stream()
                .filter(waiver -> seen.containsKey(waiver.issueId()))
                .map(waiver -> view(seen.get(waiver.issueId()), waiver))
                .filter(WaiverView::mayGrant)
                .toList();
        return Slice.of(mine, paging);
    }

    /**
     * Asks for an override.
     *
     * @param checklistId 0 if none was chosen
     * @throws NotFoundException if there is no such issue for this user
     * @throws NotPermittedException if the user may not edit the issue
     * @throws InvalidException with all that is wrong; or if the checklist cannot be passed, somebody has asked already, it
     *     is overridden already, or nobody could decide
     */
    public WaiverView ask(String issueKey, long checklistId, WaiverDraft draft) {
        String user = access.requireUser();
        VisibleIssue issue = issue(issueKey);
        if (!issue.editable()) {
            throw new NotPermittedException(Message.of("productops.waiver.error.may-not-ask", issue.key()), false);
        }
        Checklist checklist = checklists.chosen(checklistId, draft);
        checklists.requireOn(issue, checklist);
        WaiverRules.Wish wish = WaiverRules.apply(draft, checklist.waivers());
        List<EligibleNames> granters = eligible.names(issue, checklist.waivers().granters());
        if (granters.stream().noneMatch(EligibleNames::isAnybody)) {
            throw InvalidException.general(
                    Message.of("productops.waiver.error.nobody", checklist.name(), labels(granters)));
        }
        Waiver asked = request(issue, checklist, wish, new Step(user, clock.instant()));
        return change(issue, () -> {
            requireNoOther(issue, checklist, asked.asked().at());
            return record(issue, store.insert(asked), "asked");
        });
    }

    /**
     * Lets the issue pass at once, in the user's own right.
     *
     * @param checklistId 0 if none was chosen
     * @throws NotFoundException if there is no such issue for this user
     * @throws NotPermittedException if the user may not decide
     * @throws InvalidException as with {@link #ask}
     */
    public WaiverView passAtOnce(String issueKey, long checklistId, WaiverDraft draft) {
        String user = access.requireUser();
        VisibleIssue issue = issue(issueKey);
        Checklist checklist = checklists.chosen(checklistId, draft);
        WaivableChecklists.requireAllowed(checklist);
        requireGranter(issue, checklist, user);
        checklists.requireOn(issue, checklist);
        WaiverRules.Wish wish = WaiverRules.apply(draft, checklist.waivers());
        Step now = new Step(user, clock.instant());
        Waiver asked = request(issue, checklist, wish, now);
        boolean onlyThere = isOnlyThere(issue, checklist, user);
        Waiver passed = asked.granted(now, asked.areaKey(), onlyThere, wish.days(), "", end(now.at(), wish.days()));
        return change(issue, () -> {
            requireNoOther(issue, checklist, now.at());
            return record(issue, store.insert(passed), "passed");
        });
    }

    /**
     * Grants what was asked for.
     *
     * @param version the version that the user has seen
     * @throws NotFoundException if there is no such override on an issue that the user may see, or its checklist was deleted
     * @throws NotPermittedException if the user may not decide (any more)
     * @throws InvalidException if the checklist cannot be passed any more, or with what is wrong with the answer
     * @throws ConflictException if somebody has decided already
     */
    public WaiverView grant(String issueKey, long id, long version, DecisionDraft draft) {
        String user = access.requireUser();
        VisibleIssue issue = issue(issueKey);
        Waiver seen = stored(issue, id);
        Checklist checklist = requireGranter(issue, seen.checklistId(), user);
        DecisionRules.Answer answer = DecisionRules.apply(draft, seen.days(), checklist.waivers());
        String area = area(issue);
        boolean onlyThere = isOnlyThere(issue, checklist, user);
        return change(issue, () -> {
            Waiver waiver = requireRequested(issue, id, version);
            Step now = new Step(user, clock.instant());
            Waiver granted =
                    waiver.granted(now, area, onlyThere, answer.days(), answer.text(), end(now.at(), answer.days()));
            store.update(granted);
            return record(issue, granted, granted.isInOwnRight() ? "passed" : "granted");
        });
    }

    /** Denies what was asked for, of a checklist that was deleted too; errors as with {@link #grant}. */
    public WaiverView deny(String issueKey, long id, long version, DecisionDraft draft) {
        String user = access.requireUser();
        VisibleIssue issue = issue(issueKey);
        Waiver seen = stored(issue, id);
        requireMayClose(issue, seen, user);
        String answer = DecisionRules.answer(draft);
        String area = area(issue);
        return change(issue, () -> {
            Waiver denied = requireRequested(issue, id, version).denied(new Step(user, clock.instant()), area, answer);
            store.update(denied);
            return record(issue, denied, "denied");
        });
    }

    /**
     * Takes an override back that was granted. So may who could grant it, who has granted it, who has asked for it, and
     * administrators: it opens nothing.
     *
     * @throws NotFoundException if there is no such override on an issue that the user may see
     * @throws NotPermittedException if the user may not
     * @throws InvalidException if it has run out already
     * @throws ConflictException if it was revoked already
     */
    public WaiverView revoke(String issueKey, long id, long version, DecisionDraft draft) {
        String user = access.requireUser();
        VisibleIssue issue = issue(issueKey);
        Waiver seen = stored(issue, id);
        if (!isOwn(seen, user)) {
            requireMayClose(issue, seen, user);
        }
        String why = DecisionRules.answer(draft);
        return change(issue, () -> {
            Waiver waiver = stored(issue, id);
            if (waiver.state() != State.GRANTED) {
                throw changed(waiver, version);
            }
            ConflictException.check(waiver, version, state(waiver));
            Instant now = clock.instant();
            if (waiver.hasRunOut(now)) {
                throw InvalidException.general(Message.of("productops.waiver.error.run-out"));
            }
            Waiver revoked = waiver.ended(State.REVOKED, new Step(user, now), why);
            store.update(revoked);
            return record(issue, revoked, "revoked");
        });
    }

    /**
     * Takes a request back, for who has asked.
     *
     * @throws NotFoundException if there is no such override on an issue that the user may see
     * @throws NotPermittedException if somebody else has asked
     * @throws ConflictException if somebody has decided already
     */
    public WaiverView withdraw(String issueKey, long id, long version) {
        String user = access.requireUser();
        VisibleIssue issue = issue(issueKey);
        if (!stored(issue, id).asked().userKey().equals(user)) {
            throw new NotPermittedException(Message.of("productops.waiver.error.not-yours"), false);
        }
        return change(issue, () -> {
            Waiver withdrawn =
                    requireRequested(issue, id, version).ended(State.WITHDRAWN, new Step(user, clock.instant()), "");
            store.update(withdrawn);
            return record(issue, withdrawn, "withdrawn");
        });
    }

    private VisibleIssue issue(String key) {
        return issues.find(key)
                .orElseThrow(() -> new NotFoundException(
                        Message.of("productops.readiness.error.unknown-issue", TextRule.beginning(key))));
    }

    private Waiver stored(VisibleIssue issue, long id) {
        return store.find(id)
                .filter(waiver -> waiver.issueId() == issue.id())
                .orElseThrow(
                        () -> new NotFoundException(Message.of("productops.waiver.error.unknown", id, issue.key())));
    }

    private Checklist requireGranter(VisibleIssue issue, long checklistId, String user) {
        Checklist checklist = checklists.require(checklistId);
        requireGranter(issue, checklist, user);
        return checklist;
    }

    private void requireGranter(VisibleIssue issue, Checklist checklist, String user) {
        if (!eligible.holdsAny(issue, user, checklist.waivers().granters())) {
            throw mayNotDecide(issue, checklist);
        }
    }

    private NotPermittedException mayNotDecide(VisibleIssue issue, Checklist checklist) {
        String who = labels(eligible.names(issue, checklist.waivers().granters()));
        return new NotPermittedException(
                Message.of("productops.waiver.error.may-not-decide", checklist.name(), who), false);
    }

    /** What only closes something may be done by administrators, too, and where the checklist can be passed no more. */
    private boolean mayClose(VisibleIssue issue, Waiver waiver, String user) {
        return access.isAdministrator()
                || checklists
                        .find(waiver.checklistId())
                        .filter(each ->
                                eligible.holdsAny(issue, user, each.waivers().granters()))
                        .isPresent();
    }

    private void requireMayClose(VisibleIssue issue, Waiver waiver, String user) {
        if (!mayClose(issue, waiver, user)) {
            throw checklists
                    .find(waiver.checklistId())
                    .map(each -> mayNotDecide(issue, each))
                    .orElseGet(() -> new NotPermittedException(
                            Message.of(
                                    "productops.waiver.error.only-administrators",
                                    checklists.nameOf(waiver.checklistId())),
                            false));
        }
    }

    private Waiver requireRequested(VisibleIssue issue, long id, long version) {
        Waiver waiver = stored(issue, id);
        if (!waiver.isRequested()) {
            throw changed(waiver, version);
        }
        ConflictException.check(waiver, version, state(waiver));
        return waiver;
    }

    private ConflictException changed(Waiver waiver, long version) {
        return new ConflictException(state(waiver), version, waiver);
    }

    /** Who has made it what it is. */
    private Message state(Waiver waiver) {
        Step last = waiver.ended().or(waiver::decided).orElse(waiver.asked());
        return Message.of(
                "productops.waiver.changed." + waiver.state().name().toLowerCase(Locale.ROOT),
                new PersonNames(people).of(last.userKey()));
    }

    private void requireNoOther(VisibleIssue issue, Checklist checklist, Instant now) {
        for (Waiver other : store.ofIssue(issue.id())) {
            if (other.checklistId() == checklist.id() && (other.isRequested() || isActive(issue, other, now))) {
                throw InvalidException.general(Message.of(
                        other.isRequested()
                                ? "productops.waiver.error.asked-already"
                                : "productops.waiver.error.active-already",
                        checklist.name(),
                        new PersonNames(people).of(other.asked().userKey())));
            }
        }
    }

    private Waiver request(VisibleIssue issue, Checklist checklist, WaiverRules.Wish wish, Step asked) {
        return new Waiver(
                0,
                issue.id(),
                checklist.id(),
                area(issue),
                false,
                State.REQUESTED,
                wish.reason(),
                wish.days(),
                asked,
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                1);
    }

    /** What somebody may grant in one area is no right in another one that the issue moves to, or comes back to. */
    private boolean isOnlyThere(VisibleIssue issue, Checklist checklist, String user) {
        return eligible.holdsByAreaOnly(issue, user, checklist.waivers().granters());
    }

    private boolean isActive(VisibleIssue issue, Waiver waiver, Instant now) {
        return waiver.isActive(now) && !isElsewhere(issue, waiver);
    }

    private boolean isElsewhere(VisibleIssue issue, Waiver waiver) {
        return waiver.onlyInArea() && !eligible.isIn(issue, waiver.areaKey());
    }

    private String area(VisibleIssue issue) {
        return eligible.areaKey(issue).orElse("");
    }

    private static Instant end(Instant from, int days) {
        return from.plus(Duration.ofDays(days));
    }

    private static String labels(List<EligibleNames> names) {
        return names.stream().map(EligibleNames::label).collect(Collectors.joining(", "));
    }

    private WaiverView change(VisibleIssue issue, Supplier<Waiver> work) {
        Waiver waiver = writes.change(issue, work);
        followers.forEach(follower -> tell(follower, issue, waiver));
        return view(issue, waiver);
    }

    /** What was decided is stored: nobody is told that it was not because a mail could not be written. */
    private static void tell(WaiverFollower follower, VisibleIssue issue, Waiver waiver) {
        try {
            follower.changed(issue, waiver);
        } catch (RuntimeException e) {
            LOG.warn("Nobody may have been told what became of the override {} of {}", waiver.id(), issue.key(), e);
        }
    }

    private WaiverView view(VisibleIssue issue, Waiver waiver) {
        Standing standing = Standing.of(waiver, clock.instant(), () -> isElsewhere(issue, waiver));
        boolean granted = standing == Standing.ACTIVE || standing == Standing.ELSEWHERE;
        Optional<String> user = people.currentUserKey();
        boolean open = standing == Standing.REQUESTED || granted;
        boolean grants = open
                && user.filter(key -> checklists
                                .find(waiver.checklistId())
                                .filter(each -> each.waivers().allowed())
                                .filter(each -> eligible.holdsAny(
                                        issue, key, each.waivers().granters()))
                                .isPresent())
                        .isPresent();
        boolean closes =
                open && user.filter(key -> mayClose(issue, waiver, key)).isPresent();
        return new WaiverView(
                issue,
                waiver,
                checklists.nameOf(waiver.checklistId()),
                standing,
                left(waiver),
                standing == Standing.REQUESTED && grants,
                standing == Standing.REQUESTED && closes,
                granted && (closes || user.filter(key -> isOwn(waiver, key)).isPresent()),
                standing == Standing.REQUESTED
                        && user.filter(waiver.asked().userKey()::equals).isPresent());
    }

    private WaiverView.Left left(Waiver waiver) {
        return checklists
                .find(waiver.checklistId())
                .map(list -> list.waivers().allowed() ? WaiverView.Left.LIST : WaiverView.Left.FORBIDDEN)
                .orElse(WaiverView.Left.NOTHING);
    }

    private static boolean isOwn(Waiver waiver, String user) {
        return waiver.asked().userKey().equals(user)
                || waiver.decided().filter(by -> by.userKey().equals(user)).isPresent();
    }

    private Waiver record(VisibleIssue issue, Waiver waiver, String action) {
        List<FieldChange> changes = new ArrayList<>();
        add(changes, WaiverFields.CHECKLIST, checklists.nameOf(waiver.checklistId()));
        add(changes, WaiverFields.REASON, waiver.reason());
        add(changes, WaiverFields.DAYS, String.valueOf(waiver.days()));
        add(changes, WaiverFields.ANSWER, waiver.ended().isPresent() ? waiver.endReason() : waiver.answer());
        if (waiver.state() == State.GRANTED) {
            add(changes, WaiverFields.UNTIL, waiver.expiresAt().orElseThrow().toString());
        }
        Step step = waiver.ended().or(waiver::decided).orElse(waiver.asked());
        audit.record(AuditEntry.override(step.userKey(), "productops.waiver.audit." + action, issue.key(), changes));
        history.add(new ItemChange(
                0,
                issue.id(),
                waiver.checklistId(),
                0,
                checklists.nameOf(waiver.checklistId()),
                inHistory(waiver),
                step.userKey(),
                step.at(),
                inHistorySaid(waiver)));
        return waiver;
    }

    private static ItemChange.Action inHistory(Waiver waiver) {
        return switch (waiver.state()) {
            case REQUESTED -> ItemChange.Action.OVERRIDE_ASKED;
            case GRANTED -> ItemChange.Action.OVERRIDE_GRANTED;
            case DENIED -> ItemChange.Action.OVERRIDE_DENIED;
            case REVOKED -> ItemChange.Action.OVERRIDE_REVOKED;
            case WITHDRAWN -> ItemChange.Action.OVERRIDE_WITHDRAWN;
        };
    }

    private static String inHistorySaid(Waiver waiver) {
        return switch (waiver.state()) {
            case REQUESTED, WITHDRAWN -> waiver.reason();
            // Who passes at once has said why, and nobody has answered.
            case GRANTED -> waiver.isInOwnRight() && waiver.answer().isEmpty() ? waiver.reason() : waiver.answer();
            case DENIED -> waiver.answer();
            case REVOKED -> waiver.endReason();
        };
    }

    private static void add(List<FieldChange> changes, String field, String value) {
        if (!value.isEmpty()) {
            changes.add(new FieldChange(field, "", value));
        }
    }
}
