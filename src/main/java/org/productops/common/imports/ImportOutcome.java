package org.productops.common.imports;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.productops.common.error.Message;

/**
 * What came of an import that was applied or undone, kept as long as the import.
 *
 * @param userKey who wanted it
 * @param at when it was done
 * @param facts in sentences: first the figures, then what stays as it is and why
 */
public record ImportOutcome(String userKey, Instant at, List<Message> facts) {

    public ImportOutcome {
        Objects.requireNonNull(userKey, "userKey");
        Objects.requireNonNull(at, "at");
        facts = List.copyOf(facts);
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("An outcome says something");
        }
    }

    /** The figures. */
    public Message figures() {
        return facts.get(0);
    }
}
