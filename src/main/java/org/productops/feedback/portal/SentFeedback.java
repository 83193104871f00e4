package org.productops.feedback.portal;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.productops.common.version.Versioned;

/**
 * What somebody sent through a portal. It is kept before the sender is thanked, and stays when it has become an issue, so
 * that the sender can read what came of it.
 *
 * @param id 0 for what is not kept yet
 * @param token what nobody can guess; its page has it in its address
 * @param projectId where it becomes an issue
 * @param userKey who sent it
 * @param through the title of the portal, as it was then, or of the page in Confluence
 * @param said what was said, by the ids of the fields
 * @param sentAt when
 * @param ownerKey in whose name the issue is made where the sender may not
 * @param issueId the issue that it became; empty as long as there is none
 * @param dueAt when it is tried again to make one
 * @param attempts how often that was tried
 * @param reason why it did not work; empty if it was not tried or did
 */
public record SentFeedback(
        long id,
        String token,
        long projectId,
        String userKey,
        String through,
        Map<PortalField, String> said,
        Instant sentAt,
        String ownerKey,
        OptionalLong issueId,
        Instant dueAt,
        int attempts,
        String reason)
        implements Versioned {

    public SentFeedback {
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(userKey, "userKey");
        Objects.requireNonNull(through, "through");
        said = Map.copyOf(said);
        Objects.requireNonNull(sentAt, "sentAt");
        Objects.requireNonNull(ownerKey, "ownerKey");
        Objects.requireNonNull(issueId, "issueId");
        Objects.requireNonNull(dueAt, "dueAt");
        Objects.requireNonNull(reason, "reason");
    }

    /** What was said of the field; empty if nothing was. */
    public String text(PortalField field) {
        return said.getOrDefault(field, "");
    }

    /** The same as it is kept under this id. */
    public SentFeedback withId(long newId) {
        return copy(newId, issueId, dueAt, attempts, reason);
    }

    /** What somebody has just sent. */
    public static SentFeedback fresh(
            String token,
            long projectId,
            String userKey,
            String through,
            Map<PortalField, String> said,
            Instant now,
            String ownerKey) {
        return new SentFeedback(
                0, token, projectId, userKey, through, said, now, ownerKey, OptionalLong.empty(), now, 0, "");
    }

    /** It became this issue. */
    SentFeedback made(long issue) {
        return copy(id, OptionalLong.of(issue), dueAt, attempts + 1, "");
    }

    /** It is tried again then. */
    SentFeedback again(String why, Instant due) {
        return copy(id, issueId, due, attempts + 1, why);
    }

    private SentFeedback copy(long newId, OptionalLong issue, Instant due, int tried, String why) {
        return new SentFeedback(
                newId, token, projectId, userKey, through, said, sentAt, ownerKey, issue, due, tried, why);
    }

    /** Nobody changes what was sent. */
    @Override
    public long version() {
        return 1;
    }
}
