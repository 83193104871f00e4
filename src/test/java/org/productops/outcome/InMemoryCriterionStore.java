package org.productops.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.productops.common.text.SearchFolding;

/** Criteria in memory. */
public final class InMemoryCriterionStore implements CriterionStore {

    private final TreeMap<Long, SuccessCriterion> criteria = new TreeMap<>();
    private final Map<Long, CriterionPlace> places = new HashMap<>();
    private boolean failing;

    /** A criterion of an issue that was met. */
    public static SuccessCriterion met(long issueId) {
        LocalDate day = LocalDate.of(2026, 3, 1);
        return new SuccessCriterion(
                0,
                issueId,
                "Measure",
                "",
                "Target",
                day,
                "key-mia",
                "",
                Optional.of(new OutcomeReview(Outcome.MET, "", "", day, "key-mia")),
                1);
    }

    /** From now on the database fails. */
    public void fail() {
        failing = true;
    }

    @Override
    public List<SuccessCriterion> ofIssue(long issueId) {
        if (failing) {
            throw new IllegalStateException("The database is down");
        }
        return criteria.values().stream()
                .filter(criterion -> criterion.issueId() == issueId)
                .toList();
    }

    @Override
    public int count(long issueId) {
        return ofIssue(issueId).size();
    }

    @Override
    public List<SuccessCriterion> ofIssues(Collection<Long> issueIds) {
        return issueIds.stream()
                .sorted()
                .flatMap(issue -> ofIssue(issue).stream())
                .toList();
    }

    @Override
    public Optional<SuccessCriterion> find(long id) {
        return Optional.ofNullable(criteria.get(id));
    }

    @Override
    public List<SuccessCriterion> findAll(Collection<Long> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    public List<CriterionBrief> briefs(CriterionQuery query, int most) {
        return criteria.values().stream()
                .filter(each -> query.projectId().isEmpty()
                        || query.projectId().getAsLong()
                                == places.get(each.issueId()).projectId())
                .filter(each -> query.open().isEmpty()
                        || query.open().get() == each.review().isEmpty())
                .filter(each -> query.results().isEmpty()
                        || each.review()
                                .filter(review -> query.results().contains(review.result()))
                                .isPresent())
                .filter(each ->
                        query.reviewerKeys().isEmpty() || query.reviewerKeys().contains(each.reviewerKey()))
                .filter(each -> query.from().filter(each.reviewOn()::isBefore).isEmpty())
                .filter(each -> query.to().filter(each.reviewOn()::isAfter).isEmpty())
                .filter(each -> query.areaKeys().isEmpty()
                        || query.areaKeys().contains(places.get(each.issueId()).areaKey()))
                .filter(each -> query.words().stream().allMatch(text(each)::contains))
                .sorted(
                        query.latestFirst()
                                ? java.util.Comparator.comparing(SuccessCriterion::reviewOn)
                                        .reversed()
                                : java.util.Comparator.comparing(SuccessCriterion::reviewOn))
                .limit(most)
                .map(each -> new CriterionBrief(
                        each.id(),
                        each.issueId(),
                        places.get(each.issueId()).areaKey(),
                        each.review().map(OutcomeReview::result),
                        each.reviewOn(),
                        each.reviewerKey()))
                .toList();
    }

    private static String text(SuccessCriterion each) {
        return SearchFolding.fold(each.measure() + "\n" + each.target() + "\n"
                + each.review().map(OutcomeReview::learned).orElse(""));
    }

    @Override
    public Set<String> dueReviewers(LocalDate day) {
        return briefs(CriterionQuery.due(day, Set.of()), Integer.MAX_VALUE).stream()
                .map(CriterionBrief::reviewerKey)
                .collect(Collectors.toSet());
    }

    @Override
    public SuccessCriterion insert(SuccessCriterion criterion, CriterionPlace place) {
        SuccessCriterion kept = criterion.withId(criteria.isEmpty() ? 1 : criteria.lastKey() + 1);
        criteria.put(kept.id(), kept);
        places.put(kept.issueId(), place);
        return kept;
    }

    @Override
    public void update(SuccessCriterion criterion, CriterionPlace place) {
        criteria.put(criterion.id(), criterion);
        places.put(criterion.issueId(), place);
    }

    @Override
    public void delete(long id) {
        criteria.remove(id);
    }

    @Override
    public Map<Long, CriterionPlace> places(Collection<Long> issueIds) {
        return issueIds.stream().filter(id -> !ofIssue(id).isEmpty()).collect(Collectors.toMap(id -> id, places::get));
    }

    @Override
    public void move(long issueId, CriterionPlace place) {
        places.put(issueId, place);
    }

    @Override
    public void forget(List<Long> issueIds) {
        criteria.values().removeIf(criterion -> issueIds.contains(criterion.issueId()));
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return new ArrayList<>(criteria.values())
                .stream()
                        .map(SuccessCriterion::issueId)
                        .filter(id -> id > issueId)
                        .distinct()
                        .sorted()
                        .limit(most)
                        .toList();
    }
}
