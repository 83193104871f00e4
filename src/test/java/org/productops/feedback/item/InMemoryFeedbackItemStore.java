package org.productops.feedback.item;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.text.SearchFolding;

/** A store in memory; the real one is tested on real databases. */
public final class InMemoryFeedbackItemStore implements FeedbackItemStore {

    private final TreeMap<Long, FeedbackItem> rows = new TreeMap<>();
    private final Map<Long, String> kinds = new HashMap<>();
    private final Map<Long, Long> organisations = new HashMap<>();

    @Override
    public Optional<FeedbackItem> find(long issueId) {
        return Optional.ofNullable(rows.get(issueId));
    }

    @Override
    public List<FeedbackItem> ofIssues(Collection<Long> issueIds) {
        return rows.values().stream()
                .filter(item -> issueIds.contains(item.issueId()))
                .toList();
    }

    @Override
    public List<FeedbackItem> page(ItemFilter filter, ItemSort sort, Optional<ItemPlace> after, int most) {
        Comparator<ItemPlace> age =
                Comparator.comparingLong(ItemPlace::createdMillis).thenComparingLong(ItemPlace::issueId);
        Comparator<ItemPlace> order = Comparator.comparingInt(ItemPlace::position)
                .thenComparing(sort == ItemSort.NEWEST ? age.reversed() : age);
        return matching(filter)
                .filter(item -> after.isEmpty() || order.compare(ItemPlace.of(item), after.get()) > 0)
                .sorted(Comparator.comparing(ItemPlace::of, order))
                .limit(most)
                .toList();
    }

    @Override
    public long count(ItemFilter filter) {
        return matching(filter).count();
    }

    @Override
    public List<Long> issueIds(ItemFilter filter) {
        return matching(filter).map(FeedbackItem::issueId).toList();
    }

    private Stream<FeedbackItem> matching(ItemFilter filter) {
        return rows.values().stream()
                .filter(item -> filter.projectIds().contains(item.projectId()))
                .filter(item -> filter.states().isEmpty() || filter.states().contains(item.state()))
                .filter(item -> filter.areaKeys().isEmpty() || filter.areaKeys().contains(item.areaKey()))
                .filter(item -> filter.words().stream().allMatch(SearchFolding.fold(item.summary())::contains))
                .filter(item -> filter.kind().isEmpty() || filter.kind().get().equals(kinds.get(item.issueId())))
                .filter(item -> filter.organisationIds().isEmpty()
                        || filter.organisationIds().contains(organisations.get(item.issueId())))
                .filter(item -> filter.overdue().isEmpty()
                        || filter.overdue().get() == filter.due().isOverdue(item));
    }

    @Override
    public List<FeedbackItem> changedSince(long millis, int most) {
        return rows.values().stream()
                .filter(item -> item.changedAt().toEpochMilli() >= millis)
                .sorted(Comparator.comparing(FeedbackItem::changedAt).thenComparing(FeedbackItem::issueId))
                .limit(most)
                .toList();
    }

    @Override
    public List<FeedbackItem> mergedInto(Collection<Long> issueIds) {
        return rows.values().stream()
                .filter(item -> item.mergedInto() != 0 && issueIds.contains(item.mergedInto()))
                .toList();
    }

    @Override
    public List<OrganisationItem> ofAllOrganisations() {
        return rows.values().stream()
                .map(item -> new OrganisationItem(
                        item.issueId(), item.projectId(), organisations.getOrDefault(item.issueId(), 0L)))
                .filter(item -> item.organisationId() != 0)
                .toList();
    }

    @Override
    public List<OrganisationItem> ofOrganisations(Collection<Long> organisationIds) {
        return ofAllOrganisations().stream()
                .filter(item -> organisationIds.contains(item.organisationId()))
                .toList();
    }

    @Override
    public Set<Long> projectIds() {
        return rows.values().stream().map(FeedbackItem::projectId).collect(Collectors.toSet());
    }

    @Override
    public boolean insert(FeedbackItem item) {
        return rows.putIfAbsent(item.issueId(), item) == null;
    }

    @Override
    public void update(FeedbackItem item) {
        rows.put(item.issueId(), item);
    }

    @Override
    public void describe(long issueId, String kind, long organisationId) {
        kinds.put(issueId, kind);
        organisations.put(issueId, organisationId);
    }

    @Override
    public void remove(long issueId) {
        rows.remove(issueId);
    }

    @Override
    public void forget(List<Long> issueIds) {
        issueIds.forEach(rows::remove);
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return rows.tailMap(issueId, false).keySet().stream().limit(most).toList();
    }
}
