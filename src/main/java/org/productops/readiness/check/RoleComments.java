package org.productops.readiness.check;

import java.util.Objects;

/**
 * Whether somebody in a role has commented on an issue.
 *
 * @param roleName what the role is called
 * @param there whether there is such a comment
 */
public record RoleComments(String roleName, boolean there) {

    public RoleComments {
        Objects.requireNonNull(roleName, "roleName");
    }
}
