package org.productops.readiness.check;

import java.util.List;
import java.util.Optional;

/** What checks can look at. */
public interface CheckSubjects {

    /**
     * Something that a check can look at.
     *
     * @param id its id
     * @param name as people see it, in the language of the user who makes the request
     */
    record Choice(String id, String name) {}

    /** What people call it; empty if there is no such thing, or none that a check can look at. */
    Optional<String> nameOf(SubjectKind kind, String id);

    /** All of the kind by name; none for {@link SubjectKind#NONE}. */
    List<Choice> all(SubjectKind kind);
}
