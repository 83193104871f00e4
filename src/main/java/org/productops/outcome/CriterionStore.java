package org.productops.outcome;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.productops.common.issue.IssueTraces;

/**
 * Keeps success criteria, and where their issues belong. Callers hold the issue's lock and the transaction when they write.
 * What cannot be read is left out and told to the log.
 */
public interface CriterionStore extends IssueTraces {

    /** The criteria of an issue, in the order in which they were agreed. */
    List<SuccessCriterion> ofIssue(long issueId);

    /** How many there are on an issue, also of those that cannot be read. */
    int count(long issueId);

    /** The criteria of these issues, by issue and then as {@link #ofIssue}. */
    List<SuccessCriterion> ofIssues(Collection<Long> issueIds);

    /** A criterion; empty if there is none. */
    Optional<SuccessCriterion> find(long id);

    /** These criteria, in no particular order. */
    List<SuccessCriterion> findAll(Collection<Long> ids);

    /**
     * What a query finds, by the day of the review.
     *
     * @param most more are not read
     */
    List<CriterionBrief> briefs(CriterionQuery query, int most);

    /** The keys of those who are to review on this day or were before, each once. */
    Set<String> dueReviewers(LocalDate day);

    /** Adds a criterion; gives it with its id. */
    SuccessCriterion insert(SuccessCriterion criterion, CriterionPlace place);

    /** Replaces the criterion with the same id. */
    void update(SuccessCriterion criterion, CriterionPlace place);

    /** Takes a criterion away. */
    void delete(long id);

    /** Where issues with criteria belong, as it is kept. */
    Map<Long, CriterionPlace> places(Collection<Long> issueIds);

    /** Keeps where an issue belongs now. */
    void move(long issueId, CriterionPlace place);
}
