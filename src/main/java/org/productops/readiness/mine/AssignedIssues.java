package org.productops.readiness.mine;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.error.Message;
import org.productops.common.issue.IssueSearch;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.readiness.issue.IssueReadiness;
import org.productops.readiness.issue.ItemState;
import org.productops.readiness.issue.ReadinessReader;

/** The issues that are assigned to a person and have mandatory items that are open, as Jira's search knows them. */
@JiraComponent
public class AssignedIssues implements OpenWork {

    /** What the index knows may be a moment old, so that each is looked at again. */
    private static final String QUERY =
            "assignee = currentUser() AND resolution is EMPTY AND readiness = open ORDER BY updated DESC";

    /** So many open items of an issue are named. */
    private static final int MOST_NAMED = 3;

    private final IssueSearch search;
    private final Issues issues;
    private final ReadinessReader reader;

    @Inject
    public AssignedIssues(IssueSearch search, Issues issues, ReadinessReader reader) {
        this.search = search;
        this.issues = issues;
        this.reader = reader;
    }

    @Override
    public List<OpenTask> of(String userKey, int most) {
        List<VisibleIssue> found = issues.visible(found(most));
        Map<VisibleIssue, IssueReadiness> readiness = reader.ofAll(found);
        return found.stream()
                .filter(issue -> !readiness.get(issue).blocking().isEmpty())
                .map(issue -> task(issue, readiness.get(issue).blocking()))
                .toList();
    }

    private List<Long> found(int most) {
        return search.find(QUERY, read -> {}).stream().limit(most).toList();
    }

    private static OpenTask task(VisibleIssue issue, List<ItemState> open) {
        String named = open.stream()
                .limit(MOST_NAMED)
                .map(state -> state.item().text())
                .collect(Collectors.joining("; "));
        Message fact = open.size() <= MOST_NAMED
                ? Message.of("productops.readiness.mine.open", open.size(), named)
                : Message.of("productops.readiness.mine.open-more", open.size(), named);
        return new OpenTask(
                OpenTask.Kind.ISSUE,
                issue.key() + " " + issue.summary(),
                "/browse/" + issue.key(),
                List.of(fact),
                Optional.empty());
    }

    /** Nobody: the issues of all people are not asked for each morning. Whoever is told of something else sees these, too. */
    @Override
    public Set<String> people() {
        return Set.of();
    }
}
