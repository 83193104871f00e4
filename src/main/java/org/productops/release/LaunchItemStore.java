package org.productops.release;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps what is to be done for launches. Callers hold the lock and the transaction when they write. */
public interface LaunchItemStore {

    /** The items of a release in their order, in one statement. */
    List<LaunchItem> of(long releaseId);

    /** How many items of each of the releases are open, in one statement for 500 of them; without those that have none. */
    Map<Long, Integer> open(Collection<Long> releaseIds);

    /** The open items that somebody has to do, in one statement. */
    List<LaunchItem> openOf(String userKey);

    /** Everybody who has to do an open item, in one statement. */
    Set<String> owners();

    /** Adds items; the same with their ids. */
    List<LaunchItem> insert(List<LaunchItem> items);

    /** Puts items in the place of those with their ids. */
    void update(List<LaunchItem> items);

    /** Removes items, in one statement. */
    void delete(Collection<Long> ids);

    /** Removes all items of a release, in one statement. */
    void deleteOf(long releaseId);
}
