package org.productops.feedback.loop.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.common.issue.IssueSearch;
import org.productops.feedback.OpenDeliveryQuery;
import org.productops.feedback.loop.OpenDeliveries;

/** Counts by Jira's own search, as its index has it. */
@JiraComponent
public class JiraOpenDeliveries implements OpenDeliveries {

    /** A query may be only so long; who sees more projects than this sees the issues of all of them counted. */
    private static final int MOST_PROJECTS = 200;

    private final IssueSearch search;
    private final OpenDeliveryQuery open;

    @Inject
    public JiraOpenDeliveries(IssueSearch search, OpenDeliveryQuery open) {
        this.search = search;
        this.open = open;
    }

    @Override
    public int count(Collection<Long> projectIds, String areaKey) {
        return count(projectIds, open.in(areaKey));
    }

    /** Not by {@code is EMPTY}, which finds no issue of a project whose issues have no such field. */
    @Override
    public int countOutside(Collection<Long> projectIds, Collection<String> areaKeys) {
        int all = count(projectIds, open.in(""));
        return areaKeys.isEmpty() ? all : Math.max(0, all - count(projectIds, open.inAny(areaKeys)));
    }

    private int count(Collection<Long> projectIds, Optional<String> query) {
        String projects = projectIds.size() > MOST_PROJECTS
                ? ""
                : projectIds.stream().map(String::valueOf).collect(Collectors.joining(", ", " AND project in (", ")"));
        return query.map(text -> (int) Math.min(Integer.MAX_VALUE, search.count(text + projects)))
                .orElse(0);
    }
}
