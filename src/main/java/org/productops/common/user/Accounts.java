package org.productops.common.user;

import java.util.List;

/** What a product tells of its users and groups beyond what both products tell alike. */
public interface Accounts {

    /** Whether there is such a user, who was not deactivated. */
    boolean isActive(String userKey);

    /** Whether anybody is in the group; its name is compared without regard to case. */
    boolean hasMembers(String groupName);

    /** The keys of everybody who is called exactly so; nobody if the product cannot tell. */
    List<String> called(String displayName);

    /** The keys of everybody who has this mail address; nobody if the product cannot tell. */
    List<String> withAddress(String address);

    /** Whether whoever is logged in may see mail addresses. */
    boolean showsAddresses();

    /** The keys of the group's active members, the first so many by name. */
    List<String> members(String groupName, int most);
}
