package com.atlassian.confluence.api.model.content.id;

/**
 * The id of content.
 *
 * @source https://docs.atlassian.com/ConfluenceServer/javadoc/6.4.2/com/atlassian/confluence/api/model/content/id/ContentId.html — [D] for Confluence 6.4; not seen for 10
 */
public abstract class ContentId {

    /** @source https://docs.atlassian.com/ConfluenceServer/javadoc/6.4.2/com/atlassian/confluence/api/model/content/id/ContentId.html — [U] for Confluence 6.4; not seen for 10 */
    public long asLong() {
        throw new UnsupportedOperationException();
    }
}
