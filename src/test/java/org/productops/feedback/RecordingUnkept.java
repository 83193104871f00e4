package org.productops.feedback;

import java.util.ArrayList;
import java.util.List;

/** Keeps what could not be kept with its issue in memory. */
public final class RecordingUnkept implements UnkeptFeedback {

    /** Each as its issue and what was said. */
    public final List<String> kept = new ArrayList<>();

    @Override
    public void keepApart(long issueId, long projectId, FeedbackDraft draft) {
        kept.add(issueId + " " + draft.quote());
    }

    @Override
    public boolean isApart(long issueId) {
        return kept.stream().anyMatch(each -> each.startsWith(issueId + " "));
    }
}
