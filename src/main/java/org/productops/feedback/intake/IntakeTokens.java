package org.productops.feedback.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.productops.common.store.TextHash;

/**
 * The tokens of a source, of which only hashes are kept: they are as long as no dictionary has words, so one round is enough.
 *
 * @param current the hash of the one that holds; empty if there is none
 * @param since when it was made
 * @param former the hash of the one before; empty if there is none
 * @param formerUntil until when that one holds, too
 */
public record IntakeTokens(String current, Optional<Instant> since, String former, Optional<Instant> formerUntil) {

    /** There is none. */
    public static final IntakeTokens NONE = new IntakeTokens("", Optional.empty(), "", Optional.empty());

    public IntakeTokens {
        Objects.requireNonNull(current, "current");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(former, "former");
        Objects.requireNonNull(formerUntil, "formerUntil");
    }

    /** Whether there is one. */
    public boolean isSet() {
        return !current.isEmpty();
    }

    /** The tokens with a new one, besides which the one so far holds until then. */
    IntakeTokens renewed(String token, Instant now, Instant until) {
        boolean overlaps = isSet() && until.isAfter(now);
        return new IntakeTokens(
                TextHash.of(token),
                Optional.of(now),
                overlaps ? current : "",
                overlaps ? Optional.of(until) : Optional.empty());
    }

    /** Whether the token is one that holds. */
    boolean includes(String token, Instant now) {
        String hash = TextHash.of(token);
        boolean isCurrent = isSet() && equal(hash, current);
        boolean isFormer = !former.isEmpty() && equal(hash, former);
        return isCurrent || isFormer && formerUntil.filter(now::isBefore).isPresent();
    }

    /** Takes as long whatever is wrong. */
    private static boolean equal(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
