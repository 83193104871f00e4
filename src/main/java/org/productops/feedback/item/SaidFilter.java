package org.productops.feedback.item;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which items a list shows by what is recorded of the feedback; what is empty leaves none out. See {@link ItemDescription}.
 *
 * @param kind only those of this kind, by its name
 * @param organisationIds only those that one of these organisations said
 * @param importance only those that matter so much, by its name
 * @param source only those that came from there, by its name
 * @param segment only those of organisations of this segment, by what it is compared by
 * @param organisationState only those of organisations that stood so, by its name
 * @param from only those heard on this day or later
 * @param to only those heard on this day or earlier
 */
public record SaidFilter(
        Optional<String> kind,
        Set<Long> organisationIds,
        Optional<String> importance,
        Optional<String> source,
        Optional<String> segment,
        Optional<String> organisationState,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    /** Leaves none out. */
    public static final SaidFilter ANY = new SaidFilter(
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public SaidFilter {
        Objects.requireNonNull(kind, "kind");
        organisationIds = Set.copyOf(organisationIds);
        Objects.requireNonNull(importance, "importance");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(segment, "segment");
        Objects.requireNonNull(organisationState, "organisationState");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}
