package org.productops.readiness.check;

import java.util.List;
import java.util.Optional;
import org.productops.area.Holder;
import org.productops.common.issue.VisibleIssue;

/** The product's roles of projects, and who may edit an issue. Roles are the same in all projects, people are not. */
public interface ProjectRoles {

    /**
     * A role.
     *
     * @param id what is stored
     * @param name what people call it
     */
    record ProjectRoleName(String id, String name) {}

    /** All roles by name. */
    List<ProjectRoleName> all();

    /** The name of a role; empty if it is not there any more. */
    Optional<String> nameOf(String roleId);

    /** Who was named for the role in the issue's project; nobody if there is no such role. */
    List<Holder> holders(VisibleIssue issue, String roleId);

    /** Whether the user is in the role in the issue's project, through a group or whatever the product knows. */
    boolean holds(VisibleIssue issue, String userKey, String roleId);

    /** Whether the user may edit the issue, whoever makes the request. */
    boolean mayEdit(VisibleIssue issue, String userKey);
}
