package org.productops.readiness.jira;

import java.util.List;
import java.util.Objects;
import org.productops.common.text.TextIdentity;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.issue.Demand;

/**
 * What a transition asks of an issue before it lets it pass.
 *
 * @param which which checklists
 * @param checklistId the one; 0 if it is not one
 * @param name what the one was called when it was chosen; may be empty
 * @param everyItem whether the items must be closed that are not mandatory, too
 * @param sections the names of the sections that it asks for; empty for all
 * @param trial whether everything is let pass, and only noted
 */
record Door(Which which, long checklistId, String name, boolean everyItem, List<String> sections, boolean trial) {

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
        sections = List.copyOf(sections);
    }

    /** The list that an issue needs for it; see {@link Demand}. */
    long demanded() {
        return switch (which) {
            case ONE -> checklistId;
            case ALL -> Demand.ALL;
            case NONE, ELSEWHERE -> 0;
        };
    }

    /** Whether it asks for the section in which the item stands. */
    boolean asksForSectionOf(ChecklistItem item) {
        return sections.isEmpty() || sections.stream().anyMatch(section -> isSame(section, item.section()));
    }

    /** Whether people take both for the same section. */
    static boolean isSame(String one, String other) {
        return TextIdentity.of(one).equals(TextIdentity.of(other));
    }
}
