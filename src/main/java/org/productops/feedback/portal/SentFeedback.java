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
 * @param intakeId what stands for it in the intake; empty as long as it was not handed over
 * @param issueId the issue that it became; empty as long as there is none
 */
public record SentFeedback(
        long id,
        String token,
        long projectId,
        String userKey,
        String through,
        Map<PortalField, String> said,
        Instant sentAt,
        OptionalLong intakeId,
        OptionalLong issueId)
        implements Versioned {

    public SentFeedback {
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(userKey, "userKey");
        Objects.requireNonNull(through, "through");
        said = Map.copyOf(said);
        Objects.requireNonNull(sentAt, "sentAt");
        Objects.requireNonNull(intakeId, "intakeId");
        Objects.requireNonNull(issueId, "issueId");
    }

    /** What was said of the field; empty if nothing was. */
    public String text(PortalField field) {
        return said.getOrDefault(field, "");
    }

    /** The same as it is kept under this id. */
    public SentFeedback withId(long newId) {
        return new SentFeedback(newId, token, projectId, userKey, through, said, sentAt, intakeId, issueId);
    }

    /** Nobody changes what was sent. */
    @Override
    public long version() {
        return 1;
    }
}
