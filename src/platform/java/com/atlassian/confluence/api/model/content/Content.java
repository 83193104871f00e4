package com.atlassian.confluence.api.model.content;

import com.atlassian.confluence.api.model.content.id.ContentId;

/**
 * A page or anything else that is found.
 *
 * @source https://docs.atlassian.com/ConfluenceServer/javadoc/6.4.2/com/atlassian/confluence/api/model/content/Content.html — [D] for Confluence 6.4; not seen for 10
 */
public class Content {

    /** @source https://docs.atlassian.com/ConfluenceServer/javadoc/6.4.2/com/atlassian/confluence/api/model/content/Content.html — [U] for Confluence 6.4; not seen for 10 */
    public ContentId getId() {
        throw new UnsupportedOperationException();
    }
}
