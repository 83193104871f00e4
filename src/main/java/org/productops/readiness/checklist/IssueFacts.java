package org.productops.readiness.checklist;

import java.util.List;
import java.util.Optional;

/**
 * What checks may ask about an issue. Each answer is worked out when it is asked for. During a transition the answers
 * are those of the values being submitted.
 */
public interface IssueFacts {

    /** Whether the issue has a product area. */
    boolean hasArea();

    /** The keys of the sub-tasks that are not resolved. */
    List<String> openSubtasks();

    /** A field; empty if the product has no such field, or no longer. */
    Optional<FieldFact> field(String fieldId);
}
