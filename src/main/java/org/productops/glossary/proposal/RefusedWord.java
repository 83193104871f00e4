package org.productops.glossary.proposal;

import java.time.Instant;
import java.util.Objects;

/**
 * A word that is never to be proposed for a glossary.
 *
 * @param id the row's id; 0 before it is stored
 * @param userKey the key of the editor who said so
 * @param refused when
 */
public record RefusedWord(long id, long glossaryId, String text, String userKey, Instant refused) {

    public RefusedWord {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(userKey, "userKey");
        Objects.requireNonNull(refused, "refused");
    }
}
