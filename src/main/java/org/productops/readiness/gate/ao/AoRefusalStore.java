package org.productops.readiness.gate.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.productops.common.store.ao.Batches;
import org.productops.common.store.ao.IssueRows;
import org.productops.common.store.ao.StoredTexts;
import org.productops.common.text.Shortening;
import org.productops.readiness.gate.ItemCounts;
import org.productops.readiness.gate.ItemDay;
import org.productops.readiness.gate.JudgedDay;
import org.productops.readiness.gate.Refusal;
import org.productops.readiness.gate.RefusalFilter;
import org.productops.readiness.gate.RefusalStore;
import org.productops.readiness.gate.RefusedItem;

/** Refusals and numbers in the product's database. */
@JiraComponent
public final class AoRefusalStore implements RefusalStore {

    private static final int LONGEST_NAME = 255;

    private static final String REFUSAL_COLUMNS = "ID, REFUSAL_ID, ISSUE_ID, ISSUE_KEY, PROJECT_ID, WORKFLOW_NAME,"
            + " TRANSITION_NAME, CHECKLIST_ID, REFUSAL_KIND, USER_KEY, REFUSED_AT";
    private static final String ITEM_COLUMNS = "ID, REFUSAL_ID, ITEM_ID, FAILED_CHECK";
    private static final String JUDGED_COLUMNS =
            "ID, COUNTED_ON, CHECKLIST_ID, PROJECT_ID, WORKFLOW_NAME, TRANSITION_NAME, IS_TRIAL, JUDGED_COUNT, LOST_COUNT";
    private static final String COUNT_COLUMNS = "ID, COUNTED_ON, ITEM_ID, ASKED_COUNT, BLOCKED_COUNT, TRIAL_COUNT,"
            + " OVERRIDDEN_COUNT, NOT_APPLICABLE_COUNT, HURRIED_COUNT, LEFT_OPEN_COUNT";

    private static final String SINCE = "COUNTED_ON >= ?";
    private static final String ON = "COUNTED_ON = ?";

    private final ActiveObjects ao;

    @Inject
    public AoRefusalStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(List<Refusal> refusals) {
        Batches.insert(
                ao,
                RefusalEntity.class,
                refusals.stream().map(AoRefusalStore::row).toList());
        Batches.insert(
                ao,
                RefusalItemEntity.class,
                refusals.stream().flatMap(AoRefusalStore::itemRows).toList());
    }

    private static Map<String, Object> row(Refusal refusal) {
        Map<String, Object> row = new HashMap<>();
        row.put("REFUSAL_ID", refusal.id());
        row.put("ISSUE_ID", refusal.issueId());
        row.put("ISSUE_KEY", refusal.issueKey());
        row.put("PROJECT_ID", refusal.projectId());
        row.put("WORKFLOW_NAME", fitting(refusal.workflow()));
        row.put("TRANSITION_NAME", fitting(refusal.transition()));
        row.put("CHECKLIST_ID", refusal.checklistId());
        row.put("REFUSAL_KIND", refusal.kind().name());
        row.put("USER_KEY", refusal.userKey());
        row.put("REFUSED_AT", Date.from(refusal.at()));
        return row;
    }

    private static Stream<Map<String, Object>> itemRows(Refusal refusal) {
        return refusal.itemIds().stream()
                .map(item -> Map.of(
                        "REFUSAL_ID", refusal.id(),
                        "CHECKLIST_ID", refusal.checklistId(),
                        "ITEM_ID", item,
                        "REFUSED_AT", Date.from(refusal.at()),
                        "FAILED_CHECK", fitting(refusal.failures().getOrDefault(item, ""))));
    }

    /** What is cut fits with the dots behind it. */
    private static String fitting(String name) {
        return name.length() <= LONGEST_NAME ? name : Shortening.atCharacter(name, LONGEST_NAME - 1);
    }

    @Override
    public void count(List<JudgedDay> judged, List<ItemDay> items) {
        Batches.insert(
                ao,
                JudgedDayEntity.class,
                judged.stream().map(AoRefusalStore::row).toList());
        Batches.insert(
                ao, ItemDayEntity.class, items.stream().map(AoRefusalStore::row).toList());
    }

    private static Map<String, Object> row(JudgedDay day) {
        return Map.of(
                "COUNTED_ON", day.day().toString(),
                "CHECKLIST_ID", day.place().checklistId(),
                "PROJECT_ID", day.place().projectId(),
                "WORKFLOW_NAME", fitting(day.place().workflow()),
                "TRANSITION_NAME", fitting(day.place().transition()),
                "IS_TRIAL", day.place().trial(),
                "JUDGED_COUNT", day.judged(),
                "LOST_COUNT", day.lost());
    }

    private static Map<String, Object> row(ItemDay day) {
        ItemCounts counts = day.counts();
        return Map.of(
                "COUNTED_ON", day.day().toString(),
                "ITEM_ID", day.itemId(),
                "ASKED_COUNT", counts.asked(),
                "BLOCKED_COUNT", counts.blocked(),
                "TRIAL_COUNT", counts.trial(),
                "OVERRIDDEN_COUNT", counts.overridden(),
                "NOT_APPLICABLE_COUNT", counts.notApplicable(),
                "HURRIED_COUNT", counts.hurried(),
                "LEFT_OPEN_COUNT", counts.leftOpen());
    }

    @Override
    public List<Refusal> find(RefusalFilter filter, int most) {
        List<String> conditions = new ArrayList<>(List.of("REFUSED_AT >= ?", "REFUSED_AT < ?", "REFUSAL_KIND = ?"));
        List<Object> values = new ArrayList<>(List.of(
                Date.from(filter.from()),
                Date.from(filter.before()),
                filter.kind().name()));
        filter.userKey().ifPresent(key -> {
            conditions.add("USER_KEY = ?");
            values.add(key);
        });
        filter.checklistId().ifPresent(id -> {
            conditions.add("CHECKLIST_ID = ?");
            values.add(id);
        });
        Query query = Query.select(REFUSAL_COLUMNS)
                .where(String.join(" AND ", conditions), values.toArray())
                .order("REFUSED_AT DESC, ID DESC")
                .limit(most);
        List<Refusal> found = new ArrayList<>();
        ao.stream(RefusalEntity.class, query, row -> found.add(refusal(row, filter.kind())));
        return found;
    }

    private static Refusal refusal(RefusalEntity row, Refusal.Kind kind) {
        return new Refusal(
                row.getRefusalId(),
                row.getIssueId(),
                StoredTexts.orEmpty(row.getIssueKey()),
                row.getProjectId(),
                StoredTexts.orEmpty(row.getWorkflowName()),
                StoredTexts.orEmpty(row.getTransitionName()),
                row.getChecklistId(),
                List.of(),
                kind,
                StoredTexts.orEmpty(row.getUserKey()),
                row.getRefusedAt().toInstant(),
                Map.of());
    }

    @Override
    public Map<Long, List<RefusedItem>> items(Optional<Long> checklistId, Instant from, Instant before) {
        List<Object> values = new ArrayList<>(List.of(Date.from(from), Date.from(before)));
        checklistId.ifPresent(values::add);
        Query query = Query.select(ITEM_COLUMNS)
                .where(
                        "REFUSED_AT >= ? AND REFUSED_AT < ?" + (checklistId.isPresent() ? " AND CHECKLIST_ID = ?" : ""),
                        values.toArray())
                .order("ID ASC");
        Map<Long, List<RefusedItem>> items = new HashMap<>();
        ao.stream(RefusalItemEntity.class, query, row -> items.computeIfAbsent(
                        row.getRefusalId(), any -> new ArrayList<>())
                .add(new RefusedItem(
                        row.getItemId(),
                        Optional.of(StoredTexts.orEmpty(row.getFailedCheck())).filter(name -> !name.isEmpty()))));
        return items;
    }

    @Override
    public List<JudgedDay> judgedSince(LocalDate day, long checklistId) {
        Query query = Query.select(JUDGED_COLUMNS)
                .where(SINCE + " AND CHECKLIST_ID = ?", day.toString(), checklistId)
                .order("ID ASC");
        Map<JudgedDay.Place, JudgedDay> sums = new LinkedHashMap<>();
        ao.stream(JudgedDayEntity.class, query, row -> {
            JudgedDay part = new JudgedDay(day, place(row), row.getJudgedCount(), row.getLostCount());
            sums.merge(part.place(), part, AoRefusalStore::sum);
        });
        return List.copyOf(sums.values());
    }

    private static JudgedDay.Place place(JudgedDayEntity row) {
        return new JudgedDay.Place(
                row.getChecklistId(),
                row.getProjectId(),
                StoredTexts.orEmpty(row.getWorkflowName()),
                StoredTexts.orEmpty(row.getTransitionName()),
                row.isTrial());
    }

    private static JudgedDay sum(JudgedDay one, JudgedDay other) {
        return new JudgedDay(one.day(), one.place(), one.judged() + other.judged(), one.lost() + other.lost());
    }

    @Override
    public int lostSince(LocalDate day) {
        return judgedSince(day, 0).stream().mapToInt(JudgedDay::lost).sum();
    }

    @Override
    public Map<Long, ItemCounts> itemCountsSince(LocalDate day) {
        Map<Long, ItemCounts> sums = new HashMap<>();
        Query query = Query.select(COUNT_COLUMNS).where(SINCE, day.toString()).order("ID ASC");
        ao.stream(ItemDayEntity.class, query, row -> sums.merge(row.getItemId(), counts(row), ItemCounts::plus));
        return sums;
    }

    private static ItemCounts counts(ItemDayEntity row) {
        return new ItemCounts(
                row.getAskedCount(),
                row.getBlockedCount(),
                row.getTrialCount(),
                row.getOverriddenCount(),
                row.getNotApplicableCount(),
                row.getHurriedCount(),
                row.getLeftOpenCount());
    }

    @Override
    public void gather(LocalDate day) {
        List<Integer> judgedIds = new ArrayList<>();
        Map<JudgedDay.Place, JudgedDay> judged = new LinkedHashMap<>();
        ao.stream(JudgedDayEntity.class, on(JUDGED_COLUMNS, day), row -> {
            judgedIds.add(row.getID());
            JudgedDay part = new JudgedDay(day, place(row), row.getJudgedCount(), row.getLostCount());
            judged.merge(part.place(), part, AoRefusalStore::sum);
        });
        List<Integer> itemIds = new ArrayList<>();
        Map<Long, ItemCounts> items = new LinkedHashMap<>();
        ao.stream(ItemDayEntity.class, on(COUNT_COLUMNS, day), row -> {
            itemIds.add(row.getID());
            items.merge(row.getItemId(), counts(row), ItemCounts::plus);
        });
        boolean judgedInParts = judgedIds.size() > judged.size();
        boolean itemsInParts = itemIds.size() > items.size();
        if (judgedInParts) {
            delete(JudgedDayEntity.class, judgedIds);
        }
        if (itemsInParts) {
            delete(ItemDayEntity.class, itemIds);
        }
        count(
                judgedInParts ? List.copyOf(judged.values()) : List.of(),
                itemsInParts
                        ? items.entrySet().stream()
                                .map(entry -> new ItemDay(day, entry.getKey(), entry.getValue()))
                                .toList()
                        : List.of());
    }

    private static Query on(String columns, LocalDate day) {
        return Query.select(columns).where(ON, day.toString()).order("ID ASC");
    }

    private <T extends RawEntity<Integer>> void delete(Class<T> type, List<Integer> ids) {
        Batches.each(ids, batch -> ao.deleteWithSQL(type, Batches.in("ID", batch), batch.toArray()));
    }

    @Override
    public void removeBefore(Instant moment, LocalDate day) {
        ao.deleteWithSQL(RefusalEntity.class, "REFUSED_AT < ?", Date.from(moment));
        ao.deleteWithSQL(RefusalItemEntity.class, "REFUSED_AT < ?", Date.from(moment));
        ao.deleteWithSQL(JudgedDayEntity.class, "COUNTED_ON < ?", day.toString());
        ao.deleteWithSQL(ItemDayEntity.class, "COUNTED_ON < ?", day.toString());
    }

    @Override
    public void forget(List<Long> issueIds) {
        IssueRows.delete(ao, RefusalEntity.class, issueIds);
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return IssueRows.issueIdsAfter(ao, RefusalEntity.class, RefusalEntity::getIssueId, issueId, most);
    }
}
