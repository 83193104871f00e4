package org.productops.readiness.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.productops.area.Holder;
import org.productops.common.issue.VisibleIssue;

/** Roles that are the same in all projects. */
public final class FakeProjectRoles implements ProjectRoles {

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, List<Holder>> holders = new LinkedHashMap<>();

    /** The keys of the users who may edit any issue. */
    public final Set<String> editors = new HashSet<>();

    /** Adds a role with these users, by key. */
    public FakeProjectRoles role(String id, String name, String... userKeys) {
        names.put(id, name);
        List<Holder> all = new ArrayList<>();
        for (String key : userKeys) {
            all.add(Holder.user(key));
        }
        holders.put(id, all);
        return this;
    }

    @Override
    public List<ProjectRoleName> all() {
        return names.entrySet().stream()
                .map(each -> new ProjectRoleName(each.getKey(), each.getValue()))
                .toList();
    }

    @Override
    public Optional<String> nameOf(String roleId) {
        return Optional.ofNullable(names.get(roleId));
    }

    @Override
    public List<Holder> holders(VisibleIssue issue, String roleId) {
        return holders.getOrDefault(roleId, List.of());
    }

    @Override
    public boolean holds(VisibleIssue issue, String userKey, String roleId) {
        return holders(issue, roleId).contains(Holder.user(userKey));
    }

    @Override
    public boolean mayEdit(VisibleIssue issue, String userKey) {
        return editors.contains(userKey);
    }
}
