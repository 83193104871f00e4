package org.productops.area.rule;

import java.util.List;

/** Keeps the rules of projects. Callers hold the lock and the transaction when they write. */
public interface ProjectRuleStore {

    /** Reads all of them, in one statement. */
    List<ProjectRule> all();

    /** Puts a rule in the place of that of the same project, if there is one. */
    void put(ProjectRule rule);

    /** Removes the rule of a project. */
    void remove(long projectId);
}
