package org.productops.feedback.item.ao;

import static org.productops.common.store.ao.StoredTexts.orEmpty;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.ActiveObjectsException;
import net.java.ao.Query;
import org.productops.common.store.ao.Batches;
import org.productops.common.store.ao.ConstraintViolation;
import org.productops.common.store.ao.IssueRows;
import org.productops.common.store.ao.UnreadableRows;
import org.productops.common.text.SearchFolding;
import org.productops.common.text.Shortening;
import org.productops.feedback.Importance;
import org.productops.feedback.item.FeedbackItem;
import org.productops.feedback.item.FeedbackItemStore;
import org.productops.feedback.item.ItemDescription;
import org.productops.feedback.item.ItemFilter;
import org.productops.feedback.item.ItemPlace;
import org.productops.feedback.item.ItemSort;
import org.productops.feedback.item.ListedItem;
import org.productops.feedback.item.OrganisationItem;
import org.productops.feedback.item.TriageState;

/** How far feedback is, in the product's database. */
@JiraComponent
public final class AoFeedbackItemStore implements FeedbackItemStore {

    private static final String SPOKEN = "ID, ISSUE_ID, PROJECT_ID, ORGANISATION_ID";

    private static final String CREATED = "CREATED_MILLIS";

    private static final int LONGEST_SEARCH_TEXT = 450;

    /** What somebody says further on is not searched: lists read it with each row. */
    private static final int LONGEST_SAID_TEXT = 4000;

    /** Longer than all moments in milliseconds, so that importance comes first and then the moment. */
    private static final long A_RANK = 100_000_000_000_000L;

    private static final int MOST_RANKS = 9;

    private final ActiveObjects ao;
    private final UnreadableRows unreadable = new UnreadableRows();

    @Inject
    public AoFeedbackItemStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<FeedbackItem> find(long issueId) {
        return row(issueId).flatMap(this::item);
    }

    @Override
    public List<FeedbackItem> ofIssues(Collection<Long> issueIds) {
        return in("ISSUE_ID", issueIds);
    }

    @Override
    public List<FeedbackItem> mergedInto(Collection<Long> issueIds) {
        return in("MERGED_INTO", issueIds.stream().filter(id -> id != 0).toList());
    }

    @Override
    public List<OrganisationItem> ofAllOrganisations() {
        return spoken(Query.select(SPOKEN).where("ORGANISATION_ID > ?", 0L));
    }

    @Override
    public List<OrganisationItem> ofOrganisations(Collection<Long> organisationIds) {
        List<OrganisationItem> found = new ArrayList<>();
        Batches.each(
                organisationIds.stream().filter(id -> id != 0).toList(),
                batch -> found.addAll(spoken(Batches.in(Query.select(SPOKEN), "ORGANISATION_ID", batch))));
        return found;
    }

    private List<OrganisationItem> spoken(Query query) {
        List<OrganisationItem> found = new ArrayList<>();
        ao.stream(
                FeedbackItemEntity.class,
                query,
                row -> found.add(new OrganisationItem(row.getIssueId(), row.getProjectId(), row.getOrganisationId())));
        return found;
    }

    private List<FeedbackItem> in(String column, Collection<Long> values) {
        List<FeedbackItem> found = new ArrayList<>();
        Batches.each(values, batch -> found.addAll(items(Batches.in(Query.select(), column, batch))));
        return found;
    }

    @Override
    public List<ListedItem> page(ItemFilter filter, ItemSort sort, Optional<ItemPlace> after, int most) {
        List<List<ListedItem>> parts = parts(filter).stream()
                .map(part -> sort.isByState() ? byState(part, sort, after, most) : byNumber(part, sort, after, most))
                .toList();
        return parts.size() == 1 ? parts.get(0) : ListedItem.first(parts, sort, most);
    }

    /** Databases limit how many issues one statement may name. */
    private static List<ItemFilter> parts(ItemFilter filter) {
        if (filter.isNothing()) {
            return List.of();
        }
        if (filter.issueIds().isEmpty()) {
            return List.of(filter);
        }
        List<ItemFilter> parts = new ArrayList<>();
        Batches.each(filter.issueIds().get(), batch -> parts.add(filter.only(Set.copyOf(batch))));
        return parts;
    }

    private List<ListedItem> byState(ItemFilter filter, ItemSort sort, Optional<ItemPlace> after, int most) {
        // Of one state, the index of the moments has the order already; else the database would sort all of them for a
        // part.
        boolean oneState = filter.states().size() == 1;
        ItemConditions conditions = new ItemConditions().matching(filter);
        after.ifPresent(last -> {
            if (oneState) {
                conditions.after(last, CREATED, sort);
            } else {
                conditions.afterState(last, sort);
            }
        });
        String order = order(CREATED, sort);
        return listed(conditions, oneState ? order : "STATE_POSITION ASC, " + order, sort, most);
    }

    /** What has no number in its column, of earlier versions, comes behind all that has one. */
    private List<ListedItem> byNumber(ItemFilter filter, ItemSort sort, Optional<ItemPlace> after, int most) {
        String column = column(sort);
        List<ListedItem> found = new ArrayList<>();
        if (after.isEmpty() || after.get().position() == 0) {
            ItemConditions numbered = new ItemConditions().matching(filter).isThere(column);
            after.ifPresent(last -> numbered.after(last, column, sort));
            found.addAll(listed(numbered, order(column, sort), sort, most));
        }
        if (found.size() < most && !column.equals(CREATED)) {
            ItemConditions others = new ItemConditions().matching(filter).isMissing(column);
            after.filter(last -> last.position() != 0).ifPresent(last -> others.after(last, sort));
            found.addAll(listed(others, "ISSUE_ID" + direction(sort), sort, most - found.size()));
        }
        return found;
    }

    private static String column(ItemSort sort) {
        return switch (sort) {
            case OLDEST, NEWEST, CAME_FIRST, CAME_LAST -> CREATED;
            case HEARD_FIRST, HEARD_LAST -> "HEARD_DAY";
            case IMPORTANT_FIRST, IMPORTANT_LAST -> "IMPORTANCE_RANK";
        };
    }

    private static String order(String column, ItemSort sort) {
        return column + direction(sort) + ", ISSUE_ID" + direction(sort);
    }

    private static String direction(ItemSort sort) {
        return sort.isRising() ? " ASC" : " DESC";
    }

    private List<ListedItem> listed(ItemConditions conditions, String order, ItemSort sort, int most) {
        return Arrays.stream(ao.find(
                        FeedbackItemEntity.class,
                        conditions.query().order(order).limit(most)))
                .flatMap(row -> item(row).map(item -> new ListedItem(item, place(row, sort))).stream())
                .toList();
    }

    private static ItemPlace place(FeedbackItemEntity row, ItemSort sort) {
        Long number =
                switch (sort) {
                    case OLDEST, NEWEST, CAME_FIRST, CAME_LAST -> row.getCreatedAt();
                    case HEARD_FIRST, HEARD_LAST -> row.getHeardDay();
                    case IMPORTANT_FIRST, IMPORTANT_LAST -> row.getImportanceRank();
                };
        int position = number == null ? 1 : 0;
        return new ItemPlace(sort.isByState() ? row.getStatePosition() : position, orZero(number), row.getIssueId());
    }

    @Override
    public long count(ItemFilter filter) {
        return parts(filter).stream()
                .map(part -> new ItemConditions().matching(part))
                .mapToLong(part -> ao.count(FeedbackItemEntity.class, part.text(), part.values()))
                .sum();
    }

    @Override
    public long count() {
        return ao.count(FeedbackItemEntity.class);
    }

    @Override
    public List<Long> issueIds(ItemFilter filter) {
        List<Long> found = new ArrayList<>();
        for (ItemFilter part : parts(filter)) {
            ItemConditions conditions = new ItemConditions().matching(part);
            ao.stream(
                    FeedbackItemEntity.class,
                    Query.select("ID, ISSUE_ID").where(conditions.text(), conditions.values()),
                    row -> found.add(row.getIssueId()));
        }
        return found;
    }

    @Override
    public List<FeedbackItem> changedSince(long millis, int most) {
        return items(Query.select()
                .where("CHANGED_MILLIS >= ?", millis)
                .order("CHANGED_MILLIS ASC, ISSUE_ID ASC")
                .limit(most));
    }

    /** One statement for each project that has any, which are few, and not a row read for each item. */
    @Override
    public Set<Long> projectIds() {
        Set<Long> found = new TreeSet<>();
        long last = Long.MIN_VALUE;
        for (Optional<Long> next = projectAfter(last); next.isPresent(); next = projectAfter(last)) {
            last = next.get();
            found.add(last);
        }
        return found;
    }

    private Optional<Long> projectAfter(long projectId) {
        List<Long> next = new ArrayList<>();
        ao.stream(
                FeedbackItemEntity.class,
                Query.select("ID, PROJECT_ID")
                        .where("PROJECT_ID > ?", projectId)
                        .order("PROJECT_ID ASC")
                        .limit(1),
                row -> next.add(row.getProjectId()));
        return next.stream().findFirst();
    }

    private List<FeedbackItem> items(Query query) {
        return Arrays.stream(ao.find(FeedbackItemEntity.class, query))
                .flatMap(row -> item(row).stream())
                .toList();
    }

    @Override
    public boolean insert(FeedbackItem item) {
        Map<String, Object> row = new HashMap<>();
        row.put("ISSUE_ID", item.issueId());
        row.put("PROJECT_ID", item.projectId());
        row.put("AREA_KEY", item.areaKey());
        row.put("SUMMARY", item.summary());
        row.put("SEARCH_TEXT", searchText(item));
        row.put("STATE_NAME", item.state().name());
        row.put("STATE_POSITION", item.state().position());
        row.put("SINCE_MILLIS", item.stateSince().toEpochMilli());
        row.put("CREATED_MILLIS", item.createdAt().toEpochMilli());
        row.put("CHANGED_MILLIS", item.changedAt().toEpochMilli());
        row.put("LATER_DAY", laterDay(item));
        row.put("REASON", item.reason());
        row.put("MERGED_INTO", item.mergedInto());
        row.put("BEFORE_STATE", beforeState(item));
        row.put("BEFORE_SINCE", beforeSince(item));
        row.put("BEFORE_LATER", beforeLater(item));
        row.put("BEFORE_REASON", beforeReason(item));
        row.put("DECIDER_KEY", item.deciderKey());
        row.put("ORGANISATION_ID", 0L);
        row.put("IMPORTANCE_RANK", rank(Optional.empty(), item.createdAt().toEpochMilli()));
        row.put("HEARD_DAY", day(item.createdAt().toEpochMilli()));
        row.put("ROW_VERSION", item.version());
        try {
            ao.create(FeedbackItemEntity.class, row);
            return true;
        } catch (ActiveObjectsException e) {
            if (ConstraintViolation.caused(e)) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void update(FeedbackItem item) {
        FeedbackItemEntity row =
                row(item.issueId()).orElseThrow(() -> new IllegalStateException("No item of issue " + item.issueId()));
        row.setProjectId(item.projectId());
        row.setAreaKey(item.areaKey());
        row.setSummary(item.summary());
        row.setSearchText(searchText(item));
        row.setStateName(item.state().name());
        row.setStatePosition(item.state().position());
        row.setStateSince(item.stateSince().toEpochMilli());
        row.setCreatedAt(item.createdAt().toEpochMilli());
        row.setChangedAt(item.changedAt().toEpochMilli());
        row.setLaterDay(laterDay(item));
        row.setReason(item.reason());
        row.setMergedInto(item.mergedInto());
        row.setBeforeState(beforeState(item));
        row.setBeforeSince(beforeSince(item));
        row.setBeforeLater(beforeLater(item));
        row.setBeforeReason(beforeReason(item));
        row.setDeciderKey(item.deciderKey());
        row.setRowVersion(item.version());
        row.save();
    }

    @Override
    public void describe(long issueId, ItemDescription description) {
        row(issueId).filter(row -> !isDescribed(row, description)).ifPresent(row -> {
            row.setKindName(description.kind());
            row.setOrganisationId(description.organisationId());
            row.setImportance(importance(description));
            row.setImportanceRank(rank(description.importance(), row.getCreatedAt()));
            row.setHeardDay(heardDay(row, description));
            row.setSourceName(description.source());
            row.setSegmentIdentity(description.segment());
            row.setOrganisationState(description.organisationState());
            row.setFolded(saidText(description));
            row.save();
        });
    }

    private static boolean isDescribed(FeedbackItemEntity row, ItemDescription description) {
        return description.kind().equals(row.getKindName())
                && row.getOrganisationId() == description.organisationId()
                && importance(description).equals(row.getImportance())
                && Long.valueOf(rank(description.importance(), row.getCreatedAt()))
                        .equals(row.getImportanceRank())
                && Long.valueOf(heardDay(row, description)).equals(row.getHeardDay())
                && description.source().equals(row.getSourceName())
                && description.segment().equals(row.getSegmentIdentity())
                && description.organisationState().equals(row.getOrganisationState())
                && saidText(description).equals(Objects.requireNonNullElse(row.getFolded(), ""));
    }

    private static String importance(ItemDescription description) {
        return description.importance().map(Enum::name).orElse("");
    }

    private static long rank(Optional<Importance> importance, long createdMillis) {
        return (MOST_RANKS - importance.map(Importance::weight).orElse(0)) * A_RANK + createdMillis;
    }

    private static long heardDay(FeedbackItemEntity row, ItemDescription description) {
        return description.heardOn().map(LocalDate::toEpochDay).orElseGet(() -> day(row.getCreatedAt()));
    }

    private static long day(long millis) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(millis), ZoneId.systemDefault())
                .toEpochDay();
    }

    @Override
    public void remove(long issueId) {
        ao.deleteWithSQL(FeedbackItemEntity.class, "ISSUE_ID = ?", issueId);
    }

    @Override
    public void forget(List<Long> issueIds) {
        IssueRows.delete(ao, FeedbackItemEntity.class, issueIds);
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return IssueRows.issueIdsAfter(ao, FeedbackItemEntity.class, FeedbackItemEntity::getIssueId, issueId, most);
    }

    private static String searchText(FeedbackItem item) {
        return searched(item.summary(), LONGEST_SEARCH_TEXT);
    }

    private static String saidText(ItemDescription description) {
        return searched(description.quote(), LONGEST_SAID_TEXT);
    }

    private static String searched(String text, int longest) {
        String folded = SearchFolding.fold(text);
        return folded.length() <= longest ? folded : Shortening.atCharacter(folded, longest - 1);
    }

    private static long laterDay(FeedbackItem item) {
        return item.laterUntil().map(LocalDate::toEpochDay).orElse(0L);
    }

    private static String beforeState(FeedbackItem item) {
        return item.before().map(before -> before.state().name()).orElse("");
    }

    private static long beforeSince(FeedbackItem item) {
        return item.before().map(before -> before.since().toEpochMilli()).orElse(0L);
    }

    private static long beforeLater(FeedbackItem item) {
        return item.before()
                .flatMap(FeedbackItem.Before::laterUntil)
                .map(LocalDate::toEpochDay)
                .orElse(0L);
    }

    private static String beforeReason(FeedbackItem item) {
        return item.before().map(FeedbackItem.Before::reason).orElse("");
    }

    /** Empty of what was merged before this was kept. */
    private static Optional<FeedbackItem.Before> before(FeedbackItemEntity row) {
        return TriageState.named(orEmpty(row.getBeforeState()))
                .map(state -> new FeedbackItem.Before(
                        state,
                        Instant.ofEpochMilli(orZero(row.getBeforeSince())),
                        orZero(row.getBeforeLater()) == 0
                                ? Optional.empty()
                                : Optional.of(LocalDate.ofEpochDay(row.getBeforeLater())),
                        orEmpty(row.getBeforeReason())));
    }

    private static long orZero(Long number) {
        return number == null ? 0 : number;
    }

    private Optional<FeedbackItemEntity> row(long issueId) {
        return Arrays.stream(ao.find(FeedbackItemEntity.class, Query.select().where("ISSUE_ID = ?", issueId)))
                .findFirst();
    }

    /** Empty if the row cannot be read. */
    private Optional<FeedbackItem> item(FeedbackItemEntity row) {
        Optional<TriageState> state = TriageState.named(row.getStateName());
        try {
            return Optional.of(new FeedbackItem(
                    row.getIssueId(),
                    row.getProjectId(),
                    orEmpty(row.getAreaKey()),
                    orEmpty(row.getSummary()),
                    state.orElseThrow(() -> new IllegalArgumentException("the state " + row.getStateName())),
                    Instant.ofEpochMilli(row.getStateSince()),
                    Instant.ofEpochMilli(row.getCreatedAt()),
                    Instant.ofEpochMilli(row.getChangedAt()),
                    row.getLaterDay() == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(row.getLaterDay())),
                    orEmpty(row.getReason()),
                    row.getMergedInto(),
                    state.get() == TriageState.MERGED ? before(row) : Optional.empty(),
                    orEmpty(row.getDeciderKey()),
                    row.getRowVersion()));
        } catch (IllegalArgumentException e) {
            unreadable.tell("FEEDBACK_ITEM", row, e.getMessage());
            return Optional.empty();
        }
    }
}
