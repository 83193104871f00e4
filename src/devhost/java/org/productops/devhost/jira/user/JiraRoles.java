package org.productops.devhost.jira.user;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.security.roles.RoleActor;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.devhost.jira.model.JiraRecords;
import org.productops.devhost.jira.model.RoleActorsRecord;
import org.productops.devhost.users.HostUser;

/** The roles that every Jira has from the start, and who is in them. */
public final class JiraRoles implements ProjectRoleManager {
    public static final long DEVELOPERS = 10001;
    public static final long ADMINISTRATORS = 10002;

    private static final List<ProjectRole> ROLES =
            List.of(new Role(ADMINISTRATORS, "Administrators"), new Role(DEVELOPERS, "Developers"));

    private final JiraRecords records;

    public JiraRoles(JiraRecords records) {
        this.records = records;
    }

    @Override
    public Collection<ProjectRole> getProjectRoles() {
        return ROLES;
    }

    @Override
    public ProjectRole getProjectRole(Long id) {
        return ROLES.stream()
                .filter(role -> role.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public ProjectRoleActors getProjectRoleActors(ProjectRole role, Project project) {
        RoleActorsRecord actors = actors(project, role.getId());
        Set<RoleActor> all = Stream.<RoleActor>concat(
                        actors.users().stream().map(key -> new Actor("atlassian-user-role-actor", key)),
                        actors.groups().stream().map(name -> new Actor("atlassian-group-role-actor", name)))
                .collect(Collectors.toSet());
        return () -> all;
    }

    @Override
    public boolean isUserInProjectRole(ApplicationUser user, ProjectRole role, Project project) {
        HostUser person = JiraUsers.personOf(user);
        RoleActorsRecord actors = actors(project, role.getId());
        return person != null
                && (actors.users().contains(person.key())
                        || actors.groups().stream().anyMatch(person::isIn));
    }

    /** Who is in the role as it is kept. */
    public RoleActorsRecord actors(Project project, long roleId) {
        RoleActorsRecord nobody = new RoleActorsRecord(project.getId(), roleId, Set.of(), Set.of());
        return records.roleActors().get(nobody.id()).orElse(nobody);
    }

    /** Keeps who is in a role. */
    public void put(RoleActorsRecord actors) {
        records.roleActors().put(actors);
    }

    private record Role(Long id, String name) implements ProjectRole {
        @Override
        public Long getId() {
            return id;
        }

        @Override
        public String getName() {
            return name;
        }
    }

    private record Actor(String type, String parameter) implements RoleActor {
        @Override
        public String getType() {
            return type;
        }

        @Override
        public String getParameter() {
            return parameter;
        }
    }
}
