package org.productops.feedback.delivery.jira;

import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.productops.feedback.delivery.DeliveryReasons;
import org.productops.feedback.event.FeedbackEventStore;
import org.productops.feedback.jira.FeedbackIds;

/** Issues are followed because Jira links feedback to them. */
@JiraComponent
public class JiraLinkReasons implements DeliveryReasons {

    private final IssueLinkManager links;
    private final FeedbackIds ids;
    private final FeedbackEventStore events;

    @Inject
    public JiraLinkReasons(@JiraImport IssueLinkManager links, FeedbackIds ids, FeedbackEventStore events) {
        this.links = links;
        this.ids = ids;
        this.events = events;
    }

    @Override
    public Map<Long, Integer> feedback(Collection<Long> issueIds) {
        Map<Long, Integer> counts = new HashMap<>();
        ids.linkType().ifPresent(type -> issueIds.forEach(id -> {
            int count = (int) links.getInwardLinks(id).stream()
                    .filter(link -> type.equals(link.getLinkTypeId()))
                    .count();
            if (count > 0) {
                counts.put(id, count);
            }
        }));
        return counts;
    }

    @Override
    public Set<Long> withCriterion(Collection<Long> issueIds) {
        return Set.of();
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return events.issueIdsAfter(issueId, most);
    }
}
