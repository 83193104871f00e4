package org.productops.area;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.FieldChange;

/**
 * What is to be done to the library, worked out and not done yet: on trial, nothing comes of it.
 *
 * @param result what the caller is answered
 * @param edits the areas that change, with what they become
 * @param entries what the audit log is told
 * @param doing how it is done; empty if there is nothing to do
 */
record AreaPlan<R>(R result, List<Edit> edits, List<AuditEntry> entries, Optional<Doing> doing) {

    /**
     * How a plan is carried out.
     *
     * @param write writes it, in the revision that it is given
     * @param step what becomes of the library
     */
    record Doing(LongConsumer write, UnaryOperator<AreaTree> step) {}

    /**
     * What becomes of one area.
     *
     * @param before empty for a new one
     * @param after empty for one that is not there any more
     */
    record Edit(String userKey, Optional<Area> before, Optional<Area> after) {

        AuditEntry entry(String action) {
            Area area = after.or(() -> before).orElseThrow();
            return AuditEntry.configuration(
                    userKey,
                    action,
                    area.key(),
                    FieldChange.between(
                            before.map(AreaFields::audited).orElse(Map.of()),
                            after.map(AreaFields::audited).orElse(Map.of())));
        }
    }

    AreaPlan {
        edits = List.copyOf(edits);
        entries = List.copyOf(entries);
    }

    /** A plan to do nothing. */
    static <R> AreaPlan<R> none(R result) {
        return new AreaPlan<>(result, List.of(), List.of(), Optional.empty());
    }

    /** A plan that changes one area, or adds it. */
    static AreaPlan<Area> of(String userKey, String action, Optional<Area> before, Area after, LongConsumer write) {
        Edit edit = new Edit(userKey, before, Optional.of(after));
        return new AreaPlan<>(
                after,
                List.of(edit),
                List.of(edit.entry(action)),
                Optional.of(new Doing(write, tree -> tree.with(List.of(after)))));
    }
}
