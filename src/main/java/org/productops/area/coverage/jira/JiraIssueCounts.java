package org.productops.area.coverage.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.area.coverage.IssueCounts;
import org.productops.area.jira.ProductAreaField;
import org.productops.common.web.Address;

/** Counts by Jira's own search. */
@JiraComponent
public class JiraIssueCounts implements IssueCounts {

    private final ProductAreaField field;
    private final ProjectManager projects;
    private final SearchService queries;
    private final IssueDocumentSearchService search;
    private final JiraAuthenticationContext authentication;

    @Inject
    public JiraIssueCounts(
            ProductAreaField field,
            @JiraImport ProjectManager projects,
            @JiraImport SearchService queries,
            @JiraImport IssueDocumentSearchService search,
            @JiraImport JiraAuthenticationContext authentication) {
        this.field = field;
        this.projects = projects;
        this.queries = queries;
        this.search = search;
        this.authentication = authentication;
    }

    @Override
    public boolean isReady() {
        return field.find().isPresent();
    }

    @Override
    public List<Long> projectIds() {
        return projects.getProjects().stream().map(Project::getId).toList();
    }

    @Override
    public long inProject(long projectId) {
        return count("project = " + projectId);
    }

    @Override
    public long withoutArea(long projectId) {
        return count("project = " + projectId + " AND " + clause() + " is EMPTY");
    }

    @Override
    public long having(Collection<String> areaKeys) {
        return count(ofAreas(areaKeys));
    }

    @Override
    public long seenHaving(Collection<String> areaKeys) {
        return count(ofAreas(areaKeys), authentication.getLoggedInUser(), false);
    }

    @Override
    public long open(Collection<String> areaKeys) {
        return count(ofAreas(areaKeys) + " AND resolution is EMPTY");
    }

    @Override
    public long changed(Collection<String> areaKeys, int days) {
        return count(ofAreas(areaKeys) + " AND updated >= -" + days + "d");
    }

    private String ofAreas(Collection<String> areaKeys) {
        return areaKeys.stream().map(key -> '"' + key + '"').collect(Collectors.joining(", ", clause() + " in (", ")"));
    }

    @Override
    public Optional<String> searchWithoutArea(long projectId) {
        return field.find().map(found -> Address.of("/issues/")
                .with("jql", "project = " + projectId + " AND " + clause(found) + " is EMPTY")
                .toString());
    }

    private String clause() {
        return clause(field.find().orElseThrow());
    }

    /** By its number, as several fields can have one name. */
    private static String clause(CustomField field) {
        return "cf[" + field.getIdAsLong() + "]";
    }

    private long count(String jql) {
        return count(jql, null, true);
    }

    /** @param whoever whether issues count that the user may not see */
    private long count(String jql, ApplicationUser user, boolean whoever) {
        SearchService.ParseResult parsed = queries.parseQuery(user, jql);
        if (!parsed.isValid()) {
            throw new IllegalStateException("Jira does not understand the query " + jql);
        }
        try {
            return search.getHitCount(user, parsed.getQuery(), whoever);
        } catch (SearchException e) {
            throw new IllegalStateException("Jira cannot answer the query " + jql, e);
        }
    }
}
