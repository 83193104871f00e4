package org.productops.feedback.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps filters that people gave names. */
public interface SavedViewStore {

    /** Those of a user alone, and those that the people of these projects share; in no particular order. */
    List<SavedView> of(String ownerKey, Collection<Long> projectIds);

    /** The view; empty if there is none. */
    Optional<SavedView> find(long id);

    /**
     * Keeps a new view.
     *
     * @param view its id does not count
     * @return the view with its id
     */
    SavedView insert(SavedView view);

    /** Keeps what a view is now; nothing if there is none. */
    void update(SavedView view);

    /** Forgets a view; nothing if there is none. */
    void remove(long id);
}
