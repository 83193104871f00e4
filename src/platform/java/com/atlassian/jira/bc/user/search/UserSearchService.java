package com.atlassian.jira.bc.user.search;

/**
 * Finds users by what they are called.
 *
 * @source https://docs.atlassian.com/jira/7.0.4/com/atlassian/jira/bc/user/search/UserSearchService.html — [D]
 */
public interface UserSearchService {

    /** @source https://docs.atlassian.com/jira/7.0.4/com/atlassian/jira/bc/user/search/UserSearchService.html — [D] */
    Iterable<String> findUserKeysByFullName(String fullName);

    /** @source https://docs.atlassian.com/jira/7.0.4/com/atlassian/jira/bc/user/search/UserSearchService.html — [D] */
    Iterable<String> findUserKeysByEmail(String email);
}
