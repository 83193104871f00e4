package org.productops.feedback.inbox;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.productops.common.issue.Issues;
import org.productops.feedback.MergedFeedback;

/** Says of some feedback since when it waits and how many have asked for it, so that somebody can choose into which the others go. */
@JiraComponent
public class GatheredService {

    private final InboxAccess access;
    private final InboxService inbox;
    private final MergedFeedback merged;
    private final Issues issues;

    @Inject
    public GatheredService(InboxAccess access, InboxService inbox, MergedFeedback merged, Issues issues) {
        this.access = access;
        this.inbox = inbox;
        this.merged = merged;
        this.issues = issues;
    }

    /**
     * The feedback as it is now: what was heard first stands first, and of that what came in first. Issues that the caller may
     * not see are left out, and count nowhere.
     *
     * @throws org.productops.common.error.InvalidException if none or too many are asked for
     * @throws org.productops.common.error.NotPermittedException if nobody is logged in
     */
    public List<GatheredView> of(List<String> issueKeys) {
        access.requireUser();
        List<InboxItemView> some = inbox.some(issueKeys);
        Map<Long, Integer> behind = behind(some);
        return some.stream()
                .map(each -> new GatheredView(
                        each, 1 + behind.getOrDefault(each.issue().id(), 0)))
                .sorted(Comparator.comparing(GatheredView::heardOn)
                        .thenComparing(each -> each.item().item().createdAt())
                        .thenComparing(each -> each.item().issue().id()))
                .toList();
    }

    /** How many were merged into each, of those that the caller may see; what is asked for itself is not behind another one. */
    private Map<Long, Integer> behind(List<InboxItemView> some) {
        Map<Long, Long> behind =
                merged.behind(some.stream().map(each -> each.issue().id()).toList());
        if (behind.isEmpty()) {
            return Map.of();
        }
        return issues.visible(List.copyOf(behind.keySet())).stream()
                .collect(Collectors.toMap(issue -> behind.get(issue.id()), any -> 1, Integer::sum));
    }
}
