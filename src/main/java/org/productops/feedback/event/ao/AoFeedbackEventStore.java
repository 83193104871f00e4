package org.productops.feedback.event.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import net.java.ao.Query;
import org.productops.common.store.ao.Batches;
import org.productops.common.store.ao.StoredTexts;
import org.productops.common.store.ao.UnreadableRows;
import org.productops.feedback.event.FeedbackEvent;
import org.productops.feedback.event.FeedbackEventStore;

/** What happened to feedback, in the product's database. */
@JiraComponent
public final class AoFeedbackEventStore implements FeedbackEventStore {

    private static final String COLUMNS = "ID, EVENT_KIND, FEEDBACK_ID, DELIVERY_ID, PROJECT_ID, AREA_KEY, HAPPENED_AT";
    private static final String FEEDBACK_ID = "FEEDBACK_ID";
    private static final String DELIVERY_ID = "DELIVERY_ID";
    private static final String AS_TOLD = "ID ASC";

    private final ActiveObjects ao;
    private final UnreadableRows unreadable = new UnreadableRows();

    @Inject
    public AoFeedbackEventStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void tell(Collection<FeedbackEvent> events) {
        Batches.insert(
                ao,
                FeedbackEventEntity.class,
                events.stream()
                        .map(event -> row(
                                event.kind().name(),
                                event.feedbackId(),
                                event.deliveryId(),
                                event.projectId(),
                                event.areaKey(),
                                Date.from(event.at())))
                        .toList());
    }

    private static Map<String, Object> row(
            String kind, long feedbackId, long deliveryId, long projectId, String areaKey, Date at) {
        Map<String, Object> row = new HashMap<>();
        row.put("EVENT_KIND", kind);
        row.put(FEEDBACK_ID, feedbackId);
        row.put(DELIVERY_ID, deliveryId);
        row.put("PROJECT_ID", projectId);
        row.put("AREA_KEY", areaKey);
        row.put("HAPPENED_AT", at);
        return row;
    }

    @Override
    public void each(Consumer<FeedbackEvent> action) {
        each(Query.select(COLUMNS).order(AS_TOLD), action);
    }

    @Override
    public void each(Instant from, Instant before, Consumer<FeedbackEvent> action) {
        Query query = Query.select(COLUMNS)
                .where("HAPPENED_AT >= ? AND HAPPENED_AT < ?", Date.from(from), Date.from(before))
                .order("HAPPENED_AT ASC, ID ASC");
        each(query, action);
    }

    @Override
    public void each(FeedbackEvent.Kind kind, Consumer<FeedbackEvent> action) {
        each(Query.select(COLUMNS).where("EVENT_KIND = ?", kind.name()).order(AS_TOLD), action);
    }

    @Override
    public long lastNumber() {
        return Arrays.stream(ao.find(
                        FeedbackEventEntity.class,
                        Query.select().order("ID DESC").limit(1)))
                .mapToLong(FeedbackEventEntity::getID)
                .findFirst()
                .orElse(0);
    }

    @Override
    public long after(long number, int most, Consumer<FeedbackEvent> action) {
        long[] last = {number};
        Query query =
                Query.select(COLUMNS).where("ID > ?", number).order(AS_TOLD).limit(most);
        ao.stream(FeedbackEventEntity.class, query, row -> {
            last[0] = row.getID();
            event(row).ifPresent(action);
        });
        return last[0];
    }

    @Override
    public List<FeedbackEvent> ofFeedback(Collection<Long> feedbackIds) {
        return of(FEEDBACK_ID, feedbackIds);
    }

    @Override
    public List<FeedbackEvent> ofDeliveries(Collection<Long> deliveryIds) {
        return of(DELIVERY_ID, deliveryIds);
    }

    @Override
    public void erase(Collection<Long> feedbackIds) {
        Batches.each(
                new HashSet<>(feedbackIds),
                batch -> ao.deleteWithSQL(FeedbackEventEntity.class, Batches.in(FEEDBACK_ID, batch), batch.toArray()));
    }

    @Override
    public int count() {
        return ao.count(FeedbackEventEntity.class);
    }

    private List<FeedbackEvent> of(String column, Collection<Long> ids) {
        List<FeedbackEvent> found = new ArrayList<>();
        Batches.each(
                new HashSet<>(ids),
                batch -> each(Batches.in(Query.select(COLUMNS), column, batch).order(AS_TOLD), found::add));
        return List.copyOf(found);
    }

    private void each(Query query, Consumer<FeedbackEvent> action) {
        ao.stream(FeedbackEventEntity.class, query, row -> event(row).ifPresent(action));
    }

    /** Empty if the row is one of a newer version. */
    private Optional<FeedbackEvent> event(FeedbackEventEntity row) {
        Optional<FeedbackEvent.Kind> kind = FeedbackEvent.Kind.named(row.getEventKind());
        if (kind.isEmpty()) {
            unreadable.tell("FEEDBACK_EVENT", row, "the event " + row.getEventKind());
        }
        return kind.map(known -> new FeedbackEvent(
                known,
                row.getFeedbackId(),
                row.getDeliveryId(),
                row.getProjectId(),
                StoredTexts.orEmpty(row.getAreaKey()),
                row.getHappenedAt().toInstant()));
    }

    /** The rows are written anew, which takes a fixed number of statements for each 500 of them. */
    @Override
    public void forget(List<Long> issueIds) {
        forget(FEEDBACK_ID, FeedbackEventEntity::getFeedbackId, issueIds);
        forget(DELIVERY_ID, FeedbackEventEntity::getDeliveryId, issueIds);
    }

    private void forget(String column, ToLongFunction<FeedbackEventEntity> idOf, List<Long> issueIds) {
        Map<Long, Long> substitutes = new HashMap<>();
        Map<Long, Map<String, Object>> rows = new LinkedHashMap<>();
        ao.stream(
                FeedbackEventEntity.class,
                Batches.in(Query.select(COLUMNS), column, issueIds).order(AS_TOLD),
                row -> {
                    // The number of a row that is deleted now is nobody's ever again, and no issue's.
                    long substitute = substitutes.computeIfAbsent(idOf.applyAsLong(row), id -> -(long) row.getID());
                    Map<String, Object> anew = row(
                            row.getEventKind(),
                            row.getFeedbackId(),
                            row.getDeliveryId(),
                            row.getProjectId(),
                            StoredTexts.orEmpty(row.getAreaKey()),
                            row.getHappenedAt());
                    anew.put(column, substitute);
                    rows.put((long) row.getID(), anew);
                });
        if (rows.isEmpty()) {
            return;
        }
        ao.deleteWithSQL(FeedbackEventEntity.class, Batches.in(column, issueIds), issueIds.toArray());
        Batches.insert(ao, FeedbackEventEntity.class, List.copyOf(rows.values()));
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        Set<Long> ids = new HashSet<>();
        long last = Math.min(
                read(FEEDBACK_ID, FeedbackEventEntity::getFeedbackId, issueId, most, ids),
                read(DELIVERY_ID, FeedbackEventEntity::getDeliveryId, issueId, most, ids));
        return ids.stream()
                .filter(id -> id <= last)
                .sorted(Comparator.naturalOrder())
                .limit(most)
                .toList();
    }

    /** Up to which id all were read. */
    private long read(String column, ToLongFunction<FeedbackEventEntity> idOf, long after, int most, Set<Long> into) {
        long[] last = {0, 0};
        Query query = Query.select("ID, " + column)
                .where(column + " > ?", Math.max(0, after))
                .order(column + " ASC")
                .limit(most);
        ao.stream(FeedbackEventEntity.class, query, row -> {
            into.add(idOf.applyAsLong(row));
            last[0] = idOf.applyAsLong(row);
            last[1]++;
        });
        return last[1] < most ? Long.MAX_VALUE : last[0];
    }
}
