package org.productops.outcome;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.issue.IssueWrites;
import org.productops.common.issue.VisibleIssue;
import org.productops.feedback.event.FeedbackEvent;

/**
 * What came out of success criteria: the reviewer whom a criterion names says it, and so do owners of the issue's area. What
 * was said before stays in the history.
 */
@JiraComponent
public class CriterionReviewService {

    private final CriterionAccess access;
    private final CriterionIssues facts;
    private final CriterionStore store;
    private final CriterionHistory history;
    private final IssueWrites writes;

    @Inject
    public CriterionReviewService(
            CriterionAccess access,
            CriterionIssues facts,
            CriterionStore store,
            CriterionHistory history,
            IssueWrites writes) {
        this.access = access;
        this.facts = facts;
        this.store = store;
        this.history = history;
        this.writes = writes;
    }

    /**
     * A criterion for somebody who means to say what came out.
     *
     * @throws NotFoundException if there is no such criterion on an issue that the user may see
     * @throws NotPermittedException if the user is neither the reviewer nor an owner of the area
     */
    public CriterionView toReview(String issueKey, long id) {
        access.requireUser();
        VisibleIssue issue = access.issue(issueKey);
        CriterionView view = access.view(issue, access.stored(issue, id));
        if (!view.mayReview()) {
            throw new NotPermittedException(Message.of("productops.outcome.error.not-reviewer"), false);
        }
        return view;
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
        OutcomeReview review = OutcomeReviewRules.apply(draft, access.today(), user);
        CriterionPlace place = facts.placeOf(issue);
        return writes.change(issue, () -> {
            SuccessCriterion before = access.requireVersion(issue, id, version);
            Map<String, String> said =
                    before.review().map(CriterionHistory::result).orElse(Map.of());
            List<FieldChange> differences = FieldChange.between(said, CriterionHistory.result(review));
            if (differences.isEmpty()) {
                return access.view(issue, before);
            }
            SuccessCriterion reviewed = before.reviewed(review);
            store.update(reviewed, place);
            history.record(
                    before.review().isPresent() ? CriterionChange.Kind.CORRECTED : CriterionChange.Kind.REVIEWED,
                    reviewed,
                    user,
                    false,
                    differences);
            if (before.review().isEmpty()) {
                history.tell(FeedbackEvent.Kind.REVIEWED, issue, place);
            }
            return access.view(issue, reviewed);
        });
    }
}
