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

    /** Whether the product has a field for product areas at all; without it nobody can say where an issue belongs. */
    boolean knowsAreas();

    /** Its product area; empty if it has none, or one that is not there any more. */
    Optional<AreaFact> area();

    /** Whether a product area is chosen, even one that is not there any more. */
    boolean hasArea();

    /** A field; empty if the product has no such field, or no longer. */
    Optional<FieldFact> field(String fieldId);

    /** The sub-tasks that are not resolved; none while it is being created. */
    List<OpenIssue> openSubtasks();

    /**
     * The issues that are linked to it, in whichever direction; none while it is being created.
     *
     * @return empty if the product has no such type of links, or no longer
     */
    Optional<LinkedIssues> linked(String linkTypeId);

    /** The versions in which it is to be delivered. */
    List<VersionFact> fixVersions();

    /** Whether a file is attached to it; no while it is being created. */
    boolean hasAttachment();

    /**
     * How much of the feedback that is linked to it was accepted and is not answered yet, whoever may see it; none while it is
     * being created.
     */
    int waitingFeedback();

    /**
     * Whether somebody in a role of its project has commented on it; nobody has while it is being created.
     *
     * @return empty if the product has no such role, or no longer
     */
    Optional<RoleComments> comments(String projectRoleId);

    /**
     * Whether it is one of the issues that a query finds. The query sees what was saved last, not what is being submitted.
     *
     * @param jql found out once, however many conditions ask the same
     * @throws UnclearQuery if that cannot be said
     */
    boolean matches(String jql);

    /** When it was resolved; empty while it is not. */
    Optional<Instant> resolvedAt();

    /** When it was created; empty while it is being created. */
    Optional<Instant> createdAt();
}
