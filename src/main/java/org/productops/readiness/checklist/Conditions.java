package org.productops.readiness.checklist;

import java.util.List;
import org.productops.readiness.check.IssueFacts;

/**
 * What must be so for an item, or a whole checklist, to apply to an issue: all of it.
 *
 * @param all in the order in which people read them; none if it always applies
 */
public record Conditions(List<Criterion> all) {

    /** Nothing is asked for. */
    public static final Conditions NONE = new Conditions(List.of());

    public Conditions {
        all = List.copyOf(all);
    }

    /** Whether nothing is asked for. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /**
     * Whether the issue meets all of them.
     *
     * @throws RuntimeException if that cannot be found out, as with a {@link MissingSubject}; nobody may take that
     *     for a no, because a gate would open by accident
     */
    public boolean hold(IssueFacts facts) {
        return all.stream().allMatch(condition -> condition.holds(facts));
    }

    /** Whether the issue meets all of them, or whether it does cannot be found out. */
    public boolean mayHold(IssueFacts facts) {
        try {
            return hold(facts);
        } catch (RuntimeException e) {
            return true;
        }
    }

    /** Whether an issue can be held against them while it is being created; no query finds it then. */
    public boolean areJudgedOnCreate() {
        return !ask(Criterion.Kind.JQL);
    }

    /** Whether one of them is of this kind. */
    boolean ask(Criterion.Kind kind) {
        return all.stream().anyMatch(condition -> condition.kind() == kind);
    }
}
