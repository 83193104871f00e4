package org.productops.outcome;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.productops.common.audit.FieldChange;
import org.productops.common.issue.VisibleIssue;
import org.productops.feedback.event.FeedbackEvent;
import org.productops.feedback.event.FeedbackEvents;

/** What was done with success criteria: kept for those who read the issue, and told to those who count. */
@JiraComponent
class CriterionHistory {

    private final CriterionChangeStore changes;
    private final FeedbackEvents events;
    private final InstantSource clock;

    @Inject
    CriterionHistory(CriterionChangeStore changes, FeedbackEvents events, InstantSource clock) {
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /** What was done with the criteria of an issue, the newest first; in one statement. */
    List<CriterionChange> of(VisibleIssue issue) {
        return changes.ofIssue(issue.id());
    }

    /** Keeps what was done. */
    void record(
            CriterionChange.Kind kind,
            SuccessCriterion criterion,
            String user,
            boolean afterwards,
            List<FieldChange> fields) {
        changes.add(new CriterionChange(
                0,
                criterion.id(),
                criterion.issueId(),
                kind,
                criterion.measure(),
                user,
                clock.instant(),
                afterwards,
                fields));
    }

    /** Tells those who count how often something happens. */
    void tell(FeedbackEvent.Kind kind, VisibleIssue issue, CriterionPlace place) {
        events.tell(List.of(
                FeedbackEvent.ofDelivery(kind, issue.id(), place.projectId(), place.areaKey(), clock.instant())));
    }

    /** What was agreed, by field. */
    static Map<String, String> definition(SuccessCriterion criterion) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(CriterionFields.MEASURE, criterion.measure());
        fields.put(CriterionFields.BASELINE, criterion.baseline());
        fields.put(CriterionFields.TARGET, criterion.target());
        fields.put(CriterionFields.REVIEW_ON, criterion.reviewOn().toString());
        // The key, as names change.
        fields.put(CriterionFields.REVIEWER, criterion.reviewerKey());
        fields.put(CriterionFields.LINK, criterion.link());
        return filled(fields);
    }

    /** What came out, by field. */
    static Map<String, String> result(OutcomeReview review) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(CriterionFields.RESULT, review.result().name());
        fields.put(CriterionFields.NUMBER, review.number());
        fields.put(CriterionFields.LEARNED, review.learned());
        return filled(fields);
    }

    private static Map<String, String> filled(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }
}
