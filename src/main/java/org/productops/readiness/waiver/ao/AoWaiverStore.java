package org.productops.readiness.waiver.ao;

import static org.productops.common.store.ao.StoredTexts.orEmpty;

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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.productops.common.store.ao.Batches;
import org.productops.common.store.ao.IssueRows;
import org.productops.common.store.ao.UnreadableRows;
import org.productops.readiness.waiver.Waiver;
import org.productops.readiness.waiver.Waiver.State;
import org.productops.readiness.waiver.Waiver.Step;
import org.productops.readiness.waiver.WaiverFact;
import org.productops.readiness.waiver.WaiverStore;

/** Overrides in the product's database. */
@JiraComponent
public final class AoWaiverStore implements WaiverStore {

    private static final String COUNTED =
            "ID, CHECKLIST_ID, WAIVER_AREA, WAIVER_STATE, ASKER_KEY, DECIDER_KEY, EXPIRES_AT";

    private final ActiveObjects ao;
    private final UnreadableRows unreadable = new UnreadableRows();

    @Inject
    public AoWaiverStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Waiver> ofIssue(long issueId) {
        return waivers(Query.select().where("ISSUE_ID = ?", issueId).order("ID DESC"));
    }

    @Override
    public List<Waiver> granted(Collection<Long> issueIds) {
        List<Waiver> found = new ArrayList<>();
        Batches.each(issueIds, batch -> {
            List<Object> values = new ArrayList<>(batch);
            values.add(State.GRANTED.name());
            found.addAll(waivers(
                    Query.select().where(Batches.in("ISSUE_ID", batch) + " AND WAIVER_STATE = ?", values.toArray())));
        });
        return found;
    }

    @Override
    public Optional<Waiver> find(long id) {
        return Optional.ofNullable(row(id)).flatMap(this::waiver);
    }

    @Override
    public List<Waiver> requested(int most) {
        return waivers(Query.select()
                .where("WAIVER_STATE = ?", State.REQUESTED.name())
                .order("ID ASC")
                .limit(most));
    }

    @Override
    public List<Long> runOutBetween(Instant after, Instant until) {
        Query query = Query.select("ID, ISSUE_ID")
                .where(
                        "WAIVER_STATE = ? AND EXPIRES_AT > ? AND EXPIRES_AT <= ?",
                        State.GRANTED.name(),
                        Date.from(after),
                        Date.from(until));
        Set<Long> ids = new LinkedHashSet<>();
        ao.stream(WaiverEntity.class, query, row -> ids.add(row.getIssueId()));
        return List.copyOf(ids);
    }

    private List<Waiver> waivers(Query query) {
        return Arrays.stream(ao.find(WaiverEntity.class, query))
                .flatMap(row -> waiver(row).stream())
                .toList();
    }

    @Override
    public List<WaiverFact> askedBetween(Instant from, Instant before) {
        List<WaiverFact> facts = new ArrayList<>();
        ao.stream(
                WaiverEntity.class,
                Query.select(COUNTED).where("ASKED_AT >= ? AND ASKED_AT < ?", Date.from(from), Date.from(before)),
                row -> state(row)
                        .ifPresent(state -> facts.add(new WaiverFact(
                                row.getChecklistId(),
                                orEmpty(row.getWaiverArea()),
                                state,
                                row.getExpiresAt() != null && row.getAskerKey().equals(row.getDeciderKey()),
                                moment(row.getExpiresAt())))));
        return facts;
    }

    @Override
    public Waiver insert(Waiver waiver) {
        Map<String, Object> row = new HashMap<>();
        row.put("ISSUE_ID", waiver.issueId());
        row.put("CHECKLIST_ID", waiver.checklistId());
        row.put("WAIVER_AREA", waiver.areaKey());
        row.put("ONLY_IN_AREA", waiver.onlyInArea());
        row.put("WAIVER_STATE", waiver.state().name());
        row.put("REASON", waiver.reason());
        row.put("LASTING_DAYS", waiver.days());
        row.put("ASKER_KEY", waiver.asked().userKey());
        row.put("ASKED_AT", Date.from(waiver.asked().at()));
        waiver.decided().ifPresent(step -> {
            row.put("DECIDER_KEY", step.userKey());
            row.put("DECIDED_AT", Date.from(step.at()));
        });
        row.put("ANSWER", waiver.answer());
        waiver.expiresAt().ifPresent(moment -> row.put("EXPIRES_AT", Date.from(moment)));
        row.put("ROW_VERSION", waiver.version());
        return waiver.withId(ao.create(WaiverEntity.class, row).getID());
    }

    @Override
    public void update(Waiver waiver) {
        WaiverEntity row = row(waiver.id());
        if (row == null) {
            throw new IllegalStateException("No override " + waiver.id());
        }
        row.setWaiverArea(waiver.areaKey());
        row.setOnlyInArea(waiver.onlyInArea());
        row.setWaiverState(waiver.state().name());
        row.setLastingDays(waiver.days());
        row.setDeciderKey(waiver.decided().map(Step::userKey).orElse(null));
        row.setDecidedAt(waiver.decided().map(step -> Date.from(step.at())).orElse(null));
        row.setAnswer(waiver.answer());
        row.setExpiresAt(waiver.expiresAt().map(Date::from).orElse(null));
        row.setEnderKey(waiver.ended().map(Step::userKey).orElse(null));
        row.setEndedAt(waiver.ended().map(step -> Date.from(step.at())).orElse(null));
        row.setEndReason(waiver.endReason());
        row.setRowVersion(waiver.version());
        row.save();
    }

    @Override
    public void forget(List<Long> issueIds) {
        IssueRows.delete(ao, WaiverEntity.class, issueIds);
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return IssueRows.issueIdsAfter(ao, WaiverEntity.class, WaiverEntity::getIssueId, issueId, most);
    }

    private WaiverEntity row(long id) {
        return id > Integer.MAX_VALUE || id < 1 ? null : ao.get(WaiverEntity.class, (int) id);
    }

    private Optional<State> state(WaiverEntity row) {
        Optional<State> state = Stream.of(State.values())
                .filter(each -> each.name().equals(row.getWaiverState()))
                .findFirst();
        if (state.isEmpty()) {
            unreadable.tell("WAIVER", row, "the state " + row.getWaiverState());
        }
        return state;
    }

    /** Empty if the row cannot be read. */
    private Optional<Waiver> waiver(WaiverEntity row) {
        return state(row).flatMap(state -> {
            try {
                return Optional.of(waiver(row, state));
            } catch (IllegalArgumentException e) {
                unreadable.tell("WAIVER", row, e.getMessage());
                return Optional.empty();
            }
        });
    }

    private static Waiver waiver(WaiverEntity row, State state) {
        return new Waiver(
                row.getID(),
                row.getIssueId(),
                row.getChecklistId(),
                orEmpty(row.getWaiverArea()),
                row.isOnlyInArea(),
                state,
                orEmpty(row.getReason()),
                row.getLastingDays(),
                new Step(row.getAskerKey(), row.getAskedAt().toInstant()),
                step(row.getDeciderKey(), row.getDecidedAt()),
                orEmpty(row.getAnswer()),
                moment(row.getExpiresAt()),
                step(row.getEnderKey(), row.getEndedAt()),
                orEmpty(row.getEndReason()),
                row.getRowVersion());
    }

    private static Optional<Step> step(String userKey, Date at) {
        return userKey == null || at == null ? Optional.empty() : Optional.of(new Step(userKey, at.toInstant()));
    }

    private static Optional<Instant> moment(Date date) {
        return Optional.ofNullable(date).map(Date::toInstant);
    }
}
