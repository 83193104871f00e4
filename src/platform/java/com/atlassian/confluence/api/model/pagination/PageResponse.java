package com.atlassian.confluence.api.model.pagination;

import java.util.List;

/**
 * A part of an answer.
 *
 * @source https://docs.atlassian.com/ConfluenceServer/javadoc/6.4.2/com/atlassian/confluence/api/model/pagination/PageResponse.html — [D] for Confluence 6.4; not seen for 10
 */
public interface PageResponse<T> {

    /** @source https://docs.atlassian.com/ConfluenceServer/javadoc/6.4.2/com/atlassian/confluence/api/model/pagination/PageResponse.html — [U] for Confluence 6.4; not seen for 10 */
    List<T> getResults();

    /** @source https://docs.atlassian.com/ConfluenceServer/javadoc/6.4.2/com/atlassian/confluence/api/model/pagination/PageResponse.html — [U] for Confluence 6.4; not seen for 10 */
    boolean hasMore();
}
