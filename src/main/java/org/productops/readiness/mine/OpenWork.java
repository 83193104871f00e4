package org.productops.readiness.mine;

import java.util.List;
import java.util.Set;

/** Knows of things that wait for people. Every bean of this type has a part of <em>My open items</em>. */
public interface OpenWork {

    /**
     * What waits for a user, who is the one who asks: only what that user may see, most urgent first.
     *
     * @param most more than these are not wanted
     */
    List<OpenTask> of(String userKey, int most);

    /** The keys of those who are told once a day if something waits for them; nobody by whom others could be found out. */
    Set<String> people();
}
