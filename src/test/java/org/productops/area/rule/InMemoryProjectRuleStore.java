package org.productops.area.rule;

import java.util.ArrayList;
import java.util.List;

/** Rules in memory. */
public final class InMemoryProjectRuleStore implements ProjectRuleStore {

    private final List<ProjectRule> rows = new ArrayList<>();

    @Override
    public List<ProjectRule> all() {
        return List.copyOf(rows);
    }

    @Override
    public void put(ProjectRule rule) {
        remove(rule.projectId());
        rows.add(rule);
    }

    @Override
    public void remove(long projectId) {
        rows.removeIf(row -> row.projectId() == projectId);
    }
}
