package org.productops.outcome;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.productops.area.Role;
import org.productops.common.access.Access;
import org.productops.common.error.ConflictException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.text.TextRule;
import org.productops.common.user.People;
import org.productops.common.user.Standing;
import org.productops.readiness.check.Eligible;
import org.productops.readiness.check.EligiblePeople;

/** Who may see and change the success criteria of an issue, and which of them there are. */
@JiraComponent
class CriterionAccess {

    private static final List<Eligible> OWNERS = List.of(Eligible.areaRole(Role.OWNER.id()));

    private final Issues issues;
    private final CriterionStore store;
    private final EligiblePeople eligible;
    private final Access access;
    private final People people;
    private final InstantSource clock;

    @Inject
    CriterionAccess(
            Issues issues,
            CriterionStore store,
            EligiblePeople eligible,
            Access access,
            People people,
            InstantSource clock) {
        this.issues = issues;
        this.store = store;
        this.eligible = eligible;
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    /** The key of the user who makes the request; refuses those who are not logged in. */
    String requireUser() {
        return access.requireUser();
    }

    /** The issue, for those who may see it. */
    VisibleIssue issue(String key) {
        return issues.find(key)
                .orElseThrow(() -> new NotFoundException(
                        Message.of("productops.outcome.error.no-issue", TextRule.beginning(key))));
    }

    /** The issue, for those who may edit it. */
    VisibleIssue editable(String key) {
        access.requireUser();
        VisibleIssue issue = issue(key);
        if (!issue.editable()) {
            throw new NotPermittedException(Message.of("productops.outcome.error.not-editable", issue.key()), false);
        }
        return issue;
    }

    /** A criterion of the issue as it is stored. */
    SuccessCriterion stored(VisibleIssue issue, long id) {
        return store.find(id)
                .filter(criterion -> criterion.issueId() == issue.id())
                .orElseThrow(
                        () -> new NotFoundException(Message.of("productops.outcome.error.unknown", id, issue.key())));
    }

    /** The same, unless somebody else has changed it since. */
    SuccessCriterion requireVersion(VisibleIssue issue, long id, long version) {
        SuccessCriterion before = stored(issue, id);
        ConflictException.check(view(issue, before), version, Message.of("productops.outcome.error.conflict"));
        return before;
    }

    /** What the user who makes the request sees of a criterion, and may do with it. */
    CriterionView view(VisibleIssue issue, SuccessCriterion criterion) {
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

    /** The day that it is where the server is. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }
}
