package org.productops.readiness.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A checklist that an issue needs in its workflow.
 *
 * @param checklistId the checklist, which may be deleted; {@link #ALL} for all that stand on the issue by themselves; 0 if
 *     none was chosen
 * @param transitions the names of the transitions that need it; those that can be taken from the issue's status, or all
 *     if there are none
 * @param when which transitions these are
 * @param strictness how much of it they ask for
 */
public record Demand(long checklistId, List<String> transitions, When when, Strictness strictness) {

    /** In place of one checklist: all that stand on the issue by themselves, and its own items. */
    public static final long ALL = -1;

    /** Where an issue stands to the transitions that need a checklist. */
    public enum When {
        /** At least one can be taken from the issue's status. */
        NEXT,
        /** None can. */
        LATER,
        /** They create issues, and are behind this one. */
        CREATION
    }

    public Demand {
        transitions = List.copyOf(transitions);
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(strictness, "strictness");
    }

    /** The demand of transitions that ask for the mandatory items. */
    public Demand(long checklistId, List<String> transitions, When when) {
        this(checklistId, transitions, when, Strictness.USUAL);
    }

    /**
     * The same for the transitions of another demand, too. Where one of them is of transitions that are still to be taken, or
     * refuses and is not on trial, or else is nearer, it stays alone.
     */
    public Demand and(Demand other) {
        boolean over = when == When.CREATION;
        if (over != (other.when == When.CREATION)) {
            return over ? other.of(checklistId) : this;
        }
        if (strictness.trial() != other.strictness.trial()) {
            return strictness.trial() ? other.of(checklistId) : this;
        }
        if (when != other.when) {
            return when.compareTo(other.when) < 0 ? this : other.of(checklistId);
        }
        return new Demand(
                checklistId,
                Stream.concat(transitions.stream(), other.transitions.stream())
                        .distinct()
                        .toList(),
                when,
                strictness.and(other.strictness));
    }

    private Demand of(long list) {
        return new Demand(list, transitions, when, strictness);
    }

    /** Whether a transition that can still be taken is refused on this day while the item is open. */
    public boolean refuses(ItemState state, LocalDate today) {
        return when != When.CREATION && !strictness.trial() && !state.closed() && strictness.asksFor(state, today);
    }
}
