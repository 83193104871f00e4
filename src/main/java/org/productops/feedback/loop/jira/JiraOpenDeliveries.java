package org.productops.feedback.loop.jira;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.stream.Collectors;
import org.productops.area.api.IssueAreas;
import org.productops.common.issue.IssueSearch;
import org.productops.feedback.jira.FeedbackIds;
import org.productops.feedback.loop.OpenDeliveries;

/** Counts by Jira's own search, as its index has it. */
@JiraComponent
public class JiraOpenDeliveries implements OpenDeliveries {

    /** A query may be only so long; who sees more projects than this sees the issues of all of them counted. */
    private static final int MOST_PROJECTS = 200;

    private final IssueSearch search;
    private final IssueAreas areas;
    private final FeedbackIds ids;
    private final IssueTypeManager types;

    @Inject
    public JiraOpenDeliveries(
            IssueSearch search, IssueAreas areas, FeedbackIds ids, @JiraImport IssueTypeManager types) {
        this.types = types;
        this.search = search;
        this.areas = areas;
        this.ids = ids;
    }

    @Override
    public int count(Collection<Long> projectIds, String areaKey) {
        StringBuilder query = new StringBuilder("resolution is EMPTY");
        String others = types.getIssueTypes().stream()
                .filter(type -> type.isSubTask()
                        || ids.issueType().filter(type.getId()::equals).isPresent())
                .map(IssueType::getId)
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            query.append(" AND issuetype not in (").append(others).append(')');
        }
        if (projectIds.size() <= MOST_PROJECTS) {
            query.append(projectIds.stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining(", ", " AND project in (", ")")));
        }
        if (!areaKey.isEmpty()) {
            if (areas.fieldId().isEmpty()) {
                return 0;
            }
            query.append(" AND cf[")
                    .append(areas.fieldId().get().replaceAll("\\D", ""))
                    .append("] in productAreaTree(\"")
                    .append(areaKey)
                    .append("\")");
        }
        return (int) Math.min(Integer.MAX_VALUE, search.count(query.toString()));
    }
}
