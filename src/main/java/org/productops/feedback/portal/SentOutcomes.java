package org.productops.feedback.portal;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;

/** What became of what colleagues have sent, many at once. Whoever asks shows each only to the one who sent it. */
@JiraComponent
public class SentOutcomes {

    private final Issues issues;

    @Inject
    public SentOutcomes(Issues issues) {
        this.issues = issues;
    }

    /** What became of each, in the same order. */
    List<SentView> of(List<SentFeedback> sent) {
        Collection<Long> ids =
                sent.stream().flatMap(each -> each.issueId().stream().boxed()).collect(Collectors.toSet());
        Set<Long> existing = ids.isEmpty() ? Set.of() : issues.existing(ids);
        Map<Long, String> visible = new HashMap<>();
        for (VisibleIssue issue : ids.isEmpty() ? List.<VisibleIssue>of() : issues.visible(ids)) {
            visible.put(issue.id(), issue.key());
        }
        return sent.stream().map(each -> view(each, existing, visible)).toList();
    }

    private static SentView view(SentFeedback sent, Set<Long> existing, Map<Long, String> visible) {
        if (sent.issueId().isEmpty()) {
            return new SentView(sent, SentStep.RECEIVED, "", List.of(), Optional.empty());
        }
        long issue = sent.issueId().getAsLong();
        SentStep step = existing.contains(issue) ? SentStep.RECEIVED : SentStep.GONE;
        return new SentView(sent, step, "", List.of(), Optional.ofNullable(visible.get(issue)));
    }
}
