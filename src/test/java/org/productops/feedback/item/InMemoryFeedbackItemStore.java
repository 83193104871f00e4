package org.productops.feedback.item;

import java.time.LocalDate;
import java.time.ZoneId;
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
import org.productops.feedback.Importance;

/** A store in memory; the real one is tested on real databases. */
public final class InMemoryFeedbackItemStore implements FeedbackItemStore {

    private final TreeMap<Long, FeedbackItem> rows = new TreeMap<>();
    private final Map<Long, ItemDescription> descriptions = new HashMap<>();

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
    public List<ListedItem> page(ItemFilter filter, ItemSort sort, Optional<ItemPlace> after, int most) {
        return ListedItem.first(
                List.of(matching(filter)
                        .map(item -> new ListedItem(item, place(item, sort)))
                        .filter(each -> after.isEmpty() || ItemPlace.order(sort).compare(each.place(), after.get()) > 0)
                        .toList()),
                sort,
                most);
    }

    private ItemPlace place(FeedbackItem item, ItemSort sort) {
        ItemDescription description = description(item);
        long number =
                switch (sort) {
                    case OLDEST, NEWEST, CAME_FIRST, CAME_LAST ->
                        item.createdAt().toEpochMilli();
                    case HEARD_FIRST, HEARD_LAST -> heardOn(item).toEpochDay();
                    case IMPORTANT_FIRST, IMPORTANT_LAST ->
                        -description.importance().map(Importance::weight).orElse(0);
                };
        return new ItemPlace(sort.isByState() ? item.state().position() : 0, number, item.issueId());
    }

    private ItemDescription description(FeedbackItem item) {
        return descriptions.getOrDefault(item.issueId(), ItemDescription.NONE);
    }

    private LocalDate heardOn(FeedbackItem item) {
        return description(item)
                .heardOn()
                .orElseGet(() -> LocalDate.ofInstant(item.createdAt(), ZoneId.systemDefault()));
    }

    private boolean isSaid(FeedbackItem item, SaidFilter filter) {
        ItemDescription description = description(item);
        return filter.kind().map(description.kind()::equals).orElse(true)
                && (filter.organisationIds().isEmpty()
                        || filter.organisationIds().contains(description.organisationId()))
                && filter.importance()
                        .map(description.importance().map(Enum::name).orElse("")::equals)
                        .orElse(true)
                && filter.source().map(description.source()::equals).orElse(true)
                && filter.segment().map(description.segment()::equals).orElse(true)
                && filter.organisationState()
                        .map(description.organisationState()::equals)
                        .orElse(true)
                && !filter.from().filter(heardOn(item)::isBefore).isPresent()
                && !filter.to().filter(heardOn(item)::isAfter).isPresent();
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
                .filter(item -> isSaid(item, filter.said()))
                .filter(item ->
                        filter.issueIds().isEmpty() || filter.issueIds().get().contains(item.issueId()))
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
                        item.issueId(), item.projectId(), description(item).organisationId()))
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
    public void describe(long issueId, ItemDescription description) {
        descriptions.put(issueId, description);
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
    public long count() {
        return rows.size();
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return rows.tailMap(issueId, false).keySet().stream().limit(most).toList();
    }
}
