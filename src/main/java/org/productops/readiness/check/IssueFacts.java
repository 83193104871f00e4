package org.productops.readiness.check;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What checks and conditions may ask about an issue. Each answer is worked out when it is asked for, and throws where the
 * product cannot give it. During a transition the answers are those of the values being submitted.
 */
public interface IssueFacts {

    /** The product's id; empty while the issue is being created. */
    OptionalLong id();

    /** The product's id of its project. */
    long projectId();

    /** The product's id of its type; may be empty. */
    String typeId();

    /** The product's id of its priority; empty if it has none. */
    String priorityId();

    /** Its labels. */
    Set<String> labels();

    /** The names of its components. */
    Set<String> components();

    /** Its product area; empty if it has none, or one that is not there any more. */
    Optional<AreaFact> area();

    /** Whether a product area is chosen, even one that is not there any more. */
    boolean hasArea();

    /** A field; empty if the product has no such field, or no longer. */
    Optional<FieldFact> field(String fieldId);

    /** The sub-tasks that are not resolved. */
    List<OpenIssue> openSubtasks();

    /** When it was resolved; empty while it is not. */
    Optional<Instant> resolvedAt();

    /** When it was created; empty while it is being created. */
    Optional<Instant> createdAt();
}
