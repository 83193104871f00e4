package org.productops.feedback.evidence.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.java.ao.ActiveObjectsException;
import net.java.ao.Query;
import org.productops.common.store.ao.Batches;
import org.productops.common.store.ao.ConstraintViolation;
import org.productops.common.store.ao.UnreadableRows;
import org.productops.feedback.Importance;
import org.productops.feedback.evidence.EvidenceLink;
import org.productops.feedback.evidence.EvidenceStore;

/** Evidence in the product's database. */
@JiraComponent
public final class AoEvidenceStore implements EvidenceStore {

    private static final String FEEDBACK_ID = "FEEDBACK_ID";
    private static final String DELIVERY_ID = "DELIVERY_ID";

    private final ActiveObjects ao;
    private final UnreadableRows unreadable = new UnreadableRows();

    @Inject
    public AoEvidenceStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<EvidenceLink> find(long feedbackId, long deliveryId) {
        return row(feedbackId, deliveryId).flatMap(this::link);
    }

    @Override
    public List<EvidenceLink> ofDelivery(long deliveryId) {
        return links(ao.find(
                EvidenceEntity.class,
                Query.select().where("DELIVERY_ID = ?", deliveryId).order("ID ASC")));
    }

    @Override
    public List<EvidenceLink> ofDeliveries(Collection<Long> deliveryIds) {
        return of(DELIVERY_ID, deliveryIds);
    }

    @Override
    public List<EvidenceLink> ofFeedback(Collection<Long> feedbackIds) {
        return of(FEEDBACK_ID, feedbackIds);
    }

    private List<EvidenceLink> of(String column, Collection<Long> ids) {
        List<EvidenceLink> found = new ArrayList<>();
        Batches.each(
                ids,
                batch -> found.addAll(links(ao.find(EvidenceEntity.class, Batches.in(Query.select(), column, batch)))));
        return found;
    }

    @Override
    public List<Long> deliveriesAfter(long deliveryId, int most) {
        return after(DELIVERY_ID, EvidenceEntity::getDeliveryId, deliveryId, most);
    }

    @Override
    public long count() {
        return ao.count(EvidenceEntity.class);
    }

    private List<Long> after(String column, Function<EvidenceEntity, Long> idOf, long id, int most) {
        Set<Long> ids = new LinkedHashSet<>();
        ao.stream(
                EvidenceEntity.class,
                Query.select("ID, " + column)
                        .where(column + " > ?", id)
                        .order(column + " ASC")
                        .limit(most),
                row -> ids.add(idOf.apply(row)));
        return List.copyOf(ids);
    }

    @Override
    public boolean insert(EvidenceLink link) {
        try {
            ao.create(
                    EvidenceEntity.class,
                    Map.of(
                            "LINK_PAIR",
                            pair(link.feedbackId(), link.deliveryId()),
                            FEEDBACK_ID,
                            link.feedbackId(),
                            DELIVERY_ID,
                            link.deliveryId(),
                            "IMPORTANCE",
                            link.importance().name(),
                            "LINKED_AT",
                            Date.from(link.linkedAt())));
            return true;
        } catch (ActiveObjectsException e) {
            if (ConstraintViolation.caused(e)) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void update(EvidenceLink link) {
        EvidenceEntity row = row(link.feedbackId(), link.deliveryId())
                .orElseThrow(() -> new IllegalStateException("No link " + pair(link.feedbackId(), link.deliveryId())));
        row.setImportance(link.importance().name());
        row.save();
    }

    @Override
    public boolean remove(long feedbackId, long deliveryId) {
        return ao.deleteWithSQL(EvidenceEntity.class, "LINK_PAIR = ?", pair(feedbackId, deliveryId)) > 0;
    }

    @Override
    public void forget(List<Long> issueIds) {
        Object[] both = Stream.concat(issueIds.stream(), issueIds.stream()).toArray();
        ao.deleteWithSQL(
                EvidenceEntity.class,
                Batches.in(FEEDBACK_ID, issueIds) + " OR " + Batches.in(DELIVERY_ID, issueIds),
                both);
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return Stream.concat(
                        after(FEEDBACK_ID, EvidenceEntity::getFeedbackId, issueId, most).stream(),
                        after(DELIVERY_ID, EvidenceEntity::getDeliveryId, issueId, most).stream())
                .distinct()
                .sorted()
                .limit(most)
                .toList();
    }

    private Optional<EvidenceEntity> row(long feedbackId, long deliveryId) {
        return Arrays.stream(ao.find(
                        EvidenceEntity.class, Query.select().where("LINK_PAIR = ?", pair(feedbackId, deliveryId))))
                .findFirst();
    }

    private List<EvidenceLink> links(EvidenceEntity[] rows) {
        return Arrays.stream(rows).flatMap(row -> link(row).stream()).toList();
    }

    /** Empty if the row cannot be read. */
    private Optional<EvidenceLink> link(EvidenceEntity row) {
        Optional<Importance> importance = Importance.named(row.getImportance());
        if (importance.isEmpty()) {
            unreadable.tell("FEEDBACK_LINK", row, "the importance " + row.getImportance());
        }
        return importance.map(known -> new EvidenceLink(
                row.getFeedbackId(),
                row.getDeliveryId(),
                known,
                row.getLinkedAt().toInstant()));
    }

    private static String pair(long feedbackId, long deliveryId) {
        return feedbackId + "-" + deliveryId;
    }
}
