package org.productops.feedback.item;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.productops.feedback.MergedFeedback;

/** What was merged, as items say it. */
@JiraComponent
public class MergedItems implements MergedFeedback {

    private final FeedbackItemStore store;

    @Inject
    public MergedItems(FeedbackItemStore store) {
        this.store = store;
    }

    @Override
    public Map<Long, Long> behind(Collection<Long> feedbackIds) {
        return MergedFeedback.behind(feedbackIds, ids -> {
            Map<Long, Long> merged = new LinkedHashMap<>();
            store.mergedInto(ids).forEach(item -> merged.put(item.issueId(), item.mergedInto()));
            return merged;
        });
    }
}
