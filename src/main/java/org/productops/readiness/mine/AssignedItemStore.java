package org.productops.readiness.mine;

import java.util.List;
import java.util.Set;
import org.productops.readiness.issue.ItemMark;

/** The items that were given to people and of which nobody has said yet that they are closed. */
public interface AssignedItemStore {

    /**
     * Those of a user, the newest first, in one statement.
     *
     * @param start how many of the newest are left out
     */
    List<ItemMark> openOf(String userKey, int start, int most);

    /** The keys of all users who have any, in one statement. */
    Set<String> people();
}
