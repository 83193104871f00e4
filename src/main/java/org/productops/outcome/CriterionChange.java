package org.productops.outcome;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.productops.common.audit.FieldChange;

/**
 * Something that was done with a criterion. It stays as long as the issue does, also when the criterion is removed.
 *
 * @param id the id; 0 before it is stored
 * @param criterionId the criterion, which may be gone
 * @param issueId its issue
 * @param kind what was done
 * @param measure what the criterion measures, or did
 * @param userKey the key of who did it
 * @param at when
 * @param afterwards whether that was after the day of the review, after the release, or after the review itself
 * @param fields what it said before and says now
 */
public record CriterionChange(
        long id,
        long criterionId,
        long issueId,
        Kind kind,
        String measure,
        String userKey,
        Instant at,
        boolean afterwards,
        List<FieldChange> fields) {

    /** What was done. The names are stored. */
    public enum Kind {
        /** It was agreed. */
        DEFINED,
        /** Something else was agreed. */
        CHANGED,
        /** Somebody said what came out. */
        REVIEWED,
        /** Somebody corrected what came out. */
        CORRECTED,
        /** It was taken away before it was reviewed. */
        REMOVED;

        /** The i18n key of a sentence that says so. */
        public String textKey() {
            return "productops.outcome.change." + name().toLowerCase(Locale.ROOT);
        }
    }

    public CriterionChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(userKey, "userKey");
        Objects.requireNonNull(at, "at");
        fields = List.copyOf(fields);
    }
}
