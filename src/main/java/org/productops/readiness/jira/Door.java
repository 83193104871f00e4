package org.productops.readiness.jira;

import java.util.List;
import java.util.Objects;
import org.productops.readiness.issue.Demand;
import org.productops.readiness.issue.Strictness;

/**
 * What a transition asks of an issue before it lets it pass.
 *
 * @param which which checklists
 * @param checklistId the one; 0 if it is not one
 * @param name what the one was called when it was chosen; may be empty
 * @param strictness how much of them
 */
record Door(Which which, long checklistId, String name, Strictness strictness) {

    /** Which checklists a transition asks for. */
    enum Which {
        /** Nobody has chosen any. */
        NONE,
        /** One that is called by its id. */
        ONE,
        /** All that stand on the issue by themselves, and its own items. */
        ALL,
        /** One of another Jira, from which the workflow was copied. */
        ELSEWHERE
    }

    Door {
        Objects.requireNonNull(which, "which");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(strictness, "strictness");
    }

    /** The list that an issue needs for it; see {@link Demand}. */
    long demanded() {
        return switch (which) {
            case ONE -> checklistId;
            case ALL -> Demand.ALL;
            case NONE, ELSEWHERE -> 0;
        };
    }

    /** Whether everything is let pass, and only noted. */
    boolean trial() {
        return strictness.trial();
    }

    /** Whether the items must be closed that are not mandatory, too. */
    boolean everyItem() {
        return strictness.everyItem();
    }

    /** The names of the sections that it asks for; empty for all. */
    List<String> sections() {
        return strictness.sections();
    }

    /** What an issue needs for it, for the transition with this name. */
    Demand demand(String transition, Demand.When when) {
        return new Demand(demanded(), List.of(transition), when, strictness);
    }
}
