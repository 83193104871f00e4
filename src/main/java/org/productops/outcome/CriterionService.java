package org.productops.outcome;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.area.Role;
import org.productops.common.access.Access;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.issue.IssueWrites;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.text.TextRule;
import org.productops.common.time.ProductDates;
import org.productops.common.user.People;
import org.productops.common.user.Person;
import org.productops.common.user.Standing;
import org.productops.feedback.event.FeedbackEvent;
import org.productops.feedback.event.FeedbackEvents;
import org.productops.readiness.check.Eligible;
import org.productops.readiness.check.EligiblePeople;
import org.productops.readiness.issue.IssueSight;

/**
 * The success criteria of an issue. Who sees the issue reads them; who may edit it defines them; the reviewer whom a criterion
 * names says what came out, and so do owners of the issue's area. All that is done stays in the history.
 */
@JiraComponent
public class CriterionService {

    private static final List<Eligible> OWNERS = List.of(Eligible.areaRole(Role.OWNER.id()));

    private final Issues issues;
    private final CriterionIssues facts;
    private final CriterionStore store;
    private final CriterionChangeStore changes;
    private final EligiblePeople eligible;
    private final IssueSight sight;
    private final Access access;
    private final People people;
    private final IssueWrites writes;
    private final FeedbackEvents events;
    private final ProductDates dates;
    private final InstantSource clock;

    @Inject
    public CriterionService(
            Issues issues,
            CriterionIssues facts,
            CriterionStore store,
            CriterionChangeStore changes,
            EligiblePeople eligible,
            IssueSight sight,
            Access access,
            People people,
            IssueWrites writes,
            FeedbackEvents events,
            ProductDates dates,
            InstantSource clock) {
        this.issues = issues;
        this.facts = facts;
        this.store = store;
        this.changes = changes;
        this.eligible = eligible;
        this.sight = sight;
        this.access = access;
        this.people = people;
        this.writes = writes;
        this.events = events;
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * The criteria of an issue, in the order in which they were agreed, for those who may see the issue.
     *
     * @throws NotFoundException if there is none, or if the user may not see it
     */
    public List<CriterionView> of(String issueKey) {
        return of(issue(issueKey));
    }

    /** The criteria of an issue for whoever sees it; in one statement. */
    public List<CriterionView> of(VisibleIssue issue) {
        return store.ofIssue(issue.id()).stream()
                .map(criterion -> view(issue, criterion))
                .toList();
    }

    /**
     * A criterion of an issue, for those who may see the issue.
     *
     * @throws NotFoundException if there is no such criterion on an issue that the user may see
     */
    public CriterionView find(String issueKey, long id) {
        VisibleIssue issue = issue(issueKey);
        return view(issue, stored(issue, id));
    }

    /** What was done with the criteria of an issue, the newest first, for whoever sees it; in one statement. */
    public List<CriterionChange> history(VisibleIssue issue) {
        return changes.ofIssue(issue.id());
    }

    /**
     * The same for those who may see the issue.
     *
     * @throws NotFoundException if there is none, or if the user may not see it
     */
    public List<CriterionChange> history(String issueKey) {
        return history(issue(issueKey));
    }

    /** Whether the user may define criteria of the issue. */
    public boolean mayDefine(VisibleIssue issue) {
        return people.currentUserKey().isPresent() && issue.editable() && facts.isDelivery(issue);
    }

    /** Whether people deliver the issue, so that it can have criteria at all. */
    public boolean isDelivery(VisibleIssue issue) {
        return facts.isDelivery(issue);
    }

    /**
     * The issue for somebody who means to define a criterion.
     *
     * @throws NotFoundException if there is no such issue for this user
     * @throws NotPermittedException if the user may not edit the issue
     * @throws InvalidException if it is feedback, or has as many criteria as it may have
     */
    public VisibleIssue toDefine(String issueKey) {
        VisibleIssue issue = editable(issueKey);
        if (!facts.isDelivery(issue)) {
            throw InvalidException.general(Message.of("productops.outcome.error.feedback", issue.key()));
        }
        requireRoom(issue);
        return issue;
    }

    /**
     * Defines a criterion.
     *
     * @throws NotFoundException if there is no such issue for this user
     * @throws NotPermittedException if the user may not edit the issue
     * @throws InvalidException with all that is wrong; or if it is feedback, or has as many as it may have
     */
    public CriterionView define(String issueKey, CriterionDraft draft) {
        String user = access.requireUser();
        VisibleIssue issue = toDefine(issueKey);
        SuccessCriterion wanted = rules(user).apply(draft, issue.id(), Optional.empty());
        requireSight(issue, wanted.reviewerKey());
        CriterionPlace place = facts.placeOf(issue);
        boolean afterwards = facts.isReleased(issue);
        return writes.change(issue, () -> {
            requireRoom(issue);
            SuccessCriterion defined = store.insert(wanted, place);
            record(
                    CriterionChange.Kind.DEFINED,
                    defined,
                    user,
                    afterwards,
                    FieldChange.between(Map.of(), definition(defined)));
            tell(FeedbackEvent.Kind.CRITERION_SET, issue, place);
            return view(issue, defined);
        });
    }

    /**
     * Changes what was agreed; saving what is agreed already changes nothing. After the day of the review, the release or the
     * review itself, the history says so.
     *
     * @param version the version that the user has seen
     * @throws NotFoundException if there is no such criterion on an issue that the user may see
     * @throws NotPermittedException if the user may not edit the issue
     * @throws InvalidException with all that is wrong
     * @throws ConflictException if somebody else has changed it since
     */
    public CriterionView change(String issueKey, long id, long version, CriterionDraft draft) {
        String user = access.requireUser();
        VisibleIssue issue = editable(issueKey);
        SuccessCriterion seen = stored(issue, id);
        SuccessCriterion wanted = rules(user).apply(draft, issue.id(), Optional.of(seen));
        if (!wanted.reviewerKey().equals(seen.reviewerKey())) {
            requireSight(issue, wanted.reviewerKey());
        }
        CriterionPlace place = facts.placeOf(issue);
        boolean released = facts.isReleased(issue);
        return writes.change(issue, () -> {
            SuccessCriterion before = requireVersion(issue, id, version);
            List<FieldChange> differences = FieldChange.between(definition(before), definition(wanted));
            if (differences.isEmpty()) {
                return view(issue, before);
            }
            store.update(wanted, place);
            record(CriterionChange.Kind.CHANGED, wanted, user, isAfterwards(before, released), differences);
            return view(issue, wanted);
        });
    }

    /**
     * Takes a criterion away that nobody has reviewed yet; the history keeps what it said.
     *
     * @param version the version that the user has seen
     * @throws NotFoundException if there is no such criterion on an issue that the user may see
     * @throws NotPermittedException if the user may not edit the issue
     * @throws InvalidException if it was reviewed: then it can be dropped, and stays
     * @throws ConflictException if somebody else has changed it since
     */
    public void remove(String issueKey, long id, long version) {
        String user = access.requireUser();
        VisibleIssue issue = editable(issueKey);
        stored(issue, id);
        boolean released = facts.isReleased(issue);
        writes.change(issue, () -> {
            SuccessCriterion before = requireVersion(issue, id, version);
            if (before.review().isPresent()) {
                throw InvalidException.general(Message.of("productops.outcome.error.reviewed"));
            }
            store.delete(id);
            record(
                    CriterionChange.Kind.REMOVED,
                    before,
                    user,
                    isAfterwards(before, released),
                    FieldChange.between(definition(before), Map.of()));
            return before;
        });
    }

    /**
     * Says what came out, or corrects that; what was said before stays in the history.
     *
     * @param version the version that the user has seen
     * @throws NotFoundException if there is no such criterion on an issue that the user may see
     * @throws NotPermittedException if the user is neither the reviewer nor an owner of the area
     * @throws InvalidException with all that is wrong
     * @throws ConflictException if somebody else has changed it since
     */
    public CriterionView review(String issueKey, long id, long version, OutcomeReviewDraft draft) {
        CriterionView seen = toReview(issueKey, id);
        String user = access.requireUser();
        VisibleIssue issue = seen.issue();
        OutcomeReview review = OutcomeReviewRules.apply(draft, today(), user);
        CriterionPlace place = facts.placeOf(issue);
        return writes.change(issue, () -> {
            SuccessCriterion before = requireVersion(issue, id, version);
            Map<String, String> said =
                    before.review().map(CriterionService::result).orElse(Map.of());
            List<FieldChange> differences = FieldChange.between(said, result(review));
            if (differences.isEmpty()) {
                return view(issue, before);
            }
            SuccessCriterion reviewed = before.reviewed(review);
            store.update(reviewed, place);
            record(
                    before.review().isPresent() ? CriterionChange.Kind.CORRECTED : CriterionChange.Kind.REVIEWED,
                    reviewed,
                    user,
                    false,
                    differences);
            if (before.review().isEmpty()) {
                tell(FeedbackEvent.Kind.REVIEWED, issue, place);
            }
            return view(issue, reviewed);
        });
    }

    /**
     * A criterion for somebody who means to change what was agreed.
     *
     * @throws NotFoundException if there is no such criterion on an issue that the user may see
     * @throws NotPermittedException if the user may not edit the issue
     */
    public CriterionView toChange(String issueKey, long id) {
        VisibleIssue issue = editable(issueKey);
        return view(issue, stored(issue, id));
    }

    /**
     * A criterion for somebody who means to say what came out.
     *
     * @throws NotFoundException if there is no such criterion on an issue that the user may see
     * @throws NotPermittedException if the user is neither the reviewer nor an owner of the area
     */
    public CriterionView toReview(String issueKey, long id) {
        access.requireUser();
        CriterionView view = find(issueKey, id);
        if (!view.mayReview()) {
            throw new NotPermittedException(Message.of("productops.outcome.error.not-reviewer"), false);
        }
        return view;
    }

    private VisibleIssue issue(String key) {
        return issues.find(key)
                .orElseThrow(() -> new NotFoundException(
                        Message.of("productops.outcome.error.no-issue", TextRule.beginning(key))));
    }

    private VisibleIssue editable(String key) {
        access.requireUser();
        VisibleIssue issue = issue(key);
        if (!issue.editable()) {
            throw new NotPermittedException(Message.of("productops.outcome.error.not-editable", issue.key()), false);
        }
        return issue;
    }

    private SuccessCriterion stored(VisibleIssue issue, long id) {
        return store.find(id)
                .filter(criterion -> criterion.issueId() == issue.id())
                .orElseThrow(
                        () -> new NotFoundException(Message.of("productops.outcome.error.unknown", id, issue.key())));
    }

    private SuccessCriterion requireVersion(VisibleIssue issue, long id, long version) {
        SuccessCriterion before = stored(issue, id);
        ConflictException.check(view(issue, before), version, Message.of("productops.outcome.error.conflict"));
        return before;
    }

    private void requireRoom(VisibleIssue issue) {
        if (store.count(issue.id()) >= SuccessCriterion.MOST) {
            throw InvalidException.general(
                    Message.of("productops.outcome.error.many", issue.key(), SuccessCriterion.MOST));
        }
    }

    /** Who may not see the issue would never learn that something waits there. */
    private void requireSight(VisibleIssue issue, String userKey) {
        if (!sight.isSeenBy(issue, userKey)) {
            throw InvalidException.at(
                    CriterionFields.REVIEWER,
                    Message.of(
                            "productops.outcome.error.reviewer-sight",
                            people.findByKey(userKey).map(Person::displayName).orElse(userKey),
                            issue.key()));
        }
    }

    private CriterionRules rules(String user) {
        Instant now = clock.instant();
        return new CriterionRules(
                people, user, day -> !dates.beginning(day.plusDays(1)).isAfter(now), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    private boolean isAfterwards(SuccessCriterion before, boolean released) {
        return released || before.review().isPresent() || before.reviewOn().isBefore(today());
    }

    private CriterionView view(VisibleIssue issue, SuccessCriterion criterion) {
        Optional<String> user = people.currentUserKey();
        boolean gone = people.userStanding(criterion.reviewerKey()) != Standing.ACTIVE;
        return new CriterionView(
                issue,
                criterion,
                criterion.standing(today()),
                gone,
                user.isPresent() && issue.editable(),
                user.filter(key -> key.equals(criterion.reviewerKey()) || eligible.holdsAny(issue, key, OWNERS))
                        .isPresent());
    }

    private void record(
            CriterionChange.Kind kind,
            SuccessCriterion criterion,
            String user,
            boolean afterwards,
            List<FieldChange> fields) {
        changes.add(new CriterionChange(
                0,
                criterion.id(),
                criterion.issueId(),
                kind,
                criterion.measure(),
                user,
                clock.instant(),
                afterwards,
                fields));
    }

    private void tell(FeedbackEvent.Kind kind, VisibleIssue issue, CriterionPlace place) {
        events.tell(List.of(
                FeedbackEvent.ofDelivery(kind, issue.id(), place.projectId(), place.areaKey(), clock.instant())));
    }

    private static Map<String, String> definition(SuccessCriterion criterion) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(CriterionFields.MEASURE, criterion.measure());
        fields.put(CriterionFields.BASELINE, criterion.baseline());
        fields.put(CriterionFields.TARGET, criterion.target());
        fields.put(CriterionFields.REVIEW_ON, criterion.reviewOn().toString());
        // The key, as names change.
        fields.put(CriterionFields.REVIEWER, criterion.reviewerKey());
        fields.put(CriterionFields.LINK, criterion.link());
        return filled(fields);
    }

    private static Map<String, String> result(OutcomeReview review) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(CriterionFields.RESULT, review.result().name());
        fields.put(CriterionFields.NUMBER, review.number());
        fields.put(CriterionFields.LEARNED, review.learned());
        return filled(fields);
    }

    private static Map<String, String> filled(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }
}
