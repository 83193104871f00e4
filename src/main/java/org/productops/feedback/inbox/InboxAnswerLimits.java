package org.productops.feedback.inbox;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.productops.feedback.answer.AnswerLimits;

/** How long people may wait for an answer, by what projects have agreed on for their inboxes. Asks for no permission. */
@JiraComponent
public class InboxAnswerLimits implements AnswerLimits {

    private final AgeLimitsStore store;

    @Inject
    public InboxAnswerLimits(AgeLimitsStore store) {
        this.store = store;
    }

    @Override
    public Map<Long, Integer> days() {
        return store.all().stream()
                .filter(limits -> limits.daysToAnswer() > 0)
                .collect(Collectors.toMap(AgeLimits::projectId, AgeLimits::daysToAnswer));
    }
}
