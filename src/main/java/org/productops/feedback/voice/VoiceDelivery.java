package org.productops.feedback.voice;

import java.util.List;
import java.util.Objects;
import org.productops.feedback.evidence.EvidenceLink;

/**
 * A delivery issue with the feedback that asks for it.
 *
 * @param issueId the issue
 * @param projectId the project that it is in
 * @param areaKey the key of its area; empty without any
 * @param links the feedback that is linked to it itself, without what was merged into that
 */
record VoiceDelivery(long issueId, long projectId, String areaKey, List<EvidenceLink> links) {

    VoiceDelivery {
        Objects.requireNonNull(areaKey, "areaKey");
        links = List.copyOf(links);
    }
}
