package org.productops.feedback.intake;

import java.util.Objects;
import java.util.Optional;
import org.productops.feedback.FeedbackDraft;

/**
 * Feedback that came by a form page or a file of this plugin.
 *
 * @param sourceId the source that stands for the page or the file; see {@link IntakeSources}
 * @param ownId by which it is known there: sent twice, it comes in once
 * @param summary the issue's; made of the quote if it is empty
 * @param description the issue's; may be empty
 * @param areaKey the product area; empty if none was chosen
 * @param reporterKey the key of the user who brings it; empty for the user of the source
 * @param labels labels of the issue, behind commas; may be empty
 * @param draft what was said
 */
public record PortalEntry(
        long sourceId,
        String ownId,
        String summary,
        String description,
        String areaKey,
        Optional<String> reporterKey,
        String labels,
        FeedbackDraft draft) {

    public PortalEntry {
        Objects.requireNonNull(ownId, "ownId");
        summary = Objects.requireNonNullElse(summary, "");
        description = Objects.requireNonNullElse(description, "");
        areaKey = Objects.requireNonNullElse(areaKey, "");
        Objects.requireNonNull(reporterKey, "reporterKey");
        labels = Objects.requireNonNullElse(labels, "");
        Objects.requireNonNull(draft, "draft");
    }
}
