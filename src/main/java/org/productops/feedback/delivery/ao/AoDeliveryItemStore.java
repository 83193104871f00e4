package org.productops.feedback.delivery.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.productops.common.store.ao.Batches;
import org.productops.common.store.ao.IssueRows;
import org.productops.common.store.ao.StoredTexts;
import org.productops.common.store.ao.UnreadableRows;
import org.productops.feedback.delivery.DeliveryItem;
import org.productops.feedback.delivery.DeliveryItemStore;
import org.productops.feedback.delivery.DeliveryState;

/** How far delivery issues are, in the product's database. */
@JiraComponent
public final class AoDeliveryItemStore implements DeliveryItemStore {

    private static final String COLUMNS = "ID, ISSUE_ID, PROJECT_ID, AREA_KEY, DELIVERY_STATE, STARTED_AT, RESOLVED_AT,"
            + " RELEASED_AT, FEEDBACK_COUNT, HAS_CRITERION";
    private static final String OF_ISSUE = "ISSUE_ID = ?";

    private final ActiveObjects ao;
    private final UnreadableRows unreadable = new UnreadableRows();

    @Inject
    public AoDeliveryItemStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<DeliveryItem> find(long issueId) {
        return Arrays.stream(ao.find(DeliveryItemEntity.class, Query.select().where(OF_ISSUE, issueId)))
                .findFirst()
                .flatMap(this::item);
    }

    @Override
    public List<DeliveryItem> ofIssues(Collection<Long> issueIds) {
        List<DeliveryItem> found = new ArrayList<>();
        Batches.each(
                new HashSet<>(issueIds),
                batch -> ao.stream(
                        DeliveryItemEntity.class, Batches.in(Query.select(COLUMNS), "ISSUE_ID", batch), row -> item(row)
                                .ifPresent(found::add)));
        return found;
    }

    @Override
    public List<DeliveryItem> ofProjects(Collection<Long> projectIds, Set<DeliveryState> states) {
        List<DeliveryItem> found = new ArrayList<>();
        List<String> names = states.stream().map(Enum::name).toList();
        Batches.each(new HashSet<>(projectIds), batch -> {
            List<Object> values = new ArrayList<>(batch);
            values.addAll(names);
            Query query = Query.select(COLUMNS)
                    .where(
                            Batches.in("PROJECT_ID", batch) + " AND " + Batches.in("DELIVERY_STATE", names),
                            values.toArray());
            ao.stream(DeliveryItemEntity.class, query, row -> item(row).ifPresent(found::add));
        });
        return found;
    }

    /** Each change is a new row. */
    @Override
    public long lastChange() {
        List<Long> last = new ArrayList<>();
        ao.stream(
                DeliveryItemEntity.class,
                Query.select("ID").order("ID DESC").limit(1),
                row -> last.add((long) row.getID()));
        return last.stream().findFirst().orElse(0L);
    }

    @Override
    public void put(DeliveryItem item) {
        ao.deleteWithSQL(DeliveryItemEntity.class, OF_ISSUE, item.issueId());
        ao.create(DeliveryItemEntity.class, row(item));
    }

    private static Map<String, Object> row(DeliveryItem item) {
        Map<String, Object> row = new HashMap<>();
        row.put("ISSUE_ID", item.issueId());
        row.put("PROJECT_ID", item.projectId());
        row.put("AREA_KEY", item.areaKey());
        row.put("DELIVERY_STATE", item.state().name());
        item.startedAt().ifPresent(at -> row.put("STARTED_AT", Date.from(at)));
        item.resolvedAt().ifPresent(at -> row.put("RESOLVED_AT", Date.from(at)));
        item.releasedAt().ifPresent(at -> row.put("RELEASED_AT", Date.from(at)));
        row.put("FEEDBACK_COUNT", item.feedbackCount());
        row.put("HAS_CRITERION", item.criterion());
        return row;
    }

    /** Empty if the row is one of a newer version: the issue is looked at as if it were new. */
    private Optional<DeliveryItem> item(DeliveryItemEntity row) {
        Optional<DeliveryState> state = DeliveryState.named(row.getDeliveryState());
        if (state.isEmpty()) {
            unreadable.tell("DELIVERY_ITEM", row, "the state " + row.getDeliveryState());
        }
        return state.map(known -> new DeliveryItem(
                row.getIssueId(),
                row.getProjectId(),
                StoredTexts.orEmpty(row.getAreaKey()),
                known,
                moment(row.getStartedAt()),
                moment(row.getResolvedAt()),
                moment(row.getReleasedAt()),
                row.getFeedbackCount(),
                row.isHasCriterion()));
    }

    private static Optional<Instant> moment(Date date) {
        return Optional.ofNullable(date).map(known -> Instant.ofEpochMilli(known.getTime()));
    }

    @Override
    public void forget(List<Long> issueIds) {
        IssueRows.delete(ao, DeliveryItemEntity.class, issueIds);
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return IssueRows.issueIdsAfter(ao, DeliveryItemEntity.class, DeliveryItemEntity::getIssueId, issueId, most);
    }
}
