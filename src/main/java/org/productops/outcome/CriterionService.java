package org.productops.outcome;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.issue.IssueWrites;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.time.ProductDates;
import org.productops.common.user.People;
import org.productops.common.user.Person;
import org.productops.feedback.event.FeedbackEvent;
import org.productops.readiness.issue.IssueSight;

/**
 * The success criteria of an issue. Who sees the issue reads them, and who may edit it defines them. All that is done stays in the
 * history.
 */
@JiraComponent
public class CriterionService {

    private final CriterionAccess access;
    private final CriterionIssues facts;
    private final CriterionStore store;
    private final CriterionHistory history;
    private final IssueSight sight;
    private final People people;
    private final IssueWrites writes;
    private final ProductDates dates;
    private final InstantSource clock;

    @Inject
    public CriterionService(
            CriterionAccess access,
            CriterionIssues facts,
            CriterionStore store,
            CriterionHistory history,
            IssueSight sight,
            People people,
            IssueWrites writes,
            ProductDates dates,
            InstantSource clock) {
        this.access = access;
        this.facts = facts;
        this.store = store;
        this.history = history;
        this.sight = sight;
        this.people = people;
        this.writes = writes;
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * The criteria of an issue, in the order in which they were agreed, for those who may see the issue.
     *
     * @throws NotFoundException if there is none, or if the user may not see it
     */
    public List<CriterionView> of(String issueKey) {
        return of(access.issue(issueKey));
    }

    /** The criteria of an issue for whoever sees it; in one statement. */
    public List<CriterionView> of(VisibleIssue issue) {
        return store.ofIssue(issue.id()).stream()
                .map(criterion -> access.view(issue, criterion))
                .toList();
    }

    /**
     * A criterion of an issue, for those who may see the issue.
     *
     * @throws NotFoundException if there is no such criterion on an issue that the user may see
     */
    public CriterionView find(String issueKey, long id) {
        VisibleIssue issue = access.issue(issueKey);
        return access.view(issue, access.stored(issue, id));
    }

    /** What was done with the criteria of an issue, the newest first, for whoever sees it; in one statement. */
    public List<CriterionChange> history(VisibleIssue issue) {
        return history.of(issue);
    }

    /**
     * The same for those who may see the issue.
     *
     * @throws NotFoundException if there is none, or if the user may not see it
     */
    public List<CriterionChange> history(String issueKey) {
        return history.of(access.issue(issueKey));
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
        VisibleIssue issue = access.editable(issueKey);
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
            history.record(
                    CriterionChange.Kind.DEFINED,
                    defined,
                    user,
                    afterwards,
                    FieldChange.between(Map.of(), CriterionHistory.definition(defined)));
            history.tell(FeedbackEvent.Kind.CRITERION_SET, issue, place);
            return access.view(issue, defined);
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
        VisibleIssue issue = access.editable(issueKey);
        SuccessCriterion seen = access.stored(issue, id);
        SuccessCriterion wanted = rules(user).apply(draft, issue.id(), Optional.of(seen));
        if (!wanted.reviewerKey().equals(seen.reviewerKey())) {
            requireSight(issue, wanted.reviewerKey());
        }
        CriterionPlace place = facts.placeOf(issue);
        boolean released = facts.isReleased(issue);
        return writes.change(issue, () -> {
            SuccessCriterion before = access.requireVersion(issue, id, version);
            List<FieldChange> differences =
                    FieldChange.between(CriterionHistory.definition(before), CriterionHistory.definition(wanted));
            if (differences.isEmpty()) {
                return access.view(issue, before);
            }
            store.update(wanted, place);
            history.record(CriterionChange.Kind.CHANGED, wanted, user, isAfterwards(before, released), differences);
            return access.view(issue, wanted);
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
        VisibleIssue issue = access.editable(issueKey);
        access.stored(issue, id);
        boolean released = facts.isReleased(issue);
        writes.change(issue, () -> {
            SuccessCriterion before = access.requireVersion(issue, id, version);
            if (before.review().isPresent()) {
                throw InvalidException.general(Message.of("productops.outcome.error.reviewed"));
            }
            store.delete(id);
            history.record(
                    CriterionChange.Kind.REMOVED,
                    before,
                    user,
                    isAfterwards(before, released),
                    FieldChange.between(CriterionHistory.definition(before), Map.of()));
            return before;
        });
    }

    /**
     * A criterion for somebody who means to change what was agreed.
     *
     * @throws NotFoundException if there is no such criterion on an issue that the user may see
     * @throws NotPermittedException if the user may not edit the issue
     */
    public CriterionView toChange(String issueKey, long id) {
        VisibleIssue issue = access.editable(issueKey);
        return access.view(issue, access.stored(issue, id));
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
                people, user, day -> !dates.beginning(day.plusDays(1)).isAfter(now), access.today(), dates::day);
    }

    private boolean isAfterwards(SuccessCriterion before, boolean released) {
        return released || before.review().isPresent() || before.reviewOn().isBefore(access.today());
    }
}
