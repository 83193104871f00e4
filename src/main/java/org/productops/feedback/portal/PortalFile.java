package org.productops.feedback.portal;

import java.time.Instant;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * A file that somebody sent along. It is kept here until it hangs on the issue.
 *
 * @param id 0 for one that is not kept yet
 * @param token what nobody can guess; the form names it by that
 * @param sentId with what it was sent; empty as long as the form was not
 * @param userKey who sent it
 * @param name what it is called
 * @param size how many bytes it has
 * @param keptAt when it came
 */
public record PortalFile(
        long id, String token, OptionalLong sentId, String userKey, String name, long size, Instant keptAt) {

    public PortalFile {
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(sentId, "sentId");
        Objects.requireNonNull(userKey, "userKey");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(keptAt, "keptAt");
    }
}
