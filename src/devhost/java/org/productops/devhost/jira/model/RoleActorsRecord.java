package org.productops.devhost.jira.model;

import java.util.Set;
import java.util.TreeSet;

/**
 * Who is in a role of a project.
 *
 * @param users their keys
 * @param groups their names
 */
public record RoleActorsRecord(long projectId, long roleId, Set<String> users, Set<String> groups) {

    public RoleActorsRecord {
        users = new TreeSet<>(users);
        groups = new TreeSet<>(groups);
    }

    /** What it is kept under. */
    public String id() {
        return projectId + "-" + roleId;
    }
}
