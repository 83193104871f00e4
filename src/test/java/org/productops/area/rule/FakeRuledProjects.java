package org.productops.area.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Projects that all have the same issue types, and that those administer who were told so. */
public final class FakeRuledProjects implements RuledProjects {

    public static final IssueTypeName BUG = new IssueTypeName("1", "Bug");
    public static final IssueTypeName TASK = new IssueTypeName("3", "Task");

    private final Set<Long> administered = new HashSet<>();

    /** Whoever asks administers no project from now on. */
    public void administerNothing() {
        administered.clear();
    }

    /** Whoever asks administers the project from now on. */
    public void administer(long projectId) {
        administered.add(projectId);
    }

    @Override
    public boolean administered(long projectId) {
        return administered.contains(projectId);
    }

    @Override
    public List<IssueTypeName> issueTypes(long projectId) {
        return List.of(BUG, TASK);
    }
}
