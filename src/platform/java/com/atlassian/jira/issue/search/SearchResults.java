package com.atlassian.jira.issue.search;

import java.util.List;

/**
 * What a search has found.
 *
 * @source https://docs.atlassian.com/jira-software/11.1.0-m0011/com/atlassian/greenhopper/service/issue/SearchServiceImpl.html — [D] of Jira Software 11.1, the type with its parameter
 */
public class SearchResults<T> {
    private final List<T> results;

    /** Never called by plugins. */
    public SearchResults(List<T> results) {
        this.results = List.copyOf(results);
    }

    /** @source https://github.com/octopusden/octopus-jira-utils/blob/32c23d1f/helper-services/src/main/java/org/octopusden/octopus/jira/utils/impl/JiraHelper.java — [C≤10] for Jira 8 */
    public List<T> getResults() {
        return results;
    }
}
