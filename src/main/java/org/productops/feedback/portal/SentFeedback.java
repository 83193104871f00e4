package org.productops.feedback.portal;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.productops.common.version.Versioned;

/**
 * What somebody sent through a portal. It is kept before the sender is thanked, together with its place in the queue of all
 * feedback that comes in, and stays when it has become an issue, so that the sender can read what came of it.
 *
 * @param id 0 for what is not kept yet
 * @param token what nobody can guess; its page has it in its address
 * @param projectId where it becomes an issue
 * @param userKey who sent it
 * @param through the title of the portal, as it was then, or of the page in Confluence
 * @param said what was said, by the ids of the fields; of files their names
 * @param sentAt when
 * @param ownerKey in whose name the issue is made where the sender may not
 * @param entryId what stands in the queue for it; empty for what was sent before there was one queue
 * @param issueId the issue that it became; empty as long as there is none
 * @param originalToken of what it is a duplicate into which it is still to be merged; empty if of nothing
 * @param discarded whether somebody has decided that no issue is made of it
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
        OptionalLong entryId,
        OptionalLong issueId,
        String originalToken,
        boolean discarded)
        implements Versioned {

    public SentFeedback {
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(userKey, "userKey");
        Objects.requireNonNull(through, "through");
        said = Map.copyOf(said);
        Objects.requireNonNull(sentAt, "sentAt");
        Objects.requireNonNull(ownerKey, "ownerKey");
        Objects.requireNonNull(entryId, "entryId");
        Objects.requireNonNull(issueId, "issueId");
        Objects.requireNonNull(originalToken, "originalToken");
    }

    /** What was said of the field; empty if nothing was. */
    public String text(PortalField field) {
        return said.getOrDefault(field, "");
    }

    /** The same as it is kept under this id. */
    public SentFeedback withId(long newId) {
        return copy(newId, entryId, issueId, originalToken, discarded);
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
                0,
                token,
                projectId,
                userKey,
                through,
                said,
                now,
                ownerKey,
                OptionalLong.empty(),
                OptionalLong.empty(),
                "",
                false);
    }

    /** This stands in the queue for it. */
    SentFeedback waitingAs(long entry) {
        return copy(id, OptionalLong.of(entry), issueId, originalToken, discarded);
    }

    /** It became this issue. */
    SentFeedback made(long issue) {
        return copy(id, entryId, OptionalLong.of(issue), originalToken, false);
    }

    /** It is a duplicate of what has this token. */
    public SentFeedback duplicateOf(String token) {
        return copy(id, entryId, issueId, token, discarded);
    }

    /** It was merged. */
    SentFeedback merged() {
        return duplicateOf("");
    }

    /** Somebody has decided against it. */
    SentFeedback decidedAgainst() {
        return copy(id, entryId, issueId, originalToken, true);
    }

    private SentFeedback copy(long newId, OptionalLong entry, OptionalLong issue, String original, boolean against) {
        return new SentFeedback(
                newId, token, projectId, userKey, through, said, sentAt, ownerKey, entry, issue, original, against);
    }

    /** Nobody changes what was sent. */
    @Override
    public long version() {
        return 1;
    }
}
