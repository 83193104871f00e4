package com.atlassian.confluence.api.model.pagination;

/**
 * A part by its numbers.
 *
 * @source https://docs.atlassian.com/ConfluenceServer/javadoc/6.4.2/com/atlassian/confluence/api/model/pagination/SimplePageRequest.html — [D] for Confluence 6.4; not seen for 10
 */
public class SimplePageRequest implements PageRequest {

    private final int start;
    private final int limit;

    /** @source https://docs.atlassian.com/ConfluenceServer/javadoc/6.4.2/com/atlassian/confluence/api/model/pagination/SimplePageRequest.html — [U] for Confluence 6.4; not seen for 10 */
    public SimplePageRequest(int start, int limit) {
        this.start = start;
        this.limit = limit;
    }

    /** @source https://docs.atlassian.com/ConfluenceServer/javadoc/6.4.2/com/atlassian/confluence/api/model/pagination/PageRequest.html — [U] for Confluence 6.4; for the development host, which answers it */
    public int getStart() {
        return start;
    }

    /** @source https://docs.atlassian.com/ConfluenceServer/javadoc/6.4.2/com/atlassian/confluence/api/model/pagination/PageRequest.html — [U] for Confluence 6.4; for the development host, which answers it */
    public int getLimit() {
        return limit;
    }
}
