package org.productops.feedback.intake;

import java.util.List;
import java.util.Objects;
import org.productops.common.version.Versioned;

/**
 * Somebody or something that sends feedback.
 *
 * @param key stands in the address to which it sends; never changes
 * @param name what people call it
 * @param kind in which form it sends
 * @param projectId where issues are made
 * @param runsAsKey the user as whom they are made
 * @param tokens by which it is known
 * @param secret what it signs with
 * @param mapping where the parts of feedback stand
 * @param topics what its webhooks are to be about; none for what is usual
 * @param perMinute how much it may send
 * @param keptDays for how long what it has sent is kept after an issue was made of it
 * @param active whether anything is taken from it
 * @param version counts its changes
 */
public record IntakeSource(
        long id,
        String key,
        String name,
        IntakeKind kind,
        long projectId,
        String runsAsKey,
        IntakeTokens tokens,
        SigningSecret secret,
        IntakeMapping mapping,
        List<String> topics,
        int perMinute,
        int keptDays,
        boolean active,
        long version)
        implements Versioned {

    /** How much a source may send in a minute, as long as nobody says otherwise. */
    public static final int USUAL_PER_MINUTE = 600;

    /** How much it may send in a minute at most. */
    public static final int MOST_PER_MINUTE = 60_000;

    /** For how many days what was sent is kept, as long as nobody says otherwise. */
    public static final int USUAL_KEPT_DAYS = 30;

    /** For how many days it is kept at most. */
    public static final int MOST_KEPT_DAYS = 365;

    public IntakeSource {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(runsAsKey, "runsAsKey");
        Objects.requireNonNull(tokens, "tokens");
        Objects.requireNonNull(secret, "secret");
        Objects.requireNonNull(mapping, "mapping");
        topics = List.copyOf(topics);
    }

    /** Whether nothing is taken from it because nobody has said yet what it signs with. */
    public boolean lacksSecret() {
        return kind.isSigned() && !secret.isSet();
    }

    /** The same under the id that the database gave it. */
    public IntakeSource withId(long newId) {
        return new IntakeSource(
                newId, key, name, kind, projectId, runsAsKey, tokens, secret, mapping, topics, perMinute, keptDays,
                active, version);
    }

    /** The same with other tokens, as its next version. */
    IntakeSource with(IntakeTokens others) {
        return new IntakeSource(
                id,
                key,
                name,
                kind,
                projectId,
                runsAsKey,
                others,
                secret,
                mapping,
                topics,
                perMinute,
                keptDays,
                active,
                version + 1);
    }
}
