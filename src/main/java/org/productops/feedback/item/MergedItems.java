package org.productops.feedback.item;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
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
        Set<Long> given = new HashSet<>(feedbackIds);
        Map<Long, Long> found = new LinkedHashMap<>();
        Map<Long, Long> asked = new HashMap<>();
        given.forEach(id -> asked.put(id, id));
        while (!asked.isEmpty()) {
            Map<Long, Long> next = new LinkedHashMap<>();
            store.mergedInto(asked.keySet()).stream()
                    .filter(item -> !given.contains(item.issueId()) && !found.containsKey(item.issueId()))
                    .forEach(item -> next.put(item.issueId(), asked.get(item.mergedInto())));
            found.putAll(next);
            asked.clear();
            asked.putAll(next);
        }
        return found;
    }
}
