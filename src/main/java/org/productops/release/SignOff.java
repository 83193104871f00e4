package org.productops.release;

import java.util.Objects;
import java.util.Optional;

/**
 * That a side stands for a release. It is never changed but for being taken back.
 *
 * @param id 0 before it is stored
 * @param releaseId the release
 * @param side who: product that it is ready, product marketing that its date holds
 * @param given by whom and when
 * @param note what they have to add; may be empty
 * @param revoked who has taken it back, or has reopened the release, whereby it is asked anew
 * @param open what was open then; empty if nobody kept it
 */
public record SignOff(
        long id,
        long releaseId,
        ReleaseSide side,
        Word given,
        String note,
        Optional<Word> revoked,
        Optional<OpenThen> open) {

    public SignOff {
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(revoked, "revoked");
        Objects.requireNonNull(open, "open");
    }

    /** Whether it holds. */
    public boolean holds() {
        return revoked.isEmpty();
    }

    /** The same under an id. */
    public SignOff withId(long newId) {
        return new SignOff(newId, releaseId, side, given, note, revoked, open);
    }

    /** The same, taken back. */
    public SignOff revoke(Word word) {
        return new SignOff(id, releaseId, side, given, note, Optional.of(word), open);
    }
}
