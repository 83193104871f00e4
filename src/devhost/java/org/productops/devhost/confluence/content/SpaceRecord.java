package org.productops.devhost.confluence.content;

import com.atlassian.confluence.spaces.Space;
import java.util.Set;

/**
 * A space.
 *
 * @param key what it is called in addresses
 * @param homePageId the page that it opens with
 * @param everybody whether all who have a licence may see it
 * @param viewers keys of further people who may see it
 * @param administrators keys of the people who administer it
 * @param anonymous whether people who are not logged in may see it, if the site lets them in
 * @param archived whether it is out of use
 */
public record SpaceRecord(
        long id,
        String key,
        String name,
        long homePageId,
        boolean everybody,
        Set<String> viewers,
        Set<String> administrators,
        boolean anonymous,
        boolean archived) {

    public SpaceRecord {
        viewers = Set.copyOf(viewers);
        administrators = Set.copyOf(administrators);
    }

    /** The same space with other permissions. */
    public SpaceRecord withPermissions(
            boolean toEverybody, Set<String> newViewers, Set<String> newAdministrators, boolean toAnonymous) {
        return new SpaceRecord(
                id, key, name, homePageId, toEverybody, newViewers, newAdministrators, toAnonymous, archived);
    }

    /** The same space, out of use. */
    SpaceRecord archive() {
        return new SpaceRecord(id, key, name, homePageId, everybody, viewers, administrators, anonymous, true);
    }

    /** Where it is, below the context path. */
    public String path() {
        return toSpace().getUrlPath();
    }

    /** What plugins see of it. */
    public Space toSpace() {
        return new Space(id, key, name);
    }
}
