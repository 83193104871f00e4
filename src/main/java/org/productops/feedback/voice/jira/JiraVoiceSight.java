package org.productops.feedback.voice.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.productops.common.issue.IssueSearch;
import org.productops.feedback.inbox.InboxSight;
import org.productops.feedback.jira.FeedbackIds;
import org.productops.feedback.voice.VoiceSight;

/**
 * Asks Jira's search, which knows security levels and permissions that depend on the issue. Only for readers from whom something
 * is hidden does it name each issue.
 */
@JiraComponent
public class JiraVoiceSight implements VoiceSight {

    private final InboxSight sight;
    private final IssueSearch search;
    private final FeedbackIds ids;

    @Inject
    public JiraVoiceSight(InboxSight sight, IssueSearch search, FeedbackIds ids) {
        this.sight = sight;
        this.search = search;
        this.ids = ids;
    }

    @Override
    public Optional<Set<Long>> onlyVisible(Collection<Long> projectIds) {
        Optional<String> type = ids.issueType();
        if (type.isEmpty()) {
            return Optional.of(Set.of());
        }
        return sight.isWhole(projectIds)
                ? Optional.empty()
                : Optional.of(new HashSet<>(search.find("issuetype = " + type.get(), read -> {})));
    }
}
