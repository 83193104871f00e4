package org.productops.readiness.checklist;

import java.util.Optional;
import org.productops.common.error.Message;

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

    /** What is wrong with a query that is to be a condition, for the person who typed it; empty if nothing is. */
    Optional<Message> faultOf(String jql);
}
