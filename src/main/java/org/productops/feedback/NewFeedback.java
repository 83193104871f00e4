package org.productops.feedback;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Feedback that is to become an issue.
 *
 * @param projectId the project in which the issue is created; 0 if nobody said
 * @param summary the summary; made of the quote if it is empty
 * @param description the description; may be empty
 * @param areaKey the product area
 * @param reporterKey the user who reports it; the one who makes the request if it is empty
 * @param draft what was said
 * @param intakeId the intake that it is made of: for each there is one issue, however often it is created
 * @param deliveryIds the issues for which it is evidence
 * @param labels labels of the issue
 */
public record NewFeedback(
        long projectId,
        String summary,
        String description,
        Optional<String> areaKey,
        Optional<String> reporterKey,
        FeedbackDraft draft,
        OptionalLong intakeId,
        List<Long> deliveryIds,
        List<String> labels) {

    public NewFeedback {
        summary = Objects.requireNonNullElse(summary, "");
        description = Objects.requireNonNullElse(description, "");
        Objects.requireNonNull(areaKey, "areaKey");
        Objects.requireNonNull(reporterKey, "reporterKey");
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(intakeId, "intakeId");
        deliveryIds = List.copyOf(deliveryIds);
        labels = List.copyOf(labels);
    }

    /** Feedback whose issue gets no labels. */
    public NewFeedback(
            long projectId,
            String summary,
            String description,
            Optional<String> areaKey,
            Optional<String> reporterKey,
            FeedbackDraft draft,
            OptionalLong intakeId,
            List<Long> deliveryIds) {
        this(projectId, summary, description, areaKey, reporterKey, draft, intakeId, deliveryIds, List.of());
    }

    /** What a person says on a page, of no intake. */
    public static NewFeedback of(long projectId, FeedbackDraft draft, List<Long> deliveryIds) {
        return new NewFeedback(
                projectId, "", "", Optional.empty(), Optional.empty(), draft, OptionalLong.empty(), deliveryIds);
    }
}
