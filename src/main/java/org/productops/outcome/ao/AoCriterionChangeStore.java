package org.productops.outcome.ao;

import static org.productops.common.store.ao.StoredTexts.orEmpty;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.productops.common.audit.FieldChange;
import org.productops.common.json.Json;
import org.productops.common.store.ao.Batches;
import org.productops.common.store.ao.IssueRows;
import org.productops.common.store.ao.UnreadableRows;
import org.productops.outcome.CriterionChange;
import org.productops.outcome.CriterionChangeStore;

/** What was done with criteria, in the product's database. */
@JiraComponent
public final class AoCriterionChangeStore implements CriterionChangeStore {

    private final ActiveObjects ao;
    private final UnreadableRows unreadable = new UnreadableRows();

    @Inject
    public AoCriterionChangeStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    /** A field as a row keeps it. */
    private record Kept(
            @JsonProperty("field") String field,
            @JsonProperty("before") String before,
            @JsonProperty("after") String after) {}

    @Override
    public void add(CriterionChange change) {
        Map<String, Object> row = new HashMap<>();
        row.put("ISSUE_ID", change.issueId());
        row.put("CRITERION_ID", change.criterionId());
        row.put("CHANGE_ACTION", change.kind().name());
        row.put("MEASURE", change.measure());
        row.put("USER_KEY", change.userKey());
        row.put("CHANGED_AT", Date.from(change.at()));
        row.put("AFTERWARDS", change.afterwards());
        row.put(
                "FIELD_CHANGES",
                Json.write(change.fields().stream()
                        .map(each -> new Kept(each.field(), each.before(), each.after()))
                        .toList()));
        ao.create(CriterionChangeEntity.class, row);
    }

    @Override
    public List<CriterionChange> ofIssue(long issueId) {
        return changes(Query.select().where("ISSUE_ID = ?", issueId).order("ID DESC"));
    }

    @Override
    public List<CriterionChange> ofIssues(Collection<Long> issueIds) {
        List<CriterionChange> found = new ArrayList<>();
        Batches.each(
                new TreeSet<>(issueIds),
                batch -> found.addAll(
                        changes(Batches.in(Query.select(), "ISSUE_ID", batch).order("ISSUE_ID ASC, ID DESC"))));
        return found;
    }

    @Override
    public void forget(List<Long> issueIds) {
        IssueRows.delete(ao, CriterionChangeEntity.class, issueIds);
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return IssueRows.issueIdsAfter(
                ao, CriterionChangeEntity.class, CriterionChangeEntity::getIssueId, issueId, most);
    }

    private List<CriterionChange> changes(Query query) {
        return Arrays.stream(ao.find(CriterionChangeEntity.class, query))
                .flatMap(row -> change(row).stream())
                .toList();
    }

    /** Empty if the row cannot be read. */
    private Optional<CriterionChange> change(CriterionChangeEntity row) {
        Optional<CriterionChange.Kind> kind = Stream.of(CriterionChange.Kind.values())
                .filter(each -> each.name().equals(row.getChangeAction()))
                .findFirst();
        if (kind.isEmpty()) {
            unreadable.tell("CRITERION_CHANGE", row, "the kind " + row.getChangeAction());
            return Optional.empty();
        }
        return Optional.of(new CriterionChange(
                row.getID(),
                row.getCriterionId(),
                row.getIssueId(),
                kind.get(),
                orEmpty(row.getMeasure()),
                row.getUserKey(),
                row.getChangedAt().toInstant(),
                row.isAfterwards(),
                fields(row)));
    }

    private List<FieldChange> fields(CriterionChangeEntity row) {
        try {
            byte[] json = orEmpty(row.getFieldChanges()).getBytes(StandardCharsets.UTF_8);
            return Json.readOpen(new ByteArrayInputStream(json), Kept[].class).stream()
                    .flatMap(Arrays::stream)
                    .map(each -> new FieldChange(orEmpty(each.field()), orEmpty(each.before()), orEmpty(each.after())))
                    .toList();
        } catch (IOException e) {
            unreadable.tell("CRITERION_CHANGE", row, "the fields");
            return List.of();
        }
    }
}
