package org.productops.outcome;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.productops.common.access.Access;
import org.productops.common.issue.AllIssues;
import org.productops.common.json.Json;
import org.productops.common.user.People;
import org.productops.common.user.PersonNames;

/** All criteria with all that was done with them, as a file, for administrators: nothing is left out. */
@JiraComponent
public class CriterionExportService {

    private static final int PAGE = 500;

    private final CriterionStore store;
    private final CriterionChangeStore changes;
    private final AllIssues issues;
    private final Access access;
    private final People people;

    @Inject
    public CriterionExportService(
            CriterionStore store, CriterionChangeStore changes, AllIssues issues, Access access, People people) {
        this.store = store;
        this.changes = changes;
        this.issues = issues;
        this.access = access;
        this.people = people;
    }

    /** Refuses everybody but administrators. */
    public void requireMayExport() {
        access.requireAdministrator();
    }

    /**
     * Writes all of it as JSON, 500 issues at a time.
     *
     * @param out is closed
     * @throws org.productops.common.error.NotPermittedException if the user does not administer Jira
     */
    public void json(OutputStream out) {
        access.requireAdministrator();
        PersonNames names = new PersonNames(people);
        try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            writer.write("{\"issues\":[");
            String before = "\n";
            long last = 0;
            // The history outlives criteria, so that its issues are those of both.
            List<Long> page = changes.issueIdsAfter(last, PAGE);
            while (!page.isEmpty()) {
                Map<Long, List<SuccessCriterion>> criteria =
                        store.ofIssues(page).stream().collect(Collectors.groupingBy(SuccessCriterion::issueId));
                Map<Long, List<CriterionChange>> done =
                        changes.ofIssues(page).stream().collect(Collectors.groupingBy(CriterionChange::issueId));
                for (long issueId : page) {
                    writer.write(before);
                    writer.write(Json.write(entry(
                            issueId,
                            criteria.getOrDefault(issueId, List.of()),
                            done.getOrDefault(issueId, List.of()),
                            names)));
                    before = ",\n";
                }
                last = page.get(page.size() - 1);
                page = changes.issueIdsAfter(last, PAGE);
            }
            writer.write("\n]}\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> entry(
            long issueId, List<SuccessCriterion> criteria, List<CriterionChange> done, PersonNames names) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("issueId", issueId);
        entry.put("issueKey", issues.name(issueId));
        entry.put(
                "criteria",
                criteria.stream().map(each -> criterion(each, names)).toList());
        entry.put("history", done.stream().map(each -> change(each, names)).toList());
        return entry;
    }

    private static Map<String, Object> criterion(SuccessCriterion criterion, PersonNames names) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", criterion.id());
        fields.put(CriterionFields.MEASURE, criterion.measure());
        fields.put(CriterionFields.BASELINE, criterion.baseline());
        fields.put(CriterionFields.TARGET, criterion.target());
        fields.put(CriterionFields.REVIEW_ON, criterion.reviewOn().toString());
        fields.put("reviewerKey", criterion.reviewerKey());
        fields.put(CriterionFields.REVIEWER, names.of(criterion.reviewerKey()));
        fields.put(CriterionFields.LINK, criterion.link());
        criterion.review().ifPresent(review -> {
            Map<String, Object> outcome = new LinkedHashMap<>();
            outcome.put(CriterionFields.RESULT, review.result().name());
            outcome.put(CriterionFields.NUMBER, review.number());
            outcome.put(CriterionFields.LEARNED, review.learned());
            outcome.put("on", review.on().toString());
            outcome.put("byKey", review.byKey());
            outcome.put("by", names.of(review.byKey()));
            fields.put("review", outcome);
        });
        fields.put("version", criterion.version());
        return fields;
    }

    private static Map<String, Object> change(CriterionChange change, PersonNames names) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("criterionId", change.criterionId());
        fields.put(CriterionFields.MEASURE, change.measure());
        fields.put("kind", change.kind().name());
        fields.put("userKey", change.userKey());
        fields.put("user", names.of(change.userKey()));
        fields.put("at", change.at().toString());
        fields.put("afterwards", change.afterwards());
        fields.put(
                "fields",
                change.fields().stream()
                        .map(each -> Map.of("field", each.field(), "before", each.before(), "after", each.after()))
                        .toList());
        return fields;
    }
}
