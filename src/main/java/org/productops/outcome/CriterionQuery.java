package org.productops.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Which criteria a store is to find.
 *
 * @param projectId of one project; empty for any
 * @param results reviewed with one of these; all if none is named
 * @param open whether only those are wanted, or not wanted, that nobody has reviewed; empty for both
 * @param from reviewed on this day or later, or to be
 * @param to reviewed on this day or earlier, or to be
 * @param reviewerKeys of one of these; anybody if none is named
 * @param words folded as for searches; each stands in what people wrote
 * @param areaKeys of one of these areas, at most {@value #MOST_AREAS}; of any if none is named
 * @param latestFirst whether the latest review comes first, else the earliest
 */
public record CriterionQuery(
        OptionalLong projectId,
        Set<Outcome> results,
        Optional<Boolean> open,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Set<String> reviewerKeys,
        List<String> words,
        Set<String> areaKeys,
        boolean latestFirst) {

    /** More cannot be asked for at once. */
    public static final int MOST_AREAS = 500;

    /** All of them. */
    public static final CriterionQuery ALL = new CriterionQuery(
            OptionalLong.empty(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            List.of(),
            Set.of(),
            false);

    public CriterionQuery {
        Objects.requireNonNull(projectId, "projectId");
        results = Set.copyOf(results);
        Objects.requireNonNull(open, "open");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        reviewerKeys = Set.copyOf(reviewerKeys);
        words = List.copyOf(words);
        areaKeys = Set.copyOf(areaKeys);
    }

    /** Those that are to be reviewed on this day or were before. */
    public static CriterionQuery due(LocalDate day, Set<String> reviewerKeys) {
        return new CriterionQuery(
                OptionalLong.empty(),
                Set.of(),
                Optional.of(true),
                Optional.empty(),
                Optional.of(day),
                reviewerKeys,
                List.of(),
                Set.of(),
                false);
    }

    /** The same of these areas alone. */
    public CriterionQuery ofAreas(Set<String> keys) {
        return new CriterionQuery(projectId, results, open, from, to, reviewerKeys, words, keys, latestFirst);
    }
}
