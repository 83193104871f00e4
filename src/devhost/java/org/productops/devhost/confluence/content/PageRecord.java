package org.productops.devhost.confluence.content;

import com.atlassian.confluence.core.BodyContent;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.spaces.Space;
import java.time.Instant;

/**
 * The newest version of a page.
 *
 * @param parentId the page above, or 0
 * @param body storage format
 * @param version counts from 1
 * @param creator key of who wrote version 1
 * @param modifier key of who wrote this version
 */
public record PageRecord(
        long id,
        String spaceKey,
        long parentId,
        String title,
        String body,
        int version,
        String creator,
        Instant created,
        String modifier,
        Instant modified) {

    /** The next version. */
    public PageRecord next(String newTitle, String newBody, long newParentId, String by, Instant at) {
        return new PageRecord(id, spaceKey, newParentId, newTitle, newBody, version + 1, creator, created, by, at);
    }

    /** What plugins see of it, without its space. */
    public ContentEntityObject toEntity() {
        return new Entity(this, null);
    }

    /** What plugins see of it. */
    AbstractPage toPage(Space space) {
        return new Entity(this, space);
    }

    /** A page as an entity of Confluence. */
    static final class Entity extends AbstractPage {
        private final PageRecord page;
        private final Space space;

        Entity(PageRecord page, Space space) {
            this.page = page;
            this.space = space;
        }

        String spaceKey() {
            return page.spaceKey();
        }

        @Override
        public String getDisplayTitle() {
            return page.title();
        }

        @Override
        public Space getSpace() {
            return space;
        }

        @Override
        public int getVersion() {
            return page.version();
        }

        @Override
        public BodyContent getBodyContent() {
            return new BodyContent() {
                @Override
                public String getBody() {
                    return page.body();
                }
            };
        }
    }
}
