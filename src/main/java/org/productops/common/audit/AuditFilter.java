package org.productops.common.audit;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which entries are looked for: those for which all of this holds.
 *
 * @param userKey who made the change; empty for anybody
 * @param actionStart how the action begins, such as that of one feature; empty for all
 * @param subjects what it was done to: one of these; empty for everything
 * @param subjectStart how what it was done to begins, case aside; empty for everything
 * @param from not before this moment
 * @param before before this moment
 */
public record AuditFilter(
        Optional<String> userKey,
        String actionStart,
        List<String> subjects,
        String subjectStart,
        Optional<Instant> from,
        Optional<Instant> before) {

    /** All entries. */
    public static final AuditFilter ALL =
            new AuditFilter(Optional.empty(), "", List.of(), "", Optional.empty(), Optional.empty());

    public AuditFilter {
        Objects.requireNonNull(userKey, "userKey");
        Objects.requireNonNull(actionStart, "actionStart");
        subjects = List.copyOf(subjects);
        Objects.requireNonNull(subjectStart, "subjectStart");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(before, "before");
    }

    /** The entries about these things, whose actions begin like this. */
    public static AuditFilter of(String actionStart, List<String> subjects) {
        return new AuditFilter(Optional.empty(), actionStart, subjects, "", Optional.empty(), Optional.empty());
    }
}
