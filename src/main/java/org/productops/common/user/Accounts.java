package org.productops.common.user;

import java.util.List;

/** What a product tells of its users and groups beyond what both products tell alike. */
public interface Accounts {

    /** Whether there is such a user, who was not deactivated. */
    boolean isActive(String userKey);

    /** Whether anybody is in the group; its name is compared without regard to case. */
    boolean hasMembers(String groupName);

    /** The keys of the group's active members, the first so many by name. */
    List<String> members(String groupName, int most);
}
