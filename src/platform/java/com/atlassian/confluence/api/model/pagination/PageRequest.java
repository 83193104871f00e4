package com.atlassian.confluence.api.model.pagination;

/**
 * Which part of an answer is wanted.
 *
 * @source https://docs.atlassian.com/ConfluenceServer/javadoc/6.4.2/com/atlassian/confluence/api/model/pagination/PageRequest.html — [D] for Confluence 6.4; not seen for 10
 */
public interface PageRequest {}
