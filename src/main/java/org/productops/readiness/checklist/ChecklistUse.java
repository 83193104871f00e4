package org.productops.readiness.checklist;

import java.util.List;

/**
 * A place where a checklist is needed.
 *
 * @param workflow the workflow's name
 * @param transition the transition's name
 * @param creates whether it is one that creates issues
 * @param sections the names of the sections that it asks for; empty for all
 * @param trial whether it lets everything pass, and only notes it
 */
public record ChecklistUse(String workflow, String transition, boolean creates, List<String> sections, boolean trial) {

    /** So many tell where a checklist is used; the others are counted. */
    public static final int MOST_NAMED = 20;

    public ChecklistUse {
        sections = List.copyOf(sections);
    }

    /** A place where all sections are needed, and which refuses. */
    public ChecklistUse(String workflow, String transition, boolean creates) {
        this(workflow, transition, creates, List.of(), false);
    }

    /** Both names, as people read them. */
    public String name() {
        return workflow + ": " + transition;
    }
}
