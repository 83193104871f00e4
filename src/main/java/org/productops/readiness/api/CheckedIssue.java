package org.productops.readiness.api;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The issue that is checked. During a transition the answers are those of the values being submitted. */
public interface CheckedIssue {

    /** Jira's id; empty while the issue is being created. */
    OptionalLong id();

    /** Jira's id of its project. */
    long projectId();

    /** Jira's id of its type. */
    String typeId();

    /** The key of its product area; empty if it has none. */
    Optional<String> areaKey();

    /**
     * The values of a field as people read them; none if it is empty, or if there is no such field.
     *
     * @param fieldId such as {@code description} or {@code customfield_10100}
     */
    List<String> field(String fieldId);
}
