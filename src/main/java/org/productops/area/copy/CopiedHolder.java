package org.productops.area.copy;

import java.util.Objects;
import org.productops.common.user.Standing;

/**
 * Somebody who holds a role in Jira.
 *
 * @param isUser whether it is a user; else a group
 * @param name the name with which the user logs in to Jira, or the group's name
 * @param displayName what people see
 * @param standing whether they can still answer for it there
 */
public record CopiedHolder(boolean isUser, String name, String displayName, Standing standing) {

    public CopiedHolder {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(displayName, "displayName");
        Objects.requireNonNull(standing, "standing");
    }
}
