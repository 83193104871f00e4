package org.productops.readiness.checklist;

import java.util.Optional;

/** What people call the things that conditions name. Both ways are about those that are there now. */
public interface ConditionNames {

    /**
     * The id that a condition keeps.
     *
     * @param kind {@link Criterion.Kind#FIELD} for the field itself, not for its values
     * @param name as somebody typed it, without regard to case; a key of a project or an area will do, too
     */
    Optional<String> idOf(Criterion.Kind kind, String name);

    /** What people call it; empty if it is not there any more. */
    Optional<String> nameOf(Criterion.Kind kind, String id);
}
