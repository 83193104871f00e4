package org.productops.feedback.answer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps the templates of projects. Callers hold the lock and the transaction to write. */
public interface AnswerTemplateStore {

    /** The template of a project; empty if it never had one. */
    Optional<AnswerTemplate> find(long projectId);

    /** The templates of projects; those without any are left out. */
    List<AnswerTemplate> ofProjects(Collection<Long> projectIds);

    /** Keeps this instead of what the project had. */
    void put(AnswerTemplate template);
}
