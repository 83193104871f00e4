package org.productops.readiness.checklist;

/**
 * A place where a checklist is needed.
 *
 * @param workflow the workflow's name
 * @param transition the transition's name
 * @param creates whether it is one that creates issues
 */
public record ChecklistUse(String workflow, String transition, boolean creates) {

    /** So many tell where a checklist is used; the others are counted. */
    public static final int MOST_NAMED = 20;

    /** Both names, as people read them. */
    public String name() {
        return workflow + ": " + transition;
    }
}
